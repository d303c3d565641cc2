import { BadUserInput } from "../../src/errors/errors.ts";
import { actorsMentioned, byType, documentsMentioned } from "../../src/write/plan/references.ts";
import type { AnyRecord, DocumentRecord } from "../../src/write/records.ts";
import { assertValid } from "../../src/write/validate/validateRecord.ts";
import { validateQuote } from "./quotes.ts";
import { validateWeekday } from "./weekdays.ts";

/** A record, and where it was read. */
export interface LocatedRecord {
  readonly file: string;
  readonly line: number;
  readonly record: AnyRecord;
}

/** What is wrong, and where it stands: a line from 1. */
export interface SampleIssue {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

interface Known {
  readonly actors: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

/**
 * What is wrong with records that are to be read against their documents: one that makes no sense, an id given twice or
 * to nobody, a relation without a passage, a quote that its document does not say at its offsets or that cuts a word, a day that is
 * not the weekday quoted for it. `defined` are the ids of actors that come from elsewhere.
 */
export function validateSample(placed: readonly LocatedRecord[], defined: Iterable<string>): SampleIssue[] {
  const records = placed.map(({ record }) => record);
  const actors = records.filter(({ type }) => type === "actor").map(({ id }) => id);
  const documents = new Map(records.flatMap((each) => (each.type === "document" ? [[each.id, each] as const] : [])));
  const elsewhere = [...defined];
  const known = { actors: new Set([...elsewhere, ...actors]), documents };
  const taken = new Set(elsewhere);
  return placed.flatMap(({ file, line, record }) => {
    const repeated = taken.has(record.id) ? [`the id "${record.id}" is taken.`] : [];
    taken.add(record.id);
    return [...repeated, ...faultsOf(record, known)].map((reason) => ({ file, line, reason }));
  });
}

function faultsOf(record: AnyRecord, known: Known): string[] {
  const alone = byType([record]);
  const nobody = actorsMentioned(alone).filter((id) => !known.actors.has(id));
  const nowhere = documentsMentioned(alone).filter((id) => !known.documents.has(id));
  return [
    ...faultsOfMeaning(record),
    ...nobody.map((id) => `there is no actor "${id}".`),
    ...nowhere.map((id) => `there is no document "${id}".`),
    ...faultsOfEvidence(record, known),
  ];
}

function faultsOfMeaning(record: AnyRecord): string[] {
  try {
    assertValid(record);
    return [];
  } catch (error) {
    if (error instanceof BadUserInput) return [error.message];
    throw error;
  }
}

function faultsOfEvidence(record: AnyRecord, { documents }: Known): string[] {
  if (record.type !== "relation") return [];
  if (record.evidence.length === 0) return ["no passage supports it."];
  return record.evidence.flatMap((each) => [
    ...validateQuote(each, documents.get(each.document)?.text),
    ...validateWeekday(record.date, each.quote),
  ]);
}
