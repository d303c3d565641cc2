import { actorsMentioned, byType, documentsMentioned } from "../../src/write/plan/references.ts";
import type { AnyRecord, DocumentRecord, EvidenceRecord } from "../../src/write/records.ts";
import { validateRecord } from "../../src/write/validate/validateRecord.ts";

/** A record with its position. */
export interface LocatedRecord {
  readonly file: string;
  readonly line: number;
  readonly record: AnyRecord;
}

/** What is wrong, and where. */
export interface SampleIssue {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

interface KnownRecords {
  readonly actors: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

/**
 * Checks that records are valid and complete, and that every quote is in its document. Reports invalid records, repeated and
 * unknown ids, relations without evidence, quotes that differ from the document or cut a word, and dates that contradict a
 * quoted weekday.
 * @param referenceIds ids of actors that are defined elsewhere
 */
export function validateSample(located: readonly LocatedRecord[], referenceIds: Iterable<string>): SampleIssue[] {
  const records = located.map(({ record }) => record);
  const actors = records.filter(({ type }) => type === "actor").map(({ id }) => id);
  const documents = new Map(records.flatMap((each) => (each.type === "document" ? [[each.id, each] as const] : [])));
  const taken = new Set(referenceIds);
  const known = { actors: new Set([...taken, ...actors]), documents };
  return located.flatMap(({ file, line, record }) => {
    const repeated = taken.has(record.id) ? [`the id "${record.id}" is taken.`] : [];
    taken.add(record.id);
    return [...repeated, ...issuesOf(record, known)].map((reason) => ({ file, line, reason }));
  });
}

function issuesOf(record: AnyRecord, known: KnownRecords): string[] {
  const batch = byType([record]);
  const unknownActors = actorsMentioned(batch).filter((id) => !known.actors.has(id));
  const invalid = validateRecord(record);
  const unknownDocuments = documentsMentioned(batch).filter((id) => !known.documents.has(id));
  return [
    ...(invalid ? [invalid.message] : []),
    ...unknownActors.map((id) => `there is no actor "${id}".`),
    ...unknownDocuments.map((id) => `there is no document "${id}".`),
    ...validateEvidence(record, known),
  ];
}

function validateEvidence(record: AnyRecord, { documents }: KnownRecords): string[] {
  if (record.type !== "relation") return [];
  if (record.evidence.length === 0) return ["no passage supports it."];
  return record.evidence.flatMap((each) => [
    ...validateQuote(each, documents.get(each.document)?.text),
    ...validateWeekday(record.date, each.quote),
  ]);
}

function validateQuote({ document, quote, start, end }: EvidenceRecord, text: string | undefined): string[] {
  if (!quote || start === undefined || end === undefined) return ["a passage lacks its quote, its start or its end."];
  if (text === undefined) return [`the document "${document}" has no text to quote.`];
  const found = text.slice(start, end);
  if (found !== quote) return [`"${document}" says "${found}" from ${start} to ${end}, not "${quote}".`];
  return [start, end].some((at) => isWithinWord(text, at)) ? [`the quote "${quote}" cuts a word.`] : [];
}

/** Attached particles are part of their word: the quote عقوبات cuts the word لعقوبات. */
function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** As the articles spell them, in the order of JavaScript's `getUTCDay`. */
const weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"] as const;

/** A full date that was resolved from a quoted weekday must fall on that weekday. */
function validateWeekday(date: string | undefined, quote: string | undefined): string[] {
  const named = weekdays.filter((weekday) => quote?.includes(weekday));
  if (date === undefined || date.length < "2018-06-12".length || named.length === 0) return [];
  const actual = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
  return named.includes(actual) ? [] : [`${date} was ${actual}, but the passage says ${named.join(", ")}.`];
}
