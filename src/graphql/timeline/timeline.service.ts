import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import type { Context } from "../context.ts";
import type { RelationWhere } from "../relation/relation.input.ts";
import { checkRelationWhere, startingAtWith } from "../relation/relation.service.ts";
import { type BucketRow, timelineOfActors, timelineOfGraph } from "./timeline.queries.ts";
import type { TimeBucket, Timeline } from "./timeline.type.ts";

/** How many characters of an ISO date identify its bucket. */
const bucketWidths = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** @throws BadUserInput if an argument contains an unknown id */
export async function loadTimeline(
  context: Pick<Context, "reader" | "loaders">,
  ids: readonly string[] | null,
  where: RelationWhere | null,
  bucket: TimeBucket,
): Promise<Timeline> {
  const filter = await checkRelationWhere(context.loaders, where, assertedOnly);
  const width = bucketWidths[bucket];
  return toTimeline(
    await (ids
      ? bucketsOfActors(context, ids, { filter, knownAt: where?.knownAt }, width)
      : bucketsOfGraph(context, filter, width)),
  );
}

async function bucketsOfActors(
  { reader, loaders }: Pick<Context, "reader" | "loaders">,
  ids: readonly string[],
  { filter, knownAt }: { readonly filter: RelationFilter; readonly knownAt: Date | null | undefined },
  width: number,
): Promise<readonly BucketRow[]> {
  // With knownAt, an id means the actor known then: merges that have been undone count.
  if (!knownAt && !loaders.neighborhoods.areWellKnown(ids)) {
    const where = await loaders.relations.findTogether(filter);
    const [row] = await reader.read(timelineOfActors, { actorIds: ids, where, width });
    if (row!.foundIds.length === new Set(ids).size) return row!.buckets;
  }
  // Some ids are unknown, or actors have them in other systems or had them before a merge.
  const actors = await loaders.actors.requireExisting(ids, "actors", { knownAt });
  return loaders.neighborhoods.timeline({ actorIds: actors.map(({ id }) => id), where: filter, width });
}

async function bucketsOfGraph(
  { reader, loaders }: Pick<Context, "reader" | "loaders">,
  checked: RelationFilter,
  width: number,
): Promise<readonly BucketRow[]> {
  const where = startingAtWith(checked);
  // Any actor in where.with participates in all matching relations, so the statement can start from it.
  const actorId = where.with?.[0];
  return actorId === undefined
    ? reader.read(timelineOfGraph, { where, width })
    : loaders.neighborhoods.timeline({ actorIds: [actorId], where, width });
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
