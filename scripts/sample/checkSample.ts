import { basename } from "node:path";
import { type RecordLine, readRawabit } from "../../src/formats/rawabit/jsonLines.ts";
import { BadLine } from "../../src/formats/shared/badLine.ts";
import { sampleFiles } from "../../src/import/sample.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { type Fault, type PlacedRecord, sampleFaults } from "./sampleFaults.ts";

/** What the sample holds, and what is wrong with it. */
export interface SampleReport {
  readonly records: readonly PlacedRecord[];
  readonly faults: readonly Fault[];
}

/** Proves the sample: reads every line of it, and holds every quote against its document and every id against its actor. */
export async function checkSample(files: readonly string[] = sampleFiles): Promise<SampleReport> {
  const records: PlacedRecord[] = [];
  const unread: Fault[] = [];
  for (const path of files) {
    const file = basename(path);
    for await (const read of goodAndBadLines(path)) {
      if ("fault" in read) unread.push({ file, line: read.line, reason: read.fault.reason });
      else records.push({ file, ...read });
    }
  }
  const defined = [...referenceRecords()].map(({ id }) => id);
  return { records, faults: [...unread, ...sampleFaults(records, defined)] };
}

/** As `readRawabit`, where a bad header is one more bad line. */
async function* goodAndBadLines(path: string): AsyncGenerator<RecordLine> {
  try {
    yield* readRawabit(path);
  } catch (fault) {
    if (!(fault instanceof BadLine)) throw fault;
    yield { line: fault.line, fault };
  }
}

/** The report in words: each fault with its place, then a count of each sort of record and of the passages. */
export function reportText({ records, faults }: SampleReport): string {
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
