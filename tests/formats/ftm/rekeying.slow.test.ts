import { afterAll, test } from "vitest";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { expectLastEdition } from "./rekeying.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test(
  "whatever many editions merged and separated before, the graph says what the last one says",
  () => expectLastEdition(graph, 30),
  300_000,
);
