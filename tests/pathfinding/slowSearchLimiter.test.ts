import { expect, test } from "vitest";
import { SlowSearchLimiter, tryAcquireSlot } from "../../src/pathfinding/workers/slowSearchLimiter.ts";

const patient = new AbortController().signal;

test("turns are taken as long as there are some", () => {
  const { freeSlots } = new SlowSearchLimiter(2);
  expect([tryAcquireSlot(freeSlots), tryAcquireSlot(freeSlots), tryAcquireSlot(freeSlots)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a turn that is given back goes to who has waited longest, and to nobody before", async () => {
  const limiter = new SlowSearchLimiter(1);
  await limiter.acquire(patient);
  const served: string[] = [];
  const all = ["first", "second"].map((name) => limiter.acquire(patient).then(() => served.push(name)));
  limiter.release();
  await all[0];
  expect(served).toEqual(["first"]);
  expect(tryAcquireSlot(limiter.freeSlots)).toBe(false);
  limiter.release();
  await all[1];
  limiter.release();
  expect(tryAcquireSlot(limiter.freeSlots)).toBe(true);
});

test("who leaves the queue takes no turn", async () => {
  const limiter = new SlowSearchLimiter(1);
  await limiter.acquire(patient);
  const leaving = new AbortController();
  const left = limiter.acquire(leaving.signal);
  leaving.abort(new Error("its client has gone"));
  await expect(left).rejects.toThrow("its client has gone");
  limiter.release();
  expect(tryAcquireSlot(limiter.freeSlots)).toBe(true);
});
