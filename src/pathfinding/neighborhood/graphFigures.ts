import { NumberSet } from "../../collections/numberSet.ts";
import { isoDay } from "../../dates/dayNumber.ts";
import { idAt } from "../projection/idTable.ts";
import { edgeFields, kindNames, type Projection, startLengthOf, unpackEdgeFlags } from "../projection/projection.ts";
import { ActorRanking } from "./actorRanking.ts";
import type { MatchingEntries } from "./matchingEntries.ts";
import type { ActorDegree, GraphFigures } from "./neighborhoodQuestion.ts";

/** A date is one number that sorts like its first day and then its length: the day × 16 + the length of the date. */
const dateStep = 16;

/** What the graph holds: the number of its relations by kind, their first and last date, and its most connected actors. */
export function countGraph(matching: MatchingEntries, maxActors: number): GraphFigures {
  const { projection } = matching;
  const { adjacency, edges, precisions } = projection;
  const counted = new NumberSet(projection.relationCount);
  const counts = kindNames.map(() => 0);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let actor = 0; actor < projection.actors.count; actor++)
    matching.forEachEdge(actor, (edge, entry) => {
      if (!counted.add(matching.relationOf(edge))) return;
      counts[unpackEdgeFlags(adjacency.flags[entry]!).kind]!++;
      const length = startLengthOf(precisions[edge]!);
      if (length === 0) return;
      const date = edges[edge * edgeFields.size + edgeFields.earliest]! * dateStep + length;
      first = Math.min(first, date);
      last = Math.max(last, date);
    });
  return {
    relationsByKind: kindNames.map((kind, index) => ({ kind, count: counts[index]! })).filter(({ count }) => count > 0),
    firstDate: dateOf(first),
    lastDate: dateOf(last),
    mostConnected: mostConnectedActors(projection, maxActors),
  };
}

function dateOf(date: number): string | null {
  if (!Number.isFinite(date)) return null;
  const day = Math.floor(date / dateStep);
  return isoDay(day).slice(0, date - day * dateStep);
}

/** The actors with the most counterparts by current, asserted relations, then by id. */
function mostConnectedActors({ actors, degrees }: Projection, limit: number): ActorDegree[] {
  const ranking = new ActorRanking(actors, limit);
  for (let actor = 0; actor < actors.count; actor++) {
    const degree = degrees[actor] ?? 0;
    if (degree > 0) ranking.add(actor, degree);
  }
  return ranking.ranked().map(({ actor, count }) => ({ actorId: idAt(actors, actor), counterpartCount: count }));
}
