import { ArgsType, Field, ID, Int } from "type-graphql";
import { RelationWhere, whereArg } from "../relation/relation.input.ts";
import { Constraint } from "../shared/constraint.ts";

/** The largest values of the arguments of `Query.network`. */
export const networkLimits = {
  /** Actors in `around`, if depth is 1 or more. */
  around: 100,
  /** Actors in `around`, if depth is 0. */
  aroundAtDepth0: 2_000,
  depth: 3,
  firstPerActor: 100,
  maxActors: 2_000,
} as const;

@ArgsType()
export class NetworkArgs {
  @Constraint({ maxItems: networkLimits.aroundAtDepth0 })
  @Field(() => [ID], {
    description: `The ids of the actors to start from: 1 to ${networkLimits.around}, or 1 to ${networkLimits.aroundAtDepth0} if depth is 0.`,
  })
  around!: string[];

  @Field(() => Int, {
    defaultValue: 1,
    description: `The number of hops to expand, from 0 to ${networkLimits.depth}. 0 returns only the links among \`around\`.`,
  })
  depth!: number;

  @Field(() => RelationWhere, whereArg)
  where?: RelationWhere | null;

  @Field(() => Int, {
    defaultValue: 25,
    description: `The maximum number of counterparts to add per actor, from 1 to ${networkLimits.firstPerActor}. Those with the most relations are added first.`,
  })
  firstPerActor!: number;

  @Field(() => Int, {
    defaultValue: 300,
    description: `The maximum number of actors in the network, from 1 to ${networkLimits.maxActors}.`,
  })
  maxActors!: number;
}
