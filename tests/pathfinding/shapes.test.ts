import { expect, test } from "vitest";
import type { Projection } from "../../src/pathfinding/projection/projection.ts";
import { findPaths } from "../../src/pathfinding/search/findPaths.ts";
import { type PathQuery, pathRanks } from "../../src/pathfinding/search/pathQuery.ts";
import { defaultSpurAttempts, SearchBudget } from "../../src/pathfinding/search/searchBudget.ts";
import { allMet, idOf, meetings } from "./meetingProjections.ts";

function search(projection: Projection, from: number, to: number, more: Partial<PathQuery> = {}) {
  const query = { from: idOf(from), to: idOf(to), first: 10, maxHops: 10, rankBy: "HOPS", where: {}, today: 20_000 };
  const budget = new SearchBudget({
    relations: 5_000_000,
    labels: 1_000_000,
    milliseconds: 20_000,
    spurAttempts: defaultSpurAttempts,
  });
  return findPaths(projection, { ...query, ...more } as PathQuery, budget);
}

test("a chain of fifty hops is longer than any search goes, and the answer says how long", () => {
  const chain = meetings(
    51,
    Array.from({ length: 50 }, (_, each) => [each, each + 1] as const),
  );
  expect(search(chain, 0, 50)).toMatchObject({
    complete: true,
    noPath: { reason: "BEYOND_MAX_HOPS", loosen: null, hops: 50 },
  });
  expect(search(chain, 0, 10).paths).toMatchObject([{ cost: 10 }]);
  expect(search(chain, 0, 10, { where: { inTimeOrder: true } }).paths).toMatchObject([{ cost: 10 }]);
  expect(search(chain, 10, 0, { where: { inTimeOrder: true } }).noPath).toMatchObject({
    reason: "EXCLUDED_BY_WHERE",
    loosen: "where.inTimeOrder",
  });
});

const hub = meetings(
  100_001,
  Array.from({ length: 100_000 }, (_, each) => [0, each + 1] as const),
);

test.each(pathRanks)("by %s, a hub of 100,000 ties what nothing else does, and is looked at few times", (rankBy) => {
  const through = search(hub, 7, 70_007, { rankBy });
  expect(through).toMatchObject({ complete: true, paths: [{ actorIds: [7, 0, 70_007].map(idOf) }] });
  const from = search(hub, 0, 70_007, { rankBy });
  expect(from).toMatchObject({ complete: true, paths: [{ actorIds: [0, 70_007].map(idOf) }] });
  expect(Math.max(through.examined, from.examined)).toBeLessThan(1_000_000);
});

test("without the hub there is nothing, and the answer says so", () => {
  expect(search(hub, 7, 70_007, { where: { maxDegree: 1_000 } })).toMatchObject({
    complete: true,
    noPath: { reason: "EXCLUDED_BY_WHERE", loosen: "where.maxDegree" },
  });
});

const complete = allMet(200);

test.each(pathRanks)("by %s, a hundred paths of the millions among 200 who all know each other", (rankBy) => {
  const { paths, complete: whole } = search(complete, 3, 150, { rankBy, first: 100 });
  expect(whole).toBe(true);
  expect(paths).toHaveLength(100);
  expect(paths[0]).toMatchObject({ actorIds: [3, 150].map(idOf) });
  expect(new Set(paths.map(({ actorIds }) => actorIds.join())).size).toBe(100);
  const costs = paths.map(({ cost }) => cost);
  expect(costs).toEqual(costs.toSorted((one, other) => one - other));
});

test("among 200 who all know each other, by way of some and in time order", () => {
  const where = { via: [idOf(90), idOf(20)], avoid: [idOf(0)], inTimeOrder: true };
  const { paths, complete: whole } = search(complete, 3, 150, { where });
  expect(whole).toBe(true);
  for (const { actorIds } of paths) {
    expect(actorIds.indexOf(idOf(90))).toBeGreaterThan(0);
    expect(actorIds.indexOf(idOf(20))).toBeGreaterThan(actorIds.indexOf(idOf(90)));
  }
});
