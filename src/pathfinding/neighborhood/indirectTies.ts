import { indexOfId } from "../projection/idTable.ts";
import type { MatchingEntries } from "./matchingEntries.ts";
import type { ActorPair } from "./neighborhoodQuestion.ts";

/** The pairs of some actors that have a counterpart in common and no relation with each other, in the order of the actors. */
export function findIndirectTies(matching: MatchingEntries, actorIds: readonly string[]): ActorPair[] {
  const actors = actorIds.map((id) => {
    const actor = indexOfId(matching.projection.actors, id);
    const counterparts = new Set<number>();
    matching.forEachCounterpart(actor, (counterpart) => counterparts.add(counterpart));
    return { id, actor, counterparts };
  });
  return actors.flatMap((from, index) =>
    actors
      .slice(index + 1)
      .filter((to) => !from.counterparts.has(to.actor) && intersect(from.counterparts, to.counterparts))
      .map((to) => ({ fromId: from.id, toId: to.id })),
  );
}

function intersect(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  for (const number of smaller) if (larger.has(number)) return true;
  return false;
}
