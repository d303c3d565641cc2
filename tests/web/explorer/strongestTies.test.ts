import { expect, test } from "vitest";
import { withStrongestTies } from "../../../web/explorer/scene/strongestTies.ts";

const ids = [..."abcdefgh"];
const actors = ids.map((id) => ({ id }));
/** Each pair has as many relations as its letters are apart; those of "a" have more. */
const edges = ids.flatMap((source, index) =>
  ids.slice(index + 1).map((target, distance) => ({
    source,
    target,
    relationCount: distance + 1 + (source === "a" ? 10 : 0),
  })),
);

test("a dense picture keeps the two strongest pairs of each actor, a sparse one everything", () => {
  const dense = { actors, edges };
  const kept = withStrongestTies(dense).edges.map(({ source, target }) => source + target);
  expect(kept).toEqual(expect.arrayContaining(["ah", "ag", "ab", "bh"]));
  expect(kept).not.toContain("cd");
  expect(kept.length).toBeLessThanOrEqual(2 * ids.length);
  const sparse = { actors, edges: edges.slice(0, 16) };
  expect(withStrongestTies(sparse)).toBe(sparse);
});
