import { afterAll, expect, test } from "vitest";
import type { PathQuestion } from "../../src/pathfinding/search/question.ts";
import { SearchThreads } from "../../src/pathfinding/workers/searchThreads.ts";
import { warmingUp } from "../../src/pathfinding/workers/warmingUp.ts";
import { allMet, idOf, meetings } from "./meetings.ts";

const threads = new SearchThreads(20_000);
afterAll(() => threads.close());

const projection = allMet(200);
const common = { from: idOf(3), to: idOf(150), maxHops: 10, rankBy: "HOPS", today: 20_000 } as const;
const light: PathQuestion = { ...common, first: 1, where: {} };
/** By way of nine, in time order: nearly all that can be tried has to be. */
const heavy: PathQuestion = {
  ...common,
  first: 100,
  where: { via: [10, 20, 30, 40, 50, 60, 70, 80, 90].map(idOf), inTimeOrder: true },
};

test("heavy questions do not delay a light one", async () => {
  const { signal } = new AbortController();
  let ended = 0;
  const all = Array.from({ length: 8 }, () => threads.answer(projection, heavy, signal).finally(() => ended++));
  expect(await threads.answer(projection, light, signal)).toMatchObject({ complete: true, paths: [{ cost: 1 }] });
  expect(ended).toBeLessThan(all.length);
  expect((await Promise.all(all)).every(({ complete }) => complete)).toBe(true);
});

test("a search ends with its question", async () => {
  const asking = new AbortController();
  const all = Array.from({ length: 30 }, () => threads.answer(projection, heavy, asking.signal));
  const settled = Promise.allSettled(all);
  await threads.answer(projection, light, new AbortController().signal);
  asking.abort(new Error("its client has gone"));
  const reasons = (await settled).flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  expect(new Set(reasons)).toEqual(new Set(["Error: its client has gone"]));
});

test("what makes the threads fast is asked between actors of a large graph, and not at all of a small one", async () => {
  expect(warmingUp(projection)).toEqual([]);
  const { signal } = new AbortController();
  // Each has met the next ones but one and two.
  const large = meetings(
    20_000,
    Array.from({ length: 19_997 }, (_, each) => [each, each + 2 + (each % 2)] as const),
  );
  const questions = warmingUp(large);
  const answers = await Promise.all(questions.map((question) => threads.answer(large, question, signal)));
  expect(new Set(questions.map(({ rankBy }) => rankBy)).size).toBe(4);
  expect(answers.every(({ examined }) => examined > 0)).toBe(true);
  await threads.warmUp(large, signal);
});
