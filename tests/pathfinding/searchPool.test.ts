import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import type { PathQuery } from "../../src/pathfinding/search/pathQuery.ts";
import { SearchPool } from "../../src/pathfinding/workers/searchPool.ts";
import { warmUpQueries } from "../../src/pathfinding/workers/warmUp.ts";
import { allMet, idOf, meetings } from "./meetingProjections.ts";

const pool = new SearchPool(20_000, pino({ level: "silent" }));
afterAll(() => pool.close());

const projection = allMet(200);
const common = { from: idOf(3), to: idOf(150), maxHops: 10, rankBy: "HOPS", today: 20_000 } as const;
const light: PathQuery = { ...common, first: 1, where: {} };
/** With nine `via` actors in time order, nearly every possible path has to be examined. */
const heavy: PathQuery = {
  ...common,
  first: 100,
  where: { via: [10, 20, 30, 40, 50, 60, 70, 80, 90].map(idOf), inTimeOrder: true },
};

test("heavy questions do not delay a light one", async () => {
  const { signal } = new AbortController();
  let ended = 0;
  const all = Array.from({ length: 8 }, () => pool.findPaths(projection, heavy, signal).finally(() => ended++));
  expect(await pool.findPaths(projection, light, signal)).toMatchObject({ complete: true, paths: [{ cost: 1 }] });
  expect(ended).toBeLessThan(all.length);
  expect((await Promise.all(all)).every(({ complete }) => complete)).toBe(true);
});

test("a search ends with its question", async () => {
  const asking = new AbortController();
  const all = Array.from({ length: 30 }, () => pool.findPaths(projection, heavy, asking.signal));
  const settled = Promise.allSettled(all);
  await pool.findPaths(projection, light, new AbortController().signal);
  asking.abort(new Error("its client has gone"));
  const reasons = (await settled).flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  expect(new Set(reasons)).toEqual(new Set(["Error: its client has gone"]));
});

test("what makes the threads fast is asked between actors of a large graph, and not at all of a small one", async () => {
  expect(warmUpQueries(projection)).toEqual([]);
  const { signal } = new AbortController();
  // Each person has met the persons whose numbers are two and three higher.
  const large = meetings(
    20_000,
    Array.from({ length: 19_997 }, (_, each) => [each, each + 2 + (each % 2)] as const),
  );
  const queries = warmUpQueries(large);
  const results = await Promise.all(queries.map((query) => pool.findPaths(large, query, signal)));
  expect(new Set(queries.map(({ rankBy }) => rankBy)).size).toBe(4);
  expect(results.every(({ examined }) => examined > 0)).toBe(true);
  await pool.warmUp(large, signal);
});
