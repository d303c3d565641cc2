import { createReadStream } from "node:fs";
import type { z } from "zod";
import { BadUserInput } from "../../errors/errors.ts";
import type { AnyRecord, GraphRecord } from "../../write/records.ts";
import { parseJson } from "../shared/json.ts";
import { readLines } from "../shared/lines.ts";
import { headerLine } from "./lines.ts";
import { header, knownVersions, records } from "./rawabit.schema.ts";

/** A line that is not a valid record: its position and the reason. */
export class LineError extends BadUserInput {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

/** A line of a file: a record, or what is wrong with the line. */
export type RecordLine =
  | { readonly line: number; readonly record: AnyRecord }
  | { readonly line: number; readonly error: LineError };

/**
 * Reads a file in Rawabit's own JSON Lines format (docs/format.md), one line at a time. An invalid line is yielded as an
 * error, so the caller decides whether to continue.
 * @throws LineError if the first line is not a header that this version supports, since nothing after it can be trusted
 */
export async function* readRawabitFile(file: string): AsyncGenerator<RecordLine> {
  yield* readRawabitLines(createReadStream(file), file);
}

/** Like `readRawabitFile`, from a stream. @param name the name of the stream in messages */
export async function* readRawabitLines(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RecordLine> {
  let hasHeader = false;
  for await (const each of readLines(bytes)) {
    const { line } = each;
    const parsed = "text" in each ? parseJson(each.text) : each;
    if (!hasHeader) {
      const reason = "reason" in parsed ? parsed.reason : validateHeader(parsed.value);
      if (reason !== null) throw new LineError(name, line, reason);
      hasHeader = true;
      continue;
    }
    const read = "reason" in parsed ? parsed : parseRecord(parsed.value);
    yield "record" in read ? { line, record: read.record } : { line, error: new LineError(name, line, read.reason) };
  }
  if (!hasHeader) throw new LineError(name, 1, `the file is empty. Its first line must be ${expectedHeader}.`);
}

/** The records of a file whose lines must all be valid. @throws LineError for the first invalid line */
export async function* readGraphRecords(file: string): AsyncGenerator<GraphRecord> {
  for await (const line of readRawabitFile(file)) {
    if ("error" in line) throw line.error;
    if (line.record.type !== "original") yield line.record;
  }
}

const expectedHeader = headerLine.trimEnd();

interface Invalid {
  readonly reason: string;
}

function validateHeader(value: unknown): string | null {
  // The loose schema first: the header of a later version may have more fields, and must be reported by its version.
  const { data } = header.safeParse(value);
  if (data === undefined) return `the first line is not a header. It must be ${expectedHeader}.`;
  if (!knownVersions.includes(data.version))
    return `the file has version ${JSON.stringify(data.version)} of the format, but this Rawabit reads only versions ${knownVersions.join(" and ")}. Update Rawabit, or export the file again.`;
  const { error } = header.strict().safeParse(value);
  return error ? reasonOf(error) : null;
}

function parseRecord(value: unknown): { readonly record: AnyRecord } | Invalid {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : undefined;
  if (type === "header") return { reason: "a second header. Only the first line may be a header." };
  if (typeof type !== "string" || !Object.hasOwn(records, type))
    return {
      reason: `type is ${JSON.stringify(type) ?? "missing"}. It must be one of ${Object.keys(records).join(", ")}.`,
    };
  const schema: z.ZodType<AnyRecord> = records[type as keyof typeof records];
  const read = schema.safeParse(value);
  return read.success ? { record: read.data } : { reason: reasonOf(read.error) };
}

/** Limits the message for a list with a thousand invalid items. */
const maxSentences = 5;

function reasonOf({ issues }: z.ZodError): string {
  const more = issues.length - maxSentences;
  const sentences = issues.slice(0, maxSentences).map(sentenceOf);
  return [...sentences, ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `${message}.` : `${path.join(".")}: ${message}.`;
}
