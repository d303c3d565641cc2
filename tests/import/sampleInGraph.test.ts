import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRecords } from "../../src/import/sample.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, referenceRecords());
});
afterAll(() => graph.close());

test("the sample finds all that it refers to in the reference data, and the second time changes nothing", async () => {
  const added = await writeRecords(graph, sampleRecords());
  expect(added).toMatchObject({ actors: { added: 13 }, documents: { added: 2 }, relations: { added: 58 } });
  const before = await graphStatus(graph);
  const again = await writeRecords(graph, sampleRecords());
  expect(again).toEqual({
    actors: { added: 0, changed: 0, unchanged: 13 },
    documents: { added: 0, changed: 0, unchanged: 2 },
    relations: { added: 0, changed: 0, unchanged: 58 },
    evidence: { added: 0 },
  });
  expect(await graphStatus(graph)).toEqual(before);
});

test("without the reference data, the first relation that needs it says whom it lacks", async () => {
  const lonely = await openEmptyGraph();
  try {
    await expect(writeRecords(lonely, sampleRecords())).rejects.toThrow(
      /refers to the state "state:KP", which does not exist/,
    );
  } finally {
    await lonely.close();
  }
});
