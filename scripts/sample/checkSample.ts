import { basename } from "node:path";
import { type RecordLine, readRawabitFile } from "../../src/formats/rawabit/jsonLines.ts";
import { LineError } from "../../src/formats/shared/badLine.ts";
import { sampleFiles } from "../../src/import/sample.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { type LocatedRecord, type SampleIssue, validateSample } from "./validateSample.ts";

/** What the sample holds, and what is wrong with it. */
export interface SampleReport {
  readonly records: readonly LocatedRecord[];
  readonly issues: readonly SampleIssue[];
}

/** Proves the sample: reads every line of it, and holds every quote against its document and every id against its actor. */
export async function checkSample(files: readonly string[] = sampleFiles): Promise<SampleReport> {
  const records: LocatedRecord[] = [];
  const unread: SampleIssue[] = [];
  for (const path of files) {
    const file = basename(path);
    for await (const read of goodAndBadLines(path)) {
      if ("error" in read) unread.push({ file, line: read.line, reason: read.error.reason });
      else records.push({ file, ...read });
    }
  }
  const defined = [...referenceRecords()].map(({ id }) => id);
  return { records, issues: [...unread, ...validateSample(records, defined)] };
}

/** As `readRawabit`, where a bad header is one more bad line. */
async function* goodAndBadLines(path: string): AsyncGenerator<RecordLine> {
  try {
    yield* readRawabitFile(path);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    yield { line: error.line, error };
  }
}

/** The report in words: each fault with its place, then a count of each sort of record and of the passages. */
export function formatReport({ records, issues: faults }: SampleReport): string {
  const counts = new Map<string, number>();
  for (const { record } of records) {
    const sort = record.type === "relation" ? record.kind.toLowerCase() : record.type;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  const passages = records.flatMap(({ record }) => (record.type === "relation" ? record.evidence : [])).length;
  return [
    ...faults.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    [...counts, ["passages", passages] as const].map(([sort, count]) => `${sort} ${count}`).join(", "),
    faults.length === 0 ? "Every quote is verbatim, every id known." : `${faults.length} faults.`,
  ].join("\n");
}
