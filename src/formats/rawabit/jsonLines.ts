import { createReadStream } from "node:fs";
import type { z } from "zod";
import type { AnyRecord, GraphRecord } from "../../write/records.ts";
import { LineError } from "../shared/badLine.ts";
import { parseJson } from "../shared/json.ts";
import { readLines } from "../shared/lines.ts";
import { formatVersion, header, knownVersions, records } from "./rawabit.schema.ts";

/** What a line of a file holds: a record, or what is wrong with the line. */
export type RecordLine =
  | { readonly line: number; readonly record: AnyRecord }
  | { readonly line: number; readonly error: LineError };

/**
 * Reads a file of Rawabit's own JSON Lines format (docs/format.md), one line at a time. A bad line is handed on as such,
 * so that the caller decides whether to go on.
 * @throws BadLine where the first line is not a header that this version reads: nothing after it can be trusted then
 */
export async function* readRawabitFile(file: string): AsyncGenerator<RecordLine> {
  yield* readRawabitLines(createReadStream(file), file);
}

/** As `readRawabit`, from bytes that come from elsewhere; `name` is what errors call them. */
export async function* readRawabitLines(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RecordLine> {
  let headed = false;
  for await (const each of readLines(bytes)) {
    const { line } = each;
    const parsed = "text" in each ? parseJson(each.text) : each;
    if (!headed) {
      const reason = "reason" in parsed ? parsed.reason : faultOfHeader(parsed.value);
      if (reason !== null) throw new LineError(name, line, reason);
      headed = true;
      continue;
    }
    const read = "reason" in parsed ? parsed : recordOf(parsed.value);
    yield "record" in read ? { line, record: read.record } : { line, error: new LineError(name, line, read.reason) };
  }
  if (!headed) throw new LineError(name, 1, `the file is empty. Its first line has to be ${expectedHeader}.`);
}

/** The records of a file of which every line has to be good. */
export async function* readGraphRecords(file: string): AsyncGenerator<GraphRecord> {
  for await (const line of readRawabitFile(file)) {
    if ("error" in line) throw line.error;
    if (line.record.type !== "original") yield line.record;
  }
}

const expectedHeader = JSON.stringify({ type: "header", format: "rawabit", version: formatVersion });

interface Refused {
  readonly reason: string;
}

function faultOfHeader(value: unknown): string | null {
  // Loosely first: a later version may have a header with more in it, and has to be called by its version.
  const { data } = header.safeParse(value);
  if (data === undefined) return `the first line is not a header. It has to be ${expectedHeader}.`;
  if (!knownVersions.includes(data.version))
    return `the file is of version ${JSON.stringify(data.version)} of the format; this Rawabit reads version ${knownVersions.join(" and ")}. Update Rawabit, or write the file again.`;
  const { error } = header.strict().safeParse(value);
  return error ? reasonOf(error) : null;
}

function recordOf(value: unknown): { readonly record: AnyRecord } | Refused {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : undefined;
  if (type === "header") return { reason: "it is a second header. Only the first line is one." };
  if (typeof type !== "string" || !Object.hasOwn(records, type))
    return {
      reason: `its type is ${JSON.stringify(type) ?? "missing"}. It is one of ${Object.keys(records).join(", ")}.`,
    };
  const schema: z.ZodType<AnyRecord> = records[type as keyof typeof records];
  const read = schema.safeParse(value);
  return read.success ? { record: read.data } : { reason: reasonOf(read.error) };
}

/** A list of a thousand wrong items is not worth a thousand sentences. */
const mostSentences = 5;

function reasonOf({ issues }: z.ZodError): string {
  const more = issues.length - mostSentences;
  const sentences = issues.slice(0, mostSentences).map(sentenceOf);
  return [...sentences, ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `${message}.` : `${path.join(".")}: ${message}.`;
}
