import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Network } from "../network/network.type.ts";
import { RelationConnection } from "../relation/relation.type.ts";
import { loadConnections } from "./connections.service.ts";
import { ConnectionsArgs, PathsArgs, StepRelationsArgs } from "./path.args.ts";
import { listRelationsOfStep, loadPaths, type PathStepNode } from "./path.service.ts";
import { PathResult, PathStep } from "./path.type.ts";

@Resolver()
export class PathResolver {
  @Query(() => PathResult, {
    description: "How two actors are connected: the best loopless paths between them, or the reason why there is none.",
  })
  paths(@Args(() => PathsArgs) args: PathsArgs, @Ctx() context: Context) {
    return loadPaths(context, args);
  }

  @Query(() => Network, {
    description:
      "A small subgraph that connects 2 to 20 actors: the best path of each pair, except where other paths already connect the pair at the same cost, and all links among the actors on these paths. It is truncated if a search stopped at its budget.",
  })
  connections(@Args(() => ConnectionsArgs) args: ConnectionsArgs, @Ctx() context: Context) {
    return loadConnections(context, args);
  }
}

@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver(() => RelationConnection, {
    description: "The relations of the step that satisfy the query, those with the most sources first.",
  })
  relations(
    @Root() step: PathStepNode,
    @Args(() => StepRelationsArgs) args: StepRelationsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listRelationsOfStep(loaders, step, args);
  }
}
