import { isoDay } from "../../dates/dayNumber.ts";
import {
  edgeFields,
  endLengthOf,
  kindNames,
  openEnd,
  openStart,
  startLengthOf,
  unpackEdgeFlags,
} from "../projection/projection.ts";
import type { MatchingEntries } from "./matchingEntries.ts";
import type { PairSummary } from "./neighborhoodQuestion.ts";

/** Summarizes the relations between two actors, as `cypher/shared/span` and `cypher/shared/kinds` do. */
export function summarizePair(matching: MatchingEntries, entries: readonly number[]): PairSummary {
  const { flags } = matching.projection.adjacency;
  const found = new Set(entries.map((entry) => unpackEdgeFlags(flags[entry]!).kind));
  return {
    relationCount: matching.countRelations(entries),
    kinds: kindNames.filter((_, kind) => found.has(kind)),
    ...spanOf(matching, entries),
  };
}

/**
 * From the earliest start to the latest end, each as precise as its source. Of equal days, the start is the least
 * precise and the end is the most precise, as in the order of their texts.
 */
function spanOf({ projection: { adjacency, edges, precisions } }: MatchingEntries, entries: readonly number[]) {
  let [first, firstLength] = [openEnd, 0];
  let [last, lastLength] = [openStart, 0];
  let isOngoing = false;
  for (const entry of entries) {
    const edge = adjacency.edges[entry]!;
    const earliest = edges[edge * edgeFields.size + edgeFields.earliest]!;
    const latest = edges[edge * edgeFields.size + edgeFields.latest]!;
    const [startLength, endLength] = [startLengthOf(precisions[edge]!), endLengthOf(precisions[edge]!)];
    if (earliest !== openStart && (earliest < first || (earliest === first && startLength < firstLength)))
      [first, firstLength] = [earliest, startLength];
    if (latest === openEnd) isOngoing ||= earliest !== openStart;
    else if (latest > last || (latest === last && endLength > lastLength)) [last, lastLength] = [latest, endLength];
  }
  return {
    since: first === openEnd ? null : isoDay(first).slice(0, firstLength),
    until: isOngoing || last === openStart ? null : isoDay(last).slice(0, lastLength),
  };
}
