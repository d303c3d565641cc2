import type { EvidenceState, Properties } from "./change.queries.ts";
import { digestOf } from "./digest.ts";
import type { EvidenceRecord, RelationRecord } from "./records.ts";

/** What a relation's record adds to the evidence that the graph holds for it. */
export interface EvidenceChange {
  readonly added: readonly NewEvidence[];
  /** Ids of pieces that give way to one of those added. */
  readonly withdrawn: readonly string[];
  /** How many documents support the relation then. */
  readonly sourceCount: number;
}

export interface NewEvidence {
  readonly id: string;
  readonly document: string;
  readonly attribution: readonly string[];
  readonly properties: Properties;
}

/** A piece of a record, with its place among the record's pieces. */
type IdentifiedEvidence = EvidenceRecord & { readonly id: string; readonly position: number };

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
    const former = current.find(({ id }) => isVersionOf(id, wanted.id));
    return former && contentOf(former) === contentOf(wanted) ? [] : [{ wanted, former }];
  });
  const withdrawn = differing.flatMap(({ former }) => former?.id ?? []);
  const added = differing.map(({ wanted }) => newEvidence(wanted, record.id, held, recordedAt));
  const kept = current.filter(({ id }) => !withdrawn.includes(id));
  return { added, withdrawn, sourceCount: new Set([...kept, ...added].map(({ document }) => document)).size };
}

/** The record's evidence, each piece once, each with an id. */
function identified({ id: relationId, evidence }: RelationRecord): IdentifiedEvidence[] {
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

function isVersionOf(id: string, firstId: string): boolean {
  return id.replace(laterVersion, "") === firstId;
}

function contentOf({ document, quote, start, end, attribution = [] }: EvidenceRecord | EvidenceState): string {
  return JSON.stringify([document, quote ?? null, start ?? null, end ?? null, attribution]);
}

function newEvidence(
  record: IdentifiedEvidence,
  relationId: string,
  held: readonly EvidenceState[],
  recordedAt: Date,
): NewEvidence {
  const former = held.filter(({ id }) => isVersionOf(id, record.id)).length;
  const id = former === 0 ? record.id : `${record.id}@${former + 1}`;
  const { document, attribution = [], quote, start, end } = record;
  const order = `${String(recordedAt.getTime()).padStart(13, "0")}:${String(record.position).padStart(4, "0")}:${id}`;
  const properties = { id, relationId, order, quote, start: integer(start), end: integer(end) };
  return { id, document, attribution, properties };
}

function integer(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}
