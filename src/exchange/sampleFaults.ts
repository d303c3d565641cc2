import { checkRecord } from "../change/checks.ts";
import type { DocumentRecord, GraphRecord, OriginalRecord } from "../change/records.ts";
import { BadUserInput } from "../errors.ts";
import { faultsOfQuote } from "./quotes.ts";
import { faultsOfWeekday } from "./weekdays.ts";

type Placeable = GraphRecord | OriginalRecord;

/** A record, and where it was read. */
export interface PlacedRecord {
  readonly file: string;
  readonly line: number;
  readonly record: Placeable;
}

export interface Fault {
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
export function sampleFaults(placed: readonly PlacedRecord[], defined: Iterable<string>): Fault[] {
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

function faultsOf(record: Placeable, known: Known): string[] {
  const nobody = actorsIn(record).filter((id) => !known.actors.has(id));
  const nowhere = documentsIn(record).filter((id) => !known.documents.has(id));
  return [
    ...faultsOfMeaning(record),
    ...nobody.map((id) => `there is no actor "${id}".`),
    ...nowhere.map((id) => `there is no document "${id}".`),
    ...faultsOfEvidence(record, known),
  ];
}

function faultsOfMeaning(record: Placeable): string[] {
  try {
    checkRecord(record);
    return [];
  } catch (error) {
    if (error instanceof BadUserInput) return [error.message];
    throw error;
  }
}

function actorsIn(record: Placeable): string[] {
  if (record.type === "actor") return record.state === undefined ? [] : [record.state];
  if (record.type !== "relation") return [];
  return [
    ...record.participants.map(({ actor }) => actor),
    ...record.evidence.flatMap(({ attribution }) => attribution ?? []),
  ];
}

function documentsIn(record: Placeable): readonly string[] {
  if (record.type === "relation") return record.evidence.map(({ document }) => document);
  return record.type === "document" ? (record.related ?? []) : [];
}

function faultsOfEvidence(record: Placeable, { documents }: Known): string[] {
  if (record.type !== "relation") return [];
  if (record.evidence.length === 0) return ["no passage supports it."];
  return record.evidence.flatMap((each) => [
    ...faultsOfQuote(each, documents.get(each.document)?.text),
    ...faultsOfWeekday(record.date, each.quote),
  ]);
}
