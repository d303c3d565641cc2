import { ArgsType, Field, Float, ID } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { PageArgs } from "../shared/args.ts";
import { ActorKindEnum } from "../shared/enums.ts";

@ArgsType()
export class DuplicateArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only pairs with this actor; by default, pairs of the whole graph." })
  of?: string | null;

  @Field(() => [ActorKindEnum], { nullable: true, description: "Only actors of these kinds." })
  kinds?: ActorKind[] | null;

  @Field(() => Float, { defaultValue: 0.8, description: "The least score of a pair, from 0 to 1." })
  minScore!: number;
}
