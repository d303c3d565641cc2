import { NumberSet } from "../../collections/numberSet.ts";
import { isoDay } from "../../dates/dayNumber.ts";
import { edgeFields, kindNames, startLengthOf, unpackEdgeFlags } from "../projection/projection.ts";
import type { MatchingEntries } from "./matchingEntries.ts";
import type { TimelineCount } from "./neighborhoodQuestion.ts";

/** The number of distinct relations of each actor. */
export function countRelationsOf(matching: MatchingEntries, actors: readonly number[]): number[] {
  const relations = new NumberSet(matching.projection.relationCount);
  return actors.map((actor) => {
    relations.clear();
    matching.forEachEdge(actor, (edge) => relations.add(matching.relationOf(edge)));
    return relations.size;
  });
}

/** Stand for buckets that are not dates, as days that no date has. */
const [coarser, undated] = [4_000_000, 4_000_001];

/** The number of distinct relations of some actors by the bucket in which they begin, as in `cypher/shared/bucket`. */
export function countByTime(matching: MatchingEntries, actors: readonly number[], width: number): TimelineCount[] {
  const { adjacency, edges, precisions } = matching.projection;
  const relations = new NumberSet(matching.projection.relationCount);
  // First by day, because numbers are counted much faster than texts, and many relations share a day.
  const counts = new Map<number, number[]>();
  for (const actor of actors)
    matching.forEachEdge(actor, (edge, entry) => {
      if (!relations.add(matching.relationOf(edge))) return;
      const length = startLengthOf(precisions[edge]!);
      const earliest = edges[edge * edgeFields.size + edgeFields.earliest]!;
      const day = length === 0 ? undated : length < width ? coarser : earliest;
      const byKind = counts.get(day) ?? kindNames.map(() => 0);
      counts.set(day, byKind);
      byKind[unpackEdgeFlags(adjacency.flags[entry]!).kind]!++;
    });
  return mergeDays(counts, width);
}

function mergeDays(countsByDay: ReadonlyMap<number, readonly number[]>, width: number): TimelineCount[] {
  const merged = new Map<string, number[]>();
  for (const [day, counts] of countsByDay) {
    const bucket = day === undated ? "undated" : day === coarser ? "coarser" : isoDay(day).slice(0, width);
    const before = merged.get(bucket);
    merged.set(
      bucket,
      counts.map((count, kind) => count + (before?.[kind] ?? 0)),
    );
  }
  return [...merged]
    .sort(([one], [other]) => compareTexts(one, other))
    .flatMap(([bucket, counts]) =>
      kindNames
        .map((kind, index) => ({ bucket, kind, count: counts[index]! }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => compareTexts(one.kind, other.kind)),
    );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : 1;
}
