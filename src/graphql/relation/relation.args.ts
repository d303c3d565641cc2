import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../shared/pageArgs.ts";
import { RelationWhere } from "./relation.where.ts";

/** A page of relations, or of what is counted over relations. */
@ArgsType()
export class RelationPageArgs extends PageArgs {
  @Field(() => RelationWhere, {
    nullable: true,
    description: "Which relations count. Default: all that the graph holds now.",
  })
  where?: RelationWhere | null;
}
