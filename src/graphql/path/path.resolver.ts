import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Network } from "../network/network.type.ts";
import { RelationConnection } from "../relation/relation.type.ts";
import { connections } from "./connections.ts";
import { type AnsweredStep, paths, relationsOfStep } from "./path.service.ts";
import { PathResult, PathStep } from "./path.type.ts";
import { PathRank, PathWhere } from "./path.where.ts";

@ArgsType()
class PathsArgs {
  @Field(() => ID, { description: "The actor that paths begin at." })
  from!: string;

  @Field(() => ID, { description: "The actor that paths end at." })
  to!: string;

  @Field(() => PathWhere, { nullable: true, description: "What a path may use." })
  where?: PathWhere | null;

  @Field(() => Int, { defaultValue: 5, description: "How many paths at the most: 1 to 100." })
  first!: number;

  @Field(() => Int, { defaultValue: 6, description: "How many steps a path may have: 1 to 10." })
  maxHops!: number;

  @Field(() => PathRank, { defaultValue: PathRank.HOPS, description: "Which paths come first." })
  rankBy!: PathRank;
}

/** As `PageArgs`, with a smaller first page: a path is read step by step. */
@ArgsType()
class StepRelationsArgs {
  @Field(() => Int, { defaultValue: 3, description: "How many rows at the most: 1 to 100." })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Go on behind this cursor of the same list with the same arguments.",
  })
  after?: string | null;
}

@Resolver()
export class PathResolver {
  @Query(() => PathResult, {
    description: "How two actors are tied: the best loopless paths between them, or why there is none.",
  })
  paths(@Args(() => PathsArgs) args: PathsArgs, @Ctx() context: Context) {
    return paths(context, args);
  }

  @Query(() => Network, {
    description:
      "The small subgraph that ties 2 to 20 actors together: the best path of each pair, without those that the others make superfluous, and all links among the actors on them. It is truncated where a search stopped at its budget.",
  })
  connections(
    @Arg("actors", () => [ID], { description: "2 to 20 actors." }) actors: string[],
    @Arg("where", () => PathWhere, { nullable: true, description: "What a path may use; without via." })
    where: PathWhere | null,
    @Arg("maxHops", () => Int, { defaultValue: 4, description: "How many steps a path may have: 1 to 10." })
    maxHops: number,
    @Arg("rankBy", () => PathRank, { defaultValue: PathRank.HOPS, description: "Which path of a pair is the best." })
    rankBy: PathRank,
    @Ctx() context: Context,
  ) {
    return connections(context, { actors, where, maxHops, rankBy });
  }
}

@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver(() => RelationConnection, {
    description: "The relations that satisfy the question here, best evidenced first.",
  })
  relations(
    @Root() step: AnsweredStep,
    @Args(() => StepRelationsArgs) args: StepRelationsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return relationsOfStep(loaders, step, args);
  }
}
