import { expect, test } from "vitest";
import { idAt, indexOfId } from "../../src/pathfinding/projection/idTable.ts";
import { edgeFields, endLengthOf, startLengthOf } from "../../src/pathfinding/projection/projection.ts";
import { buildProjection } from "../../src/pathfinding/projection/projectionBuilder.ts";
import type { ProjectionEdgeRow } from "../../src/pathfinding/projection/projectionRows.ts";
import { kShortestPaths } from "../../src/pathfinding/search/kShortestPaths.ts";
import type { PathQuery } from "../../src/pathfinding/search/pathQuery.ts";
import { defaultSpurAttempts, SearchBudget } from "../../src/pathfinding/search/searchBudget.ts";
import { createSearchContext } from "../../src/pathfinding/search/searchContext.ts";

// Kim met Moon, Moon met Trump, a meeting of Kim and Trump is planned, and the UN's sanction on Kim was corrected once.
const edge = (
  relationId: string,
  fromId: string,
  toId: string,
  more: Partial<ProjectionEdgeRow> = {},
): ProjectionEdgeRow => ({
  relationId,
  fromId,
  toId,
  kind: "MEETING",
  modality: "ASSERTED",
  directed: false,
  earliest: 17_700,
  latest: 17_700,
  startLength: 10,
  endLength: 10,
  confidence: null,
  sourceCount: 1,
  recordedAt: 1_000,
  retractedAt: null,
  ...more,
});

const projection = buildProjection({
  revision: 3,
  actorIds: ["kim", "moon", "trump", "un", "عباس"],
  edges: [
    edge("meeting:1", "kim", "moon", { confidence: 0.9, sourceCount: 3 }),
    edge("meeting:2", "moon", "trump"),
    edge("sanction:1", "un", "kim", { kind: "SANCTION", directed: true, latest: null, retractedAt: 2_000 }),
    edge("sanction:1", "un", "kim", { kind: "SANCTION", directed: true, latest: null, recordedAt: 2_000 }),
    edge("plan:1", "kim", "trump", { modality: "PLANNED", earliest: null, latest: null, startLength: 0, endLength: 0 }),
    edge("alone:1", "kim", "kim", { startLength: 4, endLength: 7 }),
  ],
  evidence: [
    { relationId: "sanction:1", documentId: "doc:b", recordedAt: 1_000, retractedAt: null },
    { relationId: "meeting:1", documentId: "doc:a", recordedAt: 1_000, retractedAt: null },
    { relationId: "alone:1", documentId: "doc:c", recordedAt: 1_000, retractedAt: null },
  ],
});

const query = (to: string, where: PathQuery["where"] = {}, rankBy: PathQuery["rankBy"] = "HOPS"): PathQuery => ({
  from: "kim",
  to,
  first: 5,
  maxHops: 6,
  rankBy,
  where,
  today: 20_000,
});
const ampleBudget = () =>
  new SearchBudget({ relations: 1_000, labels: 1_000, milliseconds: 10_000, spurAttempts: defaultSpurAttempts });

/** The cost of the cheapest path, in thousandths. */
function cheapest(query: PathQuery, budget = ampleBudget()): number | undefined {
  return kShortestPaths(createSearchContext({ projection, query, budget })).walks[0]?.cost;
}

test("a projection finds actors by their ids, in any script, and gives the ids back", () => {
  expect(["un", "عباس", "xi"].map((id) => indexOfId(projection.actors, id))).toEqual([3, 4, -1]);
  expect(idAt(projection.actors, 4)).toBe("عباس");
});

test("ids are in the order of their code points, not of their UTF-16 units", () => {
  const { actors } = buildProjection({ revision: 1, actorIds: ["\u{1f54a}", "\uffee", "a"], edges: [], evidence: [] });
  expect([...actors.sorted].map((index) => idAt(actors, index))).toEqual(["a", "\uffee", "\u{1f54a}"]);
});

test("every edge between two actors is listed with both, by neighbour; one of an actor with itself ties nobody", () => {
  const { from, to, neighbours } = projection.adjacency;
  const counterparts = (actor: number) => [...neighbours.subarray(from[actor], to[actor])];
  expect([0, 1, 2, 3, 4].map(counterparts)).toEqual([[1, 2, 3, 3], [0, 2], [0, 1], [0, 0], []]);
});

test("an edge of an actor with itself ends its actor's row, and has one entry", () => {
  const { to, loopsTo, neighbours, edges, entryCount } = projection.adjacency;
  expect([0, 1, 2, 3, 4].map((actor) => loopsTo[actor]! - to[actor]!)).toEqual([1, 0, 0, 0, 0]);
  const loop = to[0]!;
  expect(neighbours[loop]).toBe(0);
  expect(entryCount).toBe(2 * projection.edgeCount - 1);
  expect([...edges].filter((edge) => edge === edges[loop])).toHaveLength(1);
});

test("an edge keeps the lengths of the dates that give its window", () => {
  const { edges, to } = projection.adjacency;
  const lengths = [...edges].map((edge) => {
    const precisions = projection.precisions[edge]!;
    return [startLengthOf(precisions), endLengthOf(precisions)];
  });
  expect(lengths[to[0]!]).toEqual([4, 7]);
  expect(lengths.filter(([start]) => start === 0)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("a degree counts distinct counterparts by current, asserted relations", () => {
  expect([...projection.degrees]).toEqual([2, 2, 1, 1, 0]);
});

test("versions of one relation are told apart by their moments, and share its evidence", () => {
  const field = (edgeIndex: number, which: number) => projection.edges[edgeIndex * edgeFields.size + which];
  expect(field(2, edgeFields.relation)).toBe(field(3, edgeFields.relation));
  expect([...projection.moments]).toEqual([1_000, 2_000]);
  expect([2, 3].map((version) => field(version, edgeFields.recorded))).toEqual([0, 1]);
});

test("walks cost what their steps cost under each ranking", () => {
  expect(cheapest(query("trump"))).toBe(2_000);
  expect(cheapest(query("trump", { modalities: ["PLANNED"] }))).toBe(1_000);
  // 1 + 1 / (1 + 3 × 0.9) and 1 + 1 / (1 + 0.5).
  expect(cheapest(query("trump", {}, "EVIDENCE"))).toBe(1_270 + 1_667);
  // 2,300 days old; the sanction lasts, and the plan has no date.
  expect(cheapest(query("moon", {}, "RECENCY"))).toBe(1_000 + Math.round((1_000 * 2_300) / 4_126));
  expect(cheapest(query("un", {}, "RECENCY"))).toBe(1_000);
  expect(cheapest(query("trump", { modalities: ["PLANNED"] }, "RECENCY"))).toBe(2_000);
  // Moon, the inner actor, has two counterparts.
  expect(cheapest(query("trump", {}, "RARITY"))).toBe(2_000 + 301);
});

test("conditions hold inside the search", () => {
  expect(cheapest(query("un", { direction: "FORWARD" }))).toBeUndefined();
  expect(cheapest(query("un", { knownAt: 1_500 }))).toBe(1_000);
  expect(cheapest(query("un", { knownAt: 500 }))).toBeUndefined();
  expect(cheapest(query("un", { documents: ["doc:b"] }))).toBe(1_000);
  expect(cheapest(query("un", { documents: ["doc:a"] }))).toBeUndefined();
  expect(cheapest(query("moon", { minConfidence: 0.9 }))).toBe(1_000);
  expect(cheapest(query("un", { minConfidence: 0 }))).toBeUndefined();
  expect(cheapest(query("trump", { avoid: ["moon"] }))).toBeUndefined();
  expect(cheapest(query("trump", { maxDegree: 1 }))).toBeUndefined();
  expect(cheapest(query("trump", { via: ["moon"] }))).toBe(2_000);
  expect(cheapest(query("trump", { via: ["un"] }))).toBeUndefined();
  expect(cheapest(query("trump", { inTimeOrder: true }))).toBe(2_000);
  expect(cheapest(query("trump", { inTimeOrder: true, modalities: ["PLANNED"] }))).toBeUndefined();
});

test("a search ends at its budget", () => {
  const spent = new SearchBudget({
    relations: 2,
    labels: 1_000,
    milliseconds: 10_000,
    spurAttempts: defaultSpurAttempts,
  });
  expect(kShortestPaths(createSearchContext({ projection, query: query("trump"), budget: spent }))).toEqual({
    walks: [],
    complete: false,
  });
});
