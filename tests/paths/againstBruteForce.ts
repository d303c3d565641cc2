import fc from "fast-check";
import { expect } from "vitest";
import { idAt } from "../../src/path/projection/idTable.ts";
import { projectionOf } from "../../src/path/projection/projectionOf.ts";
import type { EdgeRow } from "../../src/path/projection/rows.ts";
import { Budget } from "../../src/path/search/budget.ts";
import type { PathQuestion } from "../../src/path/search/question.ts";
import { search } from "../../src/path/search/search.ts";
import { statesOf } from "../../src/path/search/spur.ts";
import { terrainOf } from "../../src/path/search/terrain.ts";
import { bruteForce, type Sequence } from "./bruteForce.ts";

const actorIds = ["a", "b", "c", "d", "e", "f", "g"];
const actor = fc.constantFrom(...actorIds);
const day = fc.integer({ min: 1, max: 12 });
const window = fc.oneof(
  fc.tuple(day, day).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
  fc.tuple(day, fc.constant(null)),
  fc.tuple(fc.constant(null), day),
  fc.constant([null, null] as const),
);
const kind = fc.constantFrom("MEETING", "SANCTION", "STATEMENT", "AFFILIATION") as fc.Arbitrary<EdgeRow["kind"]>;

const edge: fc.Arbitrary<Omit<EdgeRow, "relationId">> = fc
  .record({
    ends: fc.tuple(actor, actor).filter(([one, other]) => one !== other),
    kind,
    modality: fc.constantFrom("ASSERTED", "ASSERTED", "ASSERTED", "DENIED") as fc.Arbitrary<EdgeRow["modality"]>,
    window,
    confidence: fc.constantFrom(null, 0.3, 0.7, 1),
    sourceCount: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ ends: [fromId, toId], window: [earliest, latest], ...rest }) => {
    const directed = rest.kind !== "MEETING";
    return { ...rest, fromId, toId, directed, earliest, latest, recordedAt: 0, retractedAt: null };
  });

/** Mostly left out, so that many questions have answers. */
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: value, weight: 1 });
const where = fc.record({
  kinds: seldom(fc.subarray(["MEETING", "SANCTION", "STATEMENT"] as EdgeRow["kind"][], { minLength: 1 })),
  since: seldom(day),
  undated: fc.boolean(),
  minSources: seldom(fc.integer({ min: 0, max: 2 })),
  minConfidence: seldom(fc.constantFrom(0.3, 0.7)),
  direction: fc.constantFrom("ANY", "ANY", "FORWARD"),
  avoid: seldom(fc.constantFrom(["c"], ["c", "d"])),
  via: seldom(fc.constantFrom(["e"], ["e", "f"], ["f", "e"])),
  maxDegree: seldom(fc.integer({ min: 1, max: 4 })),
  inTimeOrder: fc.constantFrom(true, false, false),
});

const question = fc.record({
  from: fc.constant("a"),
  to: fc.constant("b"),
  first: fc.constantFrom(1, 2, 5, 20),
  maxHops: fc.integer({ min: 1, max: 6 }),
  rankBy: fc.constantFrom("HOPS", "EVIDENCE", "RECENCY", "RARITY"),
  where,
  today: fc.constant(10),
}) as fc.Arbitrary<PathQuestion>;

/** Compares the search with trying everything, on so many small graphs and questions. */
export function compareWithBruteForce(cases: number): void {
  const seed = Number(process.env.RAWABIT_ORACLE_SEED ?? 20_261_124);
  fc.assert(
    fc.property(fc.array(edge, { minLength: 8, maxLength: 40 }), question, (rows, asked) => {
      const edges = rows.map((row, index) => ({ ...row, relationId: `relation:${index}` }));
      expect(searched(edges, asked)).toEqual(bruteForce(actorIds, edges, asked));
    }),
    { numRuns: cases, seed },
  );
}

function searched(edges: readonly EdgeRow[], asked: PathQuestion): Sequence[] {
  const projection = projectionOf({ revision: 1, actorIds, edges, evidence: [] });
  const budget = new Budget({ relations: 1e6, labels: 1e6, milliseconds: 60_000 });
  const terrain = terrainOf(projection, asked, budget);
  const { walks, complete } = search(terrain);
  expect(complete).toBe(true);
  return walks.map((walk) => ({
    actorIds: statesOf(walk).map((state) => idAt(projection.actors, terrain.actorOf(state))),
    cost: walk.cost,
  }));
}
