import { digestOf } from "../../text/digest.ts";
import type { EvidenceRecord, RelationRecord } from "../records.ts";
import type { EvidenceState, Properties } from "../write.queries.ts";

/** What a relation's record adds to the evidence that the graph holds for it. */
export interface EvidenceChange {
  readonly added: readonly NewEvidence[];
  /** Ids of pieces that give way to one of those added. */
  readonly withdrawn: readonly string[];
  /** How many documents support the relation then. */
  readonly sourceCount: number;
}

/** A piece to be written, and whom it credits. */
export interface NewEvidence {
  readonly id: string;
  readonly document: string;
  readonly attribution: readonly string[];
  readonly properties: Properties;
}

/** A piece of a record, with its place among the record's pieces. */
export type IdentifiedEvidence = EvidenceRecord & { readonly id: string; readonly position: number };

/**
 * Evidence that the record does not repeat stays, because the next source need not repeat the last one's. A piece is never
 * changed: one that quotes or credits otherwise now gives way to its next version, so that what was known stays known.
 */
export function changeOfEvidence(
  record: RelationRecord,
  held: readonly EvidenceState[],
  recordedAt: Date,
): EvidenceChange {
  const current = held.filter(({ retracted }) => !retracted);
  const differing = identified(record).flatMap((wanted) => {
    const former = current.find(({ id }) => firstId(id) === firstId(wanted.id));
    return former && contentOf(former) === contentOf(wanted) ? [] : [{ wanted, former }];
  });
  const withdrawn = differing.flatMap(({ former }) => former?.id ?? []);
  const added = differing.map(({ wanted }) => {
    const id = firstId(wanted.id);
    const former = held.filter((each) => firstId(each.id) === id).length;
    return newEvidence({ ...wanted, id: former === 0 ? id : `${id}@${former + 1}` }, record.id, recordedAt);
  });
  const kept = current.filter(({ id }) => !withdrawn.includes(id));
  return { added, withdrawn, sourceCount: sourcesIn([...kept, ...added]) };
}

/** How many distinct documents the pieces are in. */
export function sourcesIn(evidence: readonly { readonly document: string }[]): number {
  return new Set(evidence.map(({ document }) => document)).size;
}

/** The record's evidence, each piece once, each with an id. */
export function identified({ id: relationId, evidence }: RelationRecord): IdentifiedEvidence[] {
  const byId = new Map(
    evidence.map((each, position) => {
      const { document, start, end, quote } = each;
      const id = each.id ?? `evidence:${digestOf([relationId, document, start, end, quote])}`;
      return [id, { ...each, id, position }];
    }),
  );
  return [...byId.values()];
}

/** Marks the later versions of a piece: "x", "x@2", "x@3". */
export const laterVersion = /@\d+$/;

function firstId(id: string): string {
  return id.replace(laterVersion, "");
}

function contentOf({ document, quote, start, end, attribution = [] }: EvidenceRecord | EvidenceState): string {
  return JSON.stringify([document, quote ?? null, start ?? null, end ?? null, attribution]);
}

/** A piece as it is written, under the id that it has. */
export function newEvidence(piece: IdentifiedEvidence, relationId: string, recordedAt: Date): NewEvidence {
  const { id, document, attribution = [], quote, start, end } = piece;
  const order = `${String(recordedAt.getTime()).padStart(13, "0")}:${String(piece.position).padStart(4, "0")}:${id}`;
  const properties = { id, relationId, order, quote, start: integer(start), end: integer(end) };
  return { id, document, attribution, properties };
}

function integer(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}
