import { NumberSet } from "../../collections/numberSet.ts";
import { idAt, indexOfId } from "../projection/idTable.ts";
import { edgeDirections, unpackEdgeFlags } from "../projection/projection.ts";
import { rankCounterparts } from "./counterparts.ts";
import type { MatchingEntries } from "./matchingEntries.ts";
import type { LinkSummary, NetworkShape, NetworkStructure } from "./neighborhoodQuestion.ts";
import { summarizePair } from "./pairSummary.ts";

/** The structure of the network around some actors. */
export function networkAround(matching: MatchingEntries, shape: NetworkShape): NetworkStructure {
  const { actors } = matching.projection;
  const around = shape.around.map((id) => indexOfId(actors, id)).filter((actor) => actor !== -1);
  const { discovered, expanded } = expand(matching, around, shape);
  const shown = [...around, ...discovered];
  return {
    discoveredIds: discovered.map((actor) => idAt(actors, actor)),
    links: linksAmong(matching, shown),
    omittedActors: countOmitted(matching, expanded, shown),
  };
}

/** The actors that a breadth-first search discovers, and those whose counterparts it has read. */
function expand(
  matching: MatchingEntries,
  around: readonly number[],
  { depth, firstPerActor, maxActors }: NetworkShape,
): { readonly discovered: readonly number[]; readonly expanded: readonly number[] } {
  const page = { afterCount: null, afterId: null, limit: firstPerActor };
  const { ranks } = matching.projection.actors;
  const shown = new Set(around);
  const expanded: number[] = [];
  let frontier = around;
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    expanded.push(...frontier);
    const mostRelations = new Map<number, number>();
    for (const { actor, relationCount } of frontier.flatMap((each) => rankCounterparts(matching, each, page)))
      if (!shown.has(actor)) mostRelations.set(actor, Math.max(relationCount, mostRelations.get(actor) ?? 0));
    frontier = [...mostRelations]
      .toSorted(([one, most], [other, otherMost]) => otherMost - most || ranks[one]! - ranks[other]!)
      .slice(0, maxActors - shown.size)
      .map(([actor]) => actor);
    for (const actor of frontier) shown.add(actor);
  }
  return { discovered: [...shown].slice(around.length), expanded };
}

/** A link for each two of the actors that have relations, in the order of their ids. */
function linksAmong(matching: MatchingEntries, shown: readonly number[]): LinkSummary[] {
  const { actors, adjacency } = matching.projection;
  const ids = new Map(shown.map((actor) => [actor, idAt(actors, actor)]));
  const byId = (one: number, other: number) => actors.ranks[one]! - actors.ranks[other]!;
  return shown.toSorted(byId).flatMap((source) => {
    const links = new Map<number, LinkSummary>();
    matching.forEachCounterpart(source, (target, entries) => {
      const targetId = ids.get(target);
      if (targetId === undefined || byId(target, source) < 0) return;
      const directions = entries.map((entry) => unpackEdgeFlags(adjacency.flags[entry]!).direction);
      links.set(target, {
        sourceId: ids.get(source)!,
        targetId,
        ...summarizePair(matching, entries),
        forward: directions.includes(edgeDirections.forward),
        backward: directions.includes(edgeDirections.backward),
      });
    });
    return [...links.keys()].toSorted(byId).map((target) => links.get(target)!);
  });
}

/** The number of distinct counterparts of the expanded actors that are not shown. */
function countOmitted(matching: MatchingEntries, expanded: readonly number[], shown: readonly number[]): number {
  const counterparts = new NumberSet(matching.projection.actors.count);
  for (const actor of shown) counterparts.add(actor);
  for (const actor of expanded) matching.forEachCounterpart(actor, (counterpart) => counterparts.add(counterpart));
  return counterparts.size - shown.length;
}
