import type { EvidenceRecord, RelationRecord } from "../../../src/write/records.ts";
import type { Step } from "./world.ts";

/** When the graph learnt it, and when it learnt better: milliseconds. */
interface Learnt {
  readonly recordedAt: number;
  readonly retractedAt: number;
}

/** A version of a relation. */
export interface Version extends Learnt {
  readonly record: RelationRecord;
}

/** A version of a piece of evidence. */
export interface Piece extends Learnt {
  readonly id: string;
  readonly relationId: string;
  readonly evidence: EvidenceRecord;
}

/** All that a graph ever knew. */
export interface History {
  readonly versions: readonly Version[];
  readonly pieces: readonly Piece[];
}

export const nothing: History = { versions: [], pieces: [] };
const still = Number.POSITIVE_INFINITY;
/** Later than all that is recorded, and before all that is not retracted. */
export const now = Number.MAX_SAFE_INTEGER;

export function isKnown({ recordedAt, retractedAt }: Learnt, moment: number): boolean {
  return recordedAt <= moment && moment < retractedAt;
}

/** The history with one more step, taken at a moment. */
export function continued(history: History, step: Step, moment: number): History {
  if ("write" in step) return step.write.reduce((so, record) => written(so, record, moment), history);
  const ended = <Part extends Learnt>(parts: readonly Part[], idOf: (part: Part) => string) =>
    parts.map((part) => (step.retract.includes(idOf(part)) ? retracted(part, moment) : part));
  return {
    versions: ended(history.versions, ({ record }) => record.id),
    pieces: ended(history.pieces, (piece) => piece.relationId),
  };
}

/** A correction gives way to the next version; evidence that a record does not repeat stays. */
function written({ versions, pieces }: History, record: RelationRecord, moment: number): History {
  const held = versions.find((version) => version.record.id === record.id && version.retractedAt === still);
  const same = held !== undefined && contentOf(held.record) === contentOf(record);
  return {
    versions: same
      ? versions
      : [
          ...versions.map((each) => (each === held ? retracted(each, moment) : each)),
          { record, recordedAt: moment, retractedAt: still },
        ],
    pieces: record.evidence.reduce((so, evidence) => withEvidence(so, record.id, evidence, moment), pieces),
  };
}

/** A piece is never changed: one that says otherwise gives way to its next version, whose id is marked. */
function withEvidence(
  pieces: readonly Piece[],
  relationId: string,
  evidence: EvidenceRecord,
  moment: number,
): readonly Piece[] {
  const versions = pieces.filter((piece) => piece.evidence.id === evidence.id);
  const held = versions.find(({ retractedAt }) => retractedAt === still);
  if (held && held.evidence.document === evidence.document && held.evidence.quote === evidence.quote) return pieces;
  const id = versions.length === 0 ? evidence.id! : `${evidence.id}@${versions.length + 1}`;
  return [
    ...pieces.map((piece) => (piece === held ? retracted(piece, moment) : piece)),
    { id, relationId, evidence, recordedAt: moment, retractedAt: still },
  ];
}

function retracted<Part extends Learnt>(part: Part, moment: number): Part {
  return part.retractedAt === still ? { ...part, retractedAt: moment } : part;
}

/** What a relation says: who is named first says nothing, nor which end of a tie without direction. */
function contentOf({ evidence: _, participants, ...rest }: RelationRecord): string {
  const sides = participants.map(({ actor, role }) => (rest.directed === false ? actor : `${role} ${actor}`));
  return JSON.stringify([
    sides.toSorted(),
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .toSorted(),
  ]);
}
