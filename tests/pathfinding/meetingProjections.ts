import type { Projection } from "../../src/pathfinding/projection/projection.ts";
import { buildProjection } from "../../src/pathfinding/projection/projectionBuilder.ts";

/** A projection of numbered people and of the pairs who met. */
export function meetings(people: number, pairs: Iterable<readonly [number, number]>): Projection {
  const edges = [...pairs].map(([one, other], index) => ({
    relationId: `meeting:${index}`,
    ...({ fromId: idOf(one), toId: idOf(other), kind: "MEETING", modality: "ASSERTED", directed: false } as const),
    ...({ earliest: 15_000 + index, latest: 15_000 + index, startLength: 10, endLength: 10 } as const),
    ...{ confidence: null, sourceCount: 1 },
    ...{ recordedAt: 0, retractedAt: null },
  }));
  return buildProjection({
    revision: 1,
    actorIds: Array.from({ length: people }, (_, each) => idOf(each)),
    edges,
    evidence: [],
  });
}

export function idOf(person: number): string {
  return `person:${String(person).padStart(6, "0")}`;
}

/** Everyone has met everyone else, no two pairs on the same day. */
export function allMet(people: number): Projection {
  const all = Array.from({ length: people }, (_, each) => each);
  return meetings(
    people,
    all.flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const)),
  );
}
