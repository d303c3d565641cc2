import { writeRecords } from "../../src/change/writeRecords.ts";
import { Graph } from "../../src/graph/graph.ts";
import { chain } from "./chain.ts";

// A process of its own, to be killed while it writes.
const graph = new Graph(JSON.parse(process.argv[2]!));
await writeRecords(graph, chain(10_000), { onProgress: () => process.send?.("written") });
await graph.close();
