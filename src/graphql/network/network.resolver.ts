import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { RelationWhere } from "../relation/relation.where.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { networkQuestion } from "./network.service.ts";
import { Network } from "./network.type.ts";

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    description:
      "The part of the graph around some actors, to be drawn. Asserted relations only, unless where.modalities says otherwise.",
  })
  async network(
    @Arg("around", () => [ID], { description: "1 to 100 actors to begin from; 1 to 2000 where depth is 0." })
    around: string[],
    @Arg("depth", () => Int, { defaultValue: 1, description: "0 to 3 steps; 0 shows only the links among `around`." })
    depth: number,
    @Arg("where", () => RelationWhere, { nullable: true, description: "Which relations count." })
    where: RelationWhere | null,
    @Arg("firstPerActor", () => Int, {
      defaultValue: 25,
      description: "1 to 100: how many counterparts of each actor, the most tied first.",
    })
    firstPerActor: number,
    @Arg("maxActors", () => Int, { defaultValue: 300, description: "1 to 2000: how many actors in all." })
    maxActors: number,
    @Ctx() { reader, loaders }: Context,
  ) {
    const question = await networkQuestion(loaders, { around, depth, where, firstPerActor, maxActors });
    return neighbourhood(reader, question);
  }
}
