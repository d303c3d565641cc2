import { afterAll, test } from "vitest";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { expectLastEdition } from "./rekeying.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test(
  "whatever editions merged and separated before, the graph says what the last one says",
  () => expectLastEdition(graph, 12),
  400_000,
);
