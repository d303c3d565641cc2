import type { Config } from "../config/config.ts";
import { sampleRecords } from "../import/sample.ts";
import type { Graph } from "../neo4j/graph.ts";
import { referenceRecords } from "../reference/referenceRecords.ts";
import { type ChangeSummary, sumOf } from "../write/summary.ts";
import { writeRecords } from "../write/writeRecords.ts";
import { withGraph } from "./openGraph.ts";
import { formatTable, writeStdout } from "./output.ts";

/** Writes the states, the UN, and the sample articles with their relations. Records that exist stay unchanged. */
export async function sampleCommand(config: Config): Promise<void> {
  await withGraph(config, async (graph) => {
    const { actors, documents, relations } = await loadSample(graph);
    const row = (name: string, { added, changed, unchanged }: ChangeSummary["actors"]) =>
      [name, `${added} added, ${changed} changed, ${unchanged} unchanged`] as const;
    writeStdout(formatTable([row("actors", actors), row("documents", documents), row("relations", relations)]));
  });
}

/** Writes the reference data (states, the UN), then the sample, which refers to it. */
export async function loadSample(graph: Graph): Promise<ChangeSummary> {
  return sumOf(await writeRecords(graph, referenceRecords()), await writeRecords(graph, sampleRecords()));
}
