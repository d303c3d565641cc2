import type { Graph } from "../neo4j/graph.ts";
import { moment } from "../neo4j/values.ts";
import type { Outcome } from "./outcome.ts";
import { inTransaction } from "./transaction.ts";
import { notedRun, type Properties } from "./write.queries.ts";

/** How many entries of an import became what. */
export interface RunCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly refused: number;
}

/** An import, as the graph keeps it. */
export interface RunNote extends RunCounts {
  readonly format: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly startedAt: Date;
  readonly finishedAt?: Date;
}

/** An import as the properties of its node. */
export function propertiesOfRun({ format, files, startedAt, finishedAt, ...counts }: RunNote): Properties {
  return {
    format,
    files: files.map(({ name }) => name),
    sha256: files.map(({ sha256 }) => sha256),
    startedAt: moment(startedAt),
    finishedAt: finishedAt && moment(finishedAt),
    ...Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, BigInt(count)])),
  };
}

/** The counts with those of one more batch. */
export function countsWith(counts: RunCounts, outcomes: readonly Outcome[]): RunCounts {
  const sum = { ...counts };
  for (const outcome of outcomes)
    if ("refused" in outcome) sum.refused++;
    else sum[outcome.became] += outcome.retracted ?? 1;
  return sum;
}

/** Notes of an import, which the graph knows already, how it ended. Takes no revision: no reader follows that. */
export async function noteRun(graph: Graph, id: string, note: RunNote): Promise<void> {
  await inTransaction(graph, {}, ({ writer }) => writer.run(notedRun, { id, properties: propertiesOfRun(note) }));
}
