import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { createShared } from "../../src/pathfinding/projection/sharedArrays.ts";

const megabyte = 2 ** 20;

test("shared memory that an idle thread no longer uses is given back", async () => {
  const before = process.memoryUsage().rss;
  let most = 0;
  for (let round = 0; round < 100; round++) {
    createShared(Uint8Array, 10 * megabyte).fill(1);
    await setTimeout(2);
    most = Math.max(most, process.memoryUsage().rss);
  }
  expect(most - before).toBeLessThan(500 * megabyte);
});
