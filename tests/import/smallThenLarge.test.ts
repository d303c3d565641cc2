import { afterAll, expect, test } from "vitest";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

const namesakes = (from: number, count: number) =>
  fileOf(
    Array.from({ length: count }, (_, index) => ({
      type: "actor",
      id: `person:${from + index}`,
      kind: "PERSON",
      names: [{ value: "Amal Orsk", kind: "PRIMARY" }],
    })),
  );

test("a query that was planned for an almost empty graph is not slow right after a larger import", async () => {
  await importText(graph, namesakes(0, 1));
  const { likelyDuplicates } = await importText(graph, namesakes(1, 700));
  expect(likelyDuplicates.count).toBeGreaterThan(700);
});
