import type { Config } from "../config/config.ts";
import { sampleRecords } from "../import/sample.ts";
import type { Graph } from "../neo4j/graph.ts";
import { referenceRecords } from "../reference/referenceRecords.ts";
import { type ChangeSummary, sumOf } from "../write/summary.ts";
import { writeRecords } from "../write/writeRecords.ts";
import { openReadyGraph } from "./openGraph.ts";
import { say, table } from "./output.ts";

/** Writes the states, the UN and the sample's articles with what they report; what is there already stays as it is. */
export async function sample(config: Config): Promise<void> {
  const { graph, close } = await openReadyGraph(config);
  try {
    const { actors, documents, relations } = await loadSample(graph);
    const row = (name: string, { added, changed, unchanged }: ChangeSummary["actors"]) =>
      [name, `${added} added, ${changed} changed, ${unchanged} as they were`] as const;
    say(table([row("actors", actors), row("documents", documents), row("relations", relations)]));
  } finally {
    await close();
  }
}

/** Writes the reference data, which the sample refers to, and the sample. */
export async function loadSample(graph: Graph): Promise<ChangeSummary> {
  return sumOf(await writeRecords(graph, referenceRecords()), await writeRecords(graph, sampleRecords()));
}
