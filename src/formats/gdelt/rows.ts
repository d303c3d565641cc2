import { parse } from "csv-parse/sync";
import { isPartialDate } from "../../dates/partialDate.ts";
import { readLines } from "../shared/lines.ts";
import { readEventCode } from "./eventCode.ts";

// Columns of the GDELT 2.0 codebook, counted from 0. Columns that are not read are not listed.

/** The columns of an event row. */
export interface EventRow {
  readonly globalEventId: string;
  /** "2015-10-27" */
  readonly day: string;
  readonly actors: readonly [ActorColumns, ActorColumns];
  readonly eventCode: string;
  /** Whether the row lacked the leading zero of its code. */
  readonly codeIsRestored: boolean;
  readonly place: string;
  readonly sourceUrl: string;
}

/** An actor of an event; empty strings if GDELT found none. */
export interface ActorColumns {
  readonly code: string;
  readonly name: string;
}

/** The columns of a mention row. */
export interface MentionRow {
  readonly globalEventId: string;
  /** A URL, or the name of a source without one. */
  readonly identifier: string;
}

/** A row, or what is wrong with it. */
export type GdeltRow = { readonly line: number } & (
  | { readonly event: EventRow }
  | { readonly mention: MentionRow }
  | { readonly error: string }
);

const eventColumns = 61;
const mentionColumns = 16;

/** Reads a file of events or mentions, which differ in their number of columns. Columns are separated by tabs or commas; a header is skipped. */
export async function* readGdeltRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<GdeltRow> {
  for await (const each of readLines(bytes)) {
    const { line } = each;
    if ("reason" in each) {
      yield { line, error: each.reason };
      continue;
    }
    const columns = columnsOf(each.text);
    if (columns === null) yield { line, error: "a quotation mark is not closed or is inside a word." };
    else if (!/^global_?event_?id$/i.test(columns[0]!)) yield { line, ...rowOf(columns) };
  }
}

/** Whether a line has the columns of an event or a mention. */
export function isGdeltRow(text: string): boolean {
  const columns = columnsOf(text);
  if (columns === null || (columns.length !== eventColumns && columns.length !== mentionColumns)) return false;
  return /^(?:\d+|global_?event_?id)$/i.test(columns[0]!);
}

function columnsOf(text: string): readonly string[] | null {
  const row = text.replace(/\r$/, "");
  if (row.includes("\t")) return row.split("\t");
  try {
    return (parse(row) as string[][])[0] ?? [];
  } catch {
    return null;
  }
}

type Row = { readonly event: EventRow } | { readonly mention: MentionRow } | { readonly error: string };

function rowOf(columns: readonly string[]): Row {
  if (columns.length === eventColumns) return eventOf(columns);
  if (columns.length === mentionColumns) return mentionOf(columns);
  return {
    error: `the row has ${columns.length} columns. GDELT 2.0 has ${eventColumns} tab-separated columns for an event and ${mentionColumns} for a mention.`,
  };
}

/** A column, its name, and its valid values. */
type Check = readonly [column: number, name: string, isValid: (value: string) => boolean, expected: string];

const isNumber = (value: string) => /^\d{1,18}$/.test(value);
const isCode = (value: string) => /^[A-Za-z0-9]*$/.test(value);
const within = (most: number) => (value: string) =>
  value === "" || (/^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most);
const isMoment = (value: string) => {
  const [, day, hour, minute, second] = /^(\d{8})(\d\d)(\d\d)(\d\d)$/.exec(value) ?? [];
  return (
    day !== undefined && isPartialDate(dayOf(day)) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  );
};
const isDay = (value: string) => /^\d{8}$/.test(value) && isPartialDate(dayOf(value));
const isPresent = (value: string) => value.trim() !== "";

const eventChecks: readonly Check[] = [
  [0, "GLOBALEVENTID", isNumber, "a number"],
  [1, "SQLDATE", isDay, "a day such as 20151027"],
  [5, "Actor1Code", isCode, "a CAMEO code of letters and digits"],
  [15, "Actor2Code", isCode, "a CAMEO code of letters and digits"],
  ...(["Actor1Geo", "Actor2Geo", "ActionGeo"] as const).flatMap((geo, index): Check[] => [
    [40 + 8 * index, `${geo}_Lat`, within(90), "a latitude from -90 to 90"],
    [41 + 8 * index, `${geo}_Long`, within(180), "a longitude from -180 to 180"],
  ]),
  [59, "DATEADDED", isMoment, "a moment such as 20151027220000"],
  [60, "SOURCEURL", isPresent, "the address of the article"],
];

const mentionChecks: readonly Check[] = [
  [0, "GLOBALEVENTID", isNumber, "a number"],
  [1, "EventTimeDate", isMoment, "a moment such as 20151027220000"],
  [2, "MentionTimeDate", isMoment, "a moment such as 20151027220000"],
  [5, "MentionIdentifier", isPresent, "the address of the article"],
  [11, "Confidence", (value) => /^(\d{1,2}|100)$/.test(value), "a number from 0 to 100"],
];

function validate(columns: readonly string[], checks: readonly Check[]): string | null {
  const wrong = checks.filter(([column, , isValid]) => !isValid(columns[column]!));
  const sentences = wrong.map(
    ([column, name, , expected]) => `${name} (column ${column + 1}) is "${columns[column]}", not ${expected}.`,
  );
  return sentences.length === 0 ? null : sentences.join(" ");
}

function eventOf(columns: readonly string[]): Row {
  const eventCode = readEventCode(columns[26]!, columns[27]!, columns[28]!);
  const errors = [validate(columns, eventChecks), "error" in eventCode ? eventCode.error : null];
  if ("error" in eventCode || errors[0] !== null) return { error: errors.filter((each) => each !== null).join(" ") };
  const actor = (first: number): ActorColumns => ({ code: columns[first]!, name: columns[first + 1]!.trim() });
  return {
    event: {
      globalEventId: columns[0]!,
      day: dayOf(columns[1]!),
      actors: [actor(5), actor(15)],
      eventCode: eventCode.code,
      codeIsRestored: eventCode.restored,
      place: columns[52]!.trim(),
      sourceUrl: columns[60]!.trim(),
    },
  };
}

function mentionOf(columns: readonly string[]): Row {
  const error = validate(columns, mentionChecks);
  return error === null ? { mention: { globalEventId: columns[0]!, identifier: columns[5]!.trim() } } : { error };
}

/** "20151027" → "2015-10-27" */
function dayOf(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}
