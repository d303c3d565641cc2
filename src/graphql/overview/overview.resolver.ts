import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { type ActorKind, actorKinds } from "../../ontology/actorKinds.ts";
import type { Context } from "../context.ts";
import { importRunList } from "../importRun/importRun.queries.ts";
import { requireInRange } from "../shared/validation.ts";
import { newestChange } from "./overview.queries.ts";
import { ConnectedActor, IndirectTie, Overview, overviewLimits, PublisherCount } from "./overview.type.ts";
import { OverviewReader } from "./overviewReader.ts";

/** The argument `first` of a list of the overview. */
const firstArg = (noun: keyof typeof overviewLimits) =>
  ({
    defaultValue: Math.min(10, overviewLimits[noun]),
    description: `The maximum number to return, from 1 to ${overviewLimits[noun]}.`,
  }) as const;

@Resolver(() => Overview)
export class OverviewResolver {
  @Query(() => Overview, { description: "What the graph holds, in figures and examples: where to begin." })
  overview(@Ctx() context: Context) {
    return new OverviewReader(context);
  }

  @FieldResolver()
  async actorCount(@Root() overview: OverviewReader) {
    return sumOf(await actorCounts(overview));
  }

  @FieldResolver()
  async actorsByKind(@Root() overview: OverviewReader) {
    return (await actorCounts(overview)).filter(({ count }) => count > 0);
  }

  @FieldResolver()
  async relationCount(@Root() overview: OverviewReader) {
    return sumOf((await overview.figures()).relationsByKind);
  }

  @FieldResolver()
  async relationsByKind(@Root() overview: OverviewReader) {
    return (await overview.figures()).relationsByKind;
  }

  @FieldResolver()
  async documentCount(@Root() overview: OverviewReader) {
    return (await overview.nodes()).documents;
  }

  @FieldResolver()
  async firstDate(@Root() overview: OverviewReader) {
    return (await overview.figures()).firstDate;
  }

  @FieldResolver()
  async lastDate(@Root() overview: OverviewReader) {
    return (await overview.figures()).lastDate;
  }

  @FieldResolver()
  async lastChange(@Ctx() { reader }: Context) {
    return (await reader.read(newestChange, {}))[0]?.change;
  }

  @FieldResolver()
  async lastImport(@Ctx() { reader }: Context) {
    return (await reader.read(importRunList, { afterMillis: null, afterId: null, limit: 1 }))[0]?.run;
  }

  @FieldResolver(() => [ConnectedActor], {
    description: "The actors with the most counterparts, those with the most first, then by id.",
  })
  mostConnected(@Root() overview: OverviewReader, @Arg("first", () => Int, firstArg("mostConnected")) first: number) {
    return overview.mostConnected(requireInRange("first", first, 1, overviewLimits.mostConnected));
  }

  @FieldResolver(() => [IndirectTie], {
    description:
      "Pairs of well-known actors, persons first, that have no current, asserted relation with each other, but such relations with the same actor: questions that `paths` answers. No actor is in two pairs.",
  })
  indirectTies(@Root() overview: OverviewReader, @Arg("first", () => Int, firstArg("indirectTies")) first: number) {
    return overview.indirectTies(requireInRange("first", first, 1, overviewLimits.indirectTies));
  }

  @FieldResolver(() => [PublisherCount], {
    description: "The publishers with the most documents, those with the most first, then by name.",
  })
  async publishers(@Root() overview: OverviewReader, @Arg("first", () => Int, firstArg("publishers")) first: number) {
    return (await overview.publishers()).slice(0, requireInRange("first", first, 1, overviewLimits.publishers));
  }
}

async function actorCounts(overview: OverviewReader) {
  const nodes = await overview.nodes();
  return (Object.keys(actorKinds) as ActorKind[]).map((kind) => ({ kind, count: nodes[kind] }));
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
