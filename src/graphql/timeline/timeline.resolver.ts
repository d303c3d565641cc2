import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import type { Context } from "../context.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { RelationWhere } from "../relation/relation.where.ts";
import { type BucketRow, timelineOfActors, timelineOfGraph } from "./timeline.queries.ts";
import { TimeBucket, Timeline } from "./timeline.type.ts";
import { toTimeline } from "./toTimeline.ts";

const widths = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

@Resolver()
export class TimelineResolver {
  @Query(() => Timeline, {
    description:
      "When relations begin: of the whole graph, or of any of some actors. Asserted ones only, unless where.modalities says otherwise.",
  })
  async timeline(
    @Arg("actors", () => [ID], {
      nullable: true,
      description: "Only relations in which at least one of these takes part.",
    })
    actorIds: string[] | null,
    @Arg("where", () => RelationWhere, { nullable: true, description: "Which relations count." })
    where: RelationWhere | null,
    @Arg("bucket", () => TimeBucket, { defaultValue: TimeBucket.MONTH, description: "How wide a bar is." })
    bucket: TimeBucket,
    @Ctx() { reader, loaders }: Context,
  ) {
    const filter = await resolveRelationFilter(loaders, where, assertedOnly);
    const width = widths[bucket];
    if (actorIds) await loaders.actors.known(actorIds, "actors");
    return toTimeline(await bucketRows(reader, actorIds ?? filter.with?.slice(0, 1), { where: filter, width }));
  }
}

function bucketRows(
  reader: GraphReader,
  actorIds: readonly string[] | undefined,
  question: { where: RelationFilter; width: number },
): Promise<BucketRow[]> {
  return actorIds === undefined
    ? reader.read(timelineOfGraph, question)
    : reader.read(timelineOfActors, { ...question, actorIds });
}
