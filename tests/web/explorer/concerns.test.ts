import { expect, test } from "vitest";
import { concerns } from "../../../web/explorer/api/concerns.ts";

const change = (actors: string[], totalCount = actors.length, documents: string[] = []) => ({
  actors: { totalCount, nodes: actors.map((id) => ({ id })) },
  documents: { nodes: documents.map((id) => ({ id })) },
});

test("the page loads its data again for changes of what it shows, and for changes too large to tell", () => {
  const shown = new Set(["talwan", "courier"]);
  expect(concerns(change(["talwan", "vell"]), shown)).toBe(true);
  expect(concerns(change([], 0, ["courier"]), shown)).toBe(true);
  expect(concerns(change(["vell"], 5_000), shown)).toBe(true);
  expect(concerns(change(["vell"], 1, ["gazette"]), shown)).toBe(false);
});
