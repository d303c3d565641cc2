import { assertedOnly } from "../../neo4j/relationFilter.ts";
import type { Context } from "../context.ts";
import type { RelationWhere } from "../relation/relation.input.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { type BucketRow, timelineOfActors, timelineOfGraph } from "./timeline.queries.ts";
import type { TimeBucket, Timeline } from "./timeline.type.ts";

/** How many characters of an ISO date identify its bucket. */
const bucketWidths = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** @throws BadUserInput if an argument contains an unknown id */
export async function loadTimeline(
  { reader, loaders }: Pick<Context, "reader" | "loaders">,
  actorIds: readonly string[] | null,
  where: RelationWhere | null,
  bucket: TimeBucket,
): Promise<Timeline> {
  const filter = await resolveRelationFilter(loaders, where, assertedOnly);
  const actors = actorIds && (await loaders.actors.requireExisting(actorIds, "actors"));
  // Any actor in where.with participates in all matching relations, so the statement can start from it.
  const startIds = actors?.map(({ id }) => id) ?? filter.with?.slice(0, 1);
  const params = { where: filter, width: bucketWidths[bucket] };
  return toTimeline(
    startIds === undefined
      ? await reader.read(timelineOfGraph, params)
      : await reader.read(timelineOfActors, { ...params, actorIds: startIds }),
  );
}

/** @param rows in the order of their buckets */
function toTimeline(rows: readonly BucketRow[]): Timeline {
  const byBucket = new Map<string, BucketRow[]>();
  for (const row of rows) byBucket.set(row.bucket, [...(byBucket.get(row.bucket) ?? []), row]);
  const countIn = (bucket: string) => totalCount(byBucket.get(bucket) ?? []);
  return {
    buckets: [...byBucket]
      .filter(([bucket]) => bucket !== "coarser" && bucket !== "undated")
      .map(([start, counts]) => ({
        start,
        relationCount: totalCount(counts),
        byKind: counts.map(({ kind, count }) => ({ kind, count })),
      })),
    coarser: countIn("coarser"),
    undated: countIn("undated"),
  };
}

function totalCount(rows: readonly BucketRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
