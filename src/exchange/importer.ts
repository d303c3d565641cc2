import { randomBytes } from "node:crypto";
import { batchesOf } from "../change/batches.ts";
import { Foresight } from "../change/foresight.ts";
import { countsWith, noteRun, propertiesOfRun, type RunNote } from "../change/importRun.ts";
import { NotThere } from "../change/references.ts";
import { recordsIn, writeBatch } from "../change/writeBatch.ts";
import type { Graph } from "../graph/graph.ts";
import { oneAhead } from "./ahead.ts";
import { entriesOf, type PlacedEntry } from "./entries.ts";
import type { InFormat, ReadContext } from "./format.ts";
import { heldBy } from "./held.ts";
import { ImportReport, type OnRefusal } from "./importReport.ts";
import { patience } from "./patience.ts";
import type { FileSource } from "./source.ts";
import { checkAll } from "./strict.ts";
import { Waiting } from "./waiting.ts";

export interface ImportOptions {
  /** Reads all of it first, and writes nothing where something is wrong. */
  readonly strict?: boolean;
  readonly mapping?: string;
  readonly onRefusal: OnRefusal;
  /** Told after each batch, and while the whole is checked. */
  readonly onProgress?: (phase: "checking" | "writing", report: ImportReport) => void;
  /** Told that the database does not answer, and is waited for. */
  readonly onTrouble?: (sentence: string) => void;
  /** How long a database that does not answer is waited for, in milliseconds. */
  readonly patience?: number;
}

/** What an import was of and what it did. */
export interface Import {
  /** The run that the graph knows of; null where nothing was changed. */
  readonly run: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly report: ImportReport;
}

/**
 * Reads the sources in their order and writes what they say, batch by batch: each is whole in the graph or not at all. What
 * refers to what is not there yet waits until all is read. The same sources again change nothing; after an end in the middle
 * they finish the work.
 * @throws Problem where a source can't be read, or the database has gone for long
 */
export async function importSources(
  graph: Graph,
  format: InFormat,
  sources: readonly FileSource[],
  { strict = false, mapping, onRefusal, onProgress, onTrouble, patience: millis = 120_000 }: ImportOptions,
): Promise<Import> {
  const startedAt = new Date();
  const context: ReadContext = { held: heldBy(graph), ...(mapping !== undefined && { mapping }) };
  const files: { name: string; sha256: string; bytes: number }[] = [];
  for (const source of sources) files.push({ name: source.name, sha256: await source.sha256(), bytes: source.size });
  const id = `import:${randomBytes(9).toString("base64url")}`;
  if (strict) {
    const checked = new ImportReport(onRefusal);
    await checkAll(graph, entriesOf(format, sources, context, checked), checked, () =>
      onProgress?.("checking", checked),
    );
    if (checked.total.refused > 0) return { run: null, files, startedAt, finishedAt: new Date(), report: checked };
  }
  const report = new ImportReport(onRefusal);
  const note = (): RunNote => ({ format: format.name, files, startedAt, ...report.total });

  const patiently = patience(millis, onTrouble);
  const foresight = new Foresight(graph);
  /** Each batch with its plan, made while the one before is written. */
  async function* planned(entries: AsyncIterable<PlacedEntry>) {
    for await (const batch of batchesOf(entries)) {
      const plain = batch.every((entry) => "record" in entry);
      yield { batch, foreseen: plain ? await foresight.plan(recordsIn(batch)) : null };
    }
  }

  const write = async (entries: AsyncIterable<PlacedEntry>, wait: Waiting | null): Promise<void> => {
    for await (const { batch, foreseen } of oneAhead(planned(entries))) {
      const outcomes = await patiently(() =>
        writeBatch(graph, batch, {
          foreseen,
          onWritten: (trace) => foresight.remember(trace),
          run: { id, noteOf: (these) => propertiesOfRun({ ...note(), ...countsWith(report.total, these) }) },
        }),
      );
      for (const [index, outcome] of outcomes.entries()) {
        const entry = batch[index]!;
        if (wait && "refused" in outcome && outcome.refused instanceof NotThere) wait.add(entry);
        else report.note(entry, outcome, entry.file, entry.line);
      }
      onProgress?.("writing", report);
    }
  };

  let waiting = new Waiting();
  try {
    // Each by itself: a newer edition asks the graph what the one before it brought.
    for (const source of sources) await write(entriesOf(format, [source], context, report), waiting);
    for (let before = Number.POSITIVE_INFINITY; waiting.size > 0; ) {
      const again = new Waiting();
      // Where the last time helped nobody, the reasons stand.
      const last = waiting.size === before;
      before = waiting.size;
      await write(waiting.backwards(), last ? null : again);
      waiting.close();
      waiting = again;
    }
  } finally {
    waiting.close();
  }
  const finishedAt = new Date();
  if (report.hasChanged) await patiently(() => noteRun(graph, id, { ...note(), finishedAt }));
  return { run: report.hasChanged ? id : null, files, startedAt, finishedAt, report };
}
