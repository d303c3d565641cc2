import type { EvidenceRecord, RelationRecord } from "../../../src/write/records.ts";
import type { Step } from "./world.ts";

/** When a version was recorded and when it was retracted, in milliseconds (the transaction time of bitemporal data). */
interface TransactionTime {
  readonly recordedAt: number;
  readonly retractedAt: number;
}

/** A version of a relation. */
export interface RelationVersion extends TransactionTime {
  readonly record: RelationRecord;
}

/** A recorded version of a piece of evidence. */
export interface EvidenceVersion extends TransactionTime {
  readonly id: string;
  readonly relationId: string;
  readonly evidence: EvidenceRecord;
}

/** All versions that a graph has contained. */
export interface History {
  readonly versions: readonly RelationVersion[];
  readonly evidenceVersions: readonly EvidenceVersion[];
}

export const emptyHistory: History = { versions: [], evidenceVersions: [] };
const notRetracted = Number.POSITIVE_INFINITY;
/** Later than every time of recording, earlier than `notRetracted`. */
export const now = Number.MAX_SAFE_INTEGER;

export function isCurrentAt({ recordedAt, retractedAt }: TransactionTime, time: number): boolean {
  return recordedAt <= time && time < retractedAt;
}

/** The history after one more step. */
export function applyStep(history: History, step: Step, time: number): History {
  if ("write" in step) return step.write.reduce((so, record) => applyWrite(so, record, time), history);
  const retractIn = <Row extends TransactionTime>(rows: readonly Row[], idOf: (row: Row) => string) =>
    rows.map((row) => (step.retract.includes(idOf(row)) ? retracted(row, time) : row));
  return {
    versions: retractIn(history.versions, ({ record }) => record.id),
    evidenceVersions: retractIn(history.evidenceVersions, (version) => version.relationId),
  };
}

/** A changed record retracts the current version and adds the next one. Evidence that it omits stays. */
function applyWrite({ versions, evidenceVersions }: History, record: RelationRecord, time: number): History {
  const current = versions.find((version) => version.record.id === record.id && version.retractedAt === notRetracted);
  const same = current !== undefined && contentOf(current.record) === contentOf(record);
  return {
    versions: same
      ? versions
      : [
          ...versions.map((each) => (each === current ? retracted(each, time) : each)),
          { record, recordedAt: time, retractedAt: notRetracted },
        ],
    evidenceVersions: record.evidence.reduce(
      (so, evidence) => applyEvidence(so, record.id, evidence, time),
      evidenceVersions,
    ),
  };
}

/** Changed evidence retracts the current version and adds the next one, whose id ends with its number. */
function applyEvidence(
  evidenceVersions: readonly EvidenceVersion[],
  relationId: string,
  evidence: EvidenceRecord,
  time: number,
): readonly EvidenceVersion[] {
  const versions = evidenceVersions.filter((version) => version.evidence.id === evidence.id);
  const current = versions.find(({ retractedAt }) => retractedAt === notRetracted);
  if (current && current.evidence.document === evidence.document && current.evidence.quote === evidence.quote)
    return evidenceVersions;
  const id = versions.length === 0 ? evidence.id! : `${evidence.id}@${versions.length + 1}`;
  return [
    ...evidenceVersions.map((version) => (version === current ? retracted(version, time) : version)),
    { id, relationId, evidence, recordedAt: time, retractedAt: notRetracted },
  ];
}

function retracted<Row extends TransactionTime>(row: Row, time: number): Row {
  return row.retractedAt === notRetracted ? { ...row, retractedAt: time } : row;
}

/** The content of a relation, independent of the order of participants and, if undirected, of their roles. */
function contentOf({ evidence: _, participants, ...rest }: RelationRecord): string {
  const sides = participants.map(({ actor, role }) => (rest.directed === false ? actor : `${role} ${actor}`));
  return JSON.stringify([
    sides.toSorted(),
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .toSorted(),
  ]);
}
