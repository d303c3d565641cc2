import type { Graph } from "../neo4j/graph.ts";
import { toGraphDateTime } from "../neo4j/values.ts";
import type { Outcome, OutcomeCounts } from "./outcome.ts";
import { inTransaction } from "./transaction.ts";
import { endedChange, type Properties, savedRun, silentImports } from "./write.queries.ts";

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

/** Saves how an import ended, and gives its change a place among the changes. */
export async function saveImportRun(graph: Graph, id: string, note: ImportRunState): Promise<void> {
  await inTransaction(graph, { change: null }, async ({ writer, stamp, takeRevision }) => {
    takeRevision();
    await writer.run(savedRun, { id, properties: propertiesOfRun(note) });
    await writer.run(endedChange, { ...stamp, importRun: id });
  });
}

/** An import that has written nothing for so many minutes was interrupted. */
const minutesOfSilence = 10;

/**
 * Gives the changes of interrupted imports their places among the changes. An import that goes on after a longer break
 * leaves another change for the rest.
 */
export async function endInterruptedImports(graph: Graph): Promise<void> {
  const silent = await graph.reader().read(silentImports, { minutes: minutesOfSilence });
  for (const { importRun } of silent)
    await inTransaction(graph, { change: null }, async ({ writer, stamp, takeRevision }) => {
      // Another server may have done it meanwhile.
      const ended = await writer.run(endedChange, { ...stamp, importRun });
      if (ended.length > 0) takeRevision();
    });
}
