import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { NetworkArgs } from "./network.args.ts";
import { loadNetwork, resolveNetworkQuery } from "./network.service.ts";
import { Network } from "./network.type.ts";

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    description:
      "The neighborhood of some actors, as a graph to draw. Only asserted relations count, unless where.modalities is set.",
  })
  async network(@Args(() => NetworkArgs) args: NetworkArgs, @Ctx() { loaders }: Context) {
    return loadNetwork(loaders, await resolveNetworkQuery(loaders, args));
  }
}
