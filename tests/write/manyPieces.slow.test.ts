import { afterAll, expect, test } from "vitest";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { chain } from "./chain.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test("a graph of many pieces is wiped whole", async () => {
  await writeRecords(graph, chain(6_000));
  await wipe(graph);
  expect(await graphStatus(graph)).toMatchObject({ persons: 0, relations: {} });
});
