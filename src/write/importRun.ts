import type { Graph } from "../neo4j/graph.ts";
import { toGraphDateTime } from "../neo4j/values.ts";
import type { Outcome, OutcomeCounts } from "./outcome.ts";
import { inTransaction } from "./transaction.ts";
import { type Properties, savedRun } from "./write.queries.ts";

/** The state of an import as the graph stores it. */
export interface ImportRunState extends Readonly<OutcomeCounts> {
  readonly format: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly startedAt: Date;
  readonly finishedAt?: Date;
}

/** The properties of an import's node. */
export function propertiesOfRun({ format, files, startedAt, finishedAt, ...counts }: ImportRunState): Properties {
  return {
    format,
    files: files.map(({ name }) => name),
    sha256: files.map(({ sha256 }) => sha256),
    startedAt: toGraphDateTime(startedAt),
    finishedAt: finishedAt && toGraphDateTime(finishedAt),
    ...Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, BigInt(count)])),
  };
}

/** Adds the outcomes of one batch to the counts. */
export function countsWith(counts: Readonly<OutcomeCounts>, outcomes: readonly Outcome[]): OutcomeCounts {
  const sum = { ...counts };
  for (const outcome of outcomes)
    if ("refused" in outcome) sum.refused++;
    else sum[outcome.became]++;
  return sum;
}

/** Saves how an import ended. This takes no revision, because no reader follows it. */
export async function saveImportRun(graph: Graph, id: string, note: ImportRunState): Promise<void> {
  await inTransaction(graph, {}, ({ writer }) => writer.run(savedRun, { id, properties: propertiesOfRun(note) }));
}
