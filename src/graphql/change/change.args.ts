// Decorators need it, and some commands import this file without importing schema.ts.
import "reflect-metadata";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { maxPageSize } from "../shared/args.ts";
import { RelationKindEnum } from "../shared/enums.ts";

/** Which changes a list or a subscription has. */
@ArgsType()
export abstract class ChangeFilterArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Only changes that affected one of these actors: the actor itself, one of its relations, or an actor merged with it.",
  })
  actors?: string[] | null;

  @Field(() => [RelationKindEnum], {
    nullable: true,
    description:
      "Only changes of relations of these kinds; together with actors, of relations of these kinds in which these actors participate.",
  })
  kinds?: RelationKind[] | null;
}

@ArgsType()
export class ChangeListArgs extends ChangeFilterArgs {
  @Field(() => ID, {
    nullable: true,
    description: "Only the changes after this one: the id of a change, which is also its cursor.",
  })
  after?: string | null;

  @Field(() => Int, {
    defaultValue: 20,
    description: `The maximum number of items to return, from 1 to ${maxPageSize}.`,
  })
  first!: number;
}
