import { basename } from "node:path";
import { LineError, type RecordLine, readRawabitFile } from "../../src/formats/rawabit/jsonLines.ts";
import { sampleFiles } from "../../src/import/sample.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { type LocatedRecord, type SampleIssue, validateSample } from "./validateSample.ts";

/** The records of the sample, and what is wrong with them. */
export interface SampleReport {
  readonly records: readonly LocatedRecord[];
  readonly issues: readonly SampleIssue[];
}

/** Reads the sample and checks every quote against its document and every id against its record. */
export async function checkSample(files: readonly string[] = sampleFiles): Promise<SampleReport> {
  const records: LocatedRecord[] = [];
  const unreadable: SampleIssue[] = [];
  for (const path of files) {
    const file = basename(path);
    for await (const read of readAllLines(path)) {
      if ("error" in read) unreadable.push({ file, line: read.line, reason: read.error.reason });
      else records.push({ file, ...read });
    }
  }
  const referenceIds = [...referenceRecords()].map(({ id }) => id);
  return { records, issues: [...unreadable, ...validateSample(records, referenceIds)] };
}

/** Like `readRawabitFile`, but yields an invalid header instead of throwing it. */
async function* readAllLines(path: string): AsyncGenerator<RecordLine> {
  try {
    yield* readRawabitFile(path);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    yield { line: error.line, error };
  }
}

/** The report as text: each issue with its position, then the number of records of each type and of passages. */
export function formatReport({ records, issues }: SampleReport): string {
  const counts = new Map<string, number>();
  for (const { record } of records) {
    const type = record.type === "relation" ? record.kind.toLowerCase() : record.type;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const passages = records.flatMap(({ record }) => (record.type === "relation" ? record.evidence : [])).length;
  return [
    ...issues.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    [...counts, ["passages", passages] as const].map(([type, count]) => `${type} ${count}`).join(", "),
    issues.length === 0 ? "Every quote is verbatim, and every id is known." : `${issues.length} errors.`,
  ].join("\n");
}
