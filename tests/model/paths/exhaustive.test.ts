import { describe, expect, test } from "vitest";
import type { ProjectionEdgeRow, ProjectionRows } from "../../../src/pathfinding/projection/projectionRows.ts";
import type { PathConditions, PathQuery } from "../../../src/pathfinding/search/pathQuery.ts";
import { byCodePoints, exhaustive } from "./exhaustive.ts";
import { inTimeOrder } from "./timeOrder.ts";

// Tests of the oracle itself, on small graphs whose results can be checked by hand.

const edge = (
  relationId: string,
  fromId: string,
  toId: string,
  more: Partial<ProjectionEdgeRow> = {},
): ProjectionEdgeRow => ({
  ...{ relationId, fromId, toId, kind: "MEETING", modality: "ASSERTED", directed: false },
  ...{
    earliest: 100,
    latest: 100,
    startLength: 10,
    endLength: 10,
    confidence: null,
    sourceCount: 0,
    recordedAt: 0,
    retractedAt: null,
  },
  ...more,
});
const graph = (...edges: ProjectionEdgeRow[]): ProjectionRows => ({
  ...{ revision: 1, edges, evidence: [] },
  actorIds: [...new Set(edges.flatMap(({ fromId, toId }) => [fromId, toId])), "alone"],
});
const ask = (rows: ProjectionRows, where: PathConditions = {}, more: Partial<PathQuery> = {}) =>
  exhaustive(rows, { from: "a", to: "d", first: 9, maxHops: 6, rankBy: "HOPS", where, today: 1926, ...more });
const routes = (...args: Parameters<typeof ask>) => ask(...args).paths.map(({ actorIds }) => actorIds.join(""));

const square = graph(
  edge("ab", "a", "b", { kind: "STATEMENT", directed: true }),
  edge("bd", "b", "d", { earliest: 50, latest: 60 }),
  edge("ac", "a", "c", { earliest: 90, latest: 120 }),
  edge("cd", "c", "d", { earliest: 100, latest: null }),
  edge("dc", "d", "c", { kind: "SANCTION", directed: true, earliest: 80, latest: 95 }),
);

describe("a square of two ways", () => {
  test("both are found, the conditions choose", () => {
    expect(routes(square)).toEqual(["abd", "acd"]);
    expect(routes(square, { avoid: ["b"] })).toEqual(["acd"]);
    expect(routes(square, { via: ["b"] })).toEqual(["abd"]);
    expect(routes(square, { until: 70 })).toEqual([]);
    expect(routes(square, { at: [95, 110] })).toEqual(["acd"]);
    expect(routes(square, {}, { first: 1 })).toEqual(["abd"]);
  });
  test("time order drops the way that goes back in time, and the relations that cannot follow", () => {
    const { paths } = ask(square, { inTimeOrder: true });
    expect(paths.map(({ actorIds }) => actorIds.join(""))).toEqual(["acd"]);
    expect(paths[0]!.steps.map(({ relationIds }) => relationIds)).toEqual([["ac"], ["cd", "dc"]]);
    expect(ask(square, { inTimeOrder: true, since: 96 }).paths[0]!.steps[1]!.relationIds).toEqual(["cd"]);
  });
  test("forward leaves out what runs back, and says so in the step", () => {
    const [, ac] = ask(square).paths;
    expect(ac!.steps[1]).toEqual({ forward: false, backward: true, relationIds: ["cd", "dc"] });
    const [ab, forward] = ask(square, { direction: "FORWARD" }).paths;
    expect(ab!.steps[0]).toEqual({ forward: true, backward: false, relationIds: ["ab"] });
    expect(forward!.steps[1]).toEqual({ forward: false, backward: false, relationIds: ["cd"] });
  });
  test("costs are those of docs/paths.md", () => {
    // a and c have two counterparts; b has two: log10(2) = 0.301.
    expect(ask(square, {}, { rankBy: "RARITY" }).paths.map(({ cost }) => cost)).toEqual([2.301, 2.301]);
    // 1826 and 1866 days old; 1806 and open.
    expect(ask(square, {}, { rankBy: "RECENCY" }).paths.map(({ cost }) => cost)).toEqual([2.497, 3.005]);
    expect(ask(square, {}, { rankBy: "EVIDENCE" }).paths.map(({ cost }) => cost)).toEqual([4, 4]);
  });
});

test("why there is none", () => {
  expect(ask(square, {}, { maxHops: 1 }).noPath).toEqual({ reason: "BEYOND_MAX_HOPS", loosen: "maxHops", hops: 2 });
  expect(ask(square, {}, { to: "alone" }).noPath).toEqual({ reason: "DIFFERENT_COMPONENTS", loosen: null });
  const excluded = (where: PathConditions) => ask(square, where).noPath;
  expect(excluded({ direction: "ANY", undated: false, until: 10 })).toEqual({
    ...{ reason: "EXCLUDED_BY_WHERE", loosen: "where.until" },
  });
  expect(excluded({ until: 10, kinds: ["AFFILIATION"] })).toEqual({ reason: "EXCLUDED_BY_WHERE", loosen: null });
  expect(ask(square, { via: ["b"] }, { from: "d" }).noPath).toEqual({
    ...{ reason: "EXCLUDED_BY_WHERE", loosen: "where.via" },
  });
});

test("ids sort by code points", () => {
  expect(["ﷲ", "🛳", "b", "", "ab", "a"].toSorted(byCodePoints)).toEqual(["", "a", "ab", "b", "ﷲ", "🛳"]);
});

test("a relation is in time order where some choice of all relations and days has it", () => {
  const windows = [null, 1, 2, 3].flatMap((earliest) => [null, 1, 2, 3].map((latest) => ({ earliest, latest })));
  const proper = windows.filter(({ earliest, latest }) => earliest === null || latest === null || earliest <= latest);
  for (let round = 0; round < 3_000; round++) {
    const pick = (index: number) => proper[(round * 7 + index * 5 + ((round * index) >> 3)) % proper.length]!;
    const steps = [0, 1, 2].map((step) =>
      [0, 1].map((index) => ({ ...pick(2 * step + index), name: `${step}${index}` })),
    );
    expect(inTimeOrder(steps).map((step) => step.map(({ name }) => name))).toEqual(byEveryChoice(steps));
  }
});

type Named = { readonly earliest: number | null; readonly latest: number | null; readonly name: string };

/** Every choice of a relation and a day from 0 to 4 for each of three steps. */
function byEveryChoice(steps: readonly (readonly Named[])[]): string[][] {
  const days = [0, 1, 2, 3, 4];
  const holds = ({ earliest, latest }: Named, day: number) =>
    (earliest !== null || latest !== null) && day >= (earliest ?? 0) && day <= (latest ?? 4);
  const choices = steps.map((step) =>
    step.flatMap((each) => days.filter((day) => holds(each, day)).map((day) => ({ name: each.name, day }))),
  );
  const found = [0, 1, 2].map(() => new Set<string>());
  for (const one of choices[0]!)
    for (const two of choices[1]!)
      for (const three of choices[2]!)
        if (one.day <= two.day && two.day <= three.day)
          for (const [index, { name }] of [one, two, three].entries()) found[index]!.add(name);
  return found[0]!.size === 0 ? [] : found.map((names) => [...names].toSorted());
}
