import { Conflict } from "../errors.ts";
import { day } from "../graph/values.ts";
import { relationKinds } from "../ontology/relationKinds.ts";
import type { EdgeRow, Properties, RelationState } from "./change.queries.ts";
import { digestOf } from "./digest.ts";
import { edgesOf, isDirected, orderOf } from "./edges.ts";
import { changeOfEvidence, type EvidenceChange } from "./evidenceChanges.ts";
import type { RelationRecord } from "./records.ts";
import { textList } from "./textList.ts";
import { windowOf } from "./window.ts";

/** What a relation's record adds to what the graph holds of the relation. */
export interface RelationChange {
  readonly id: string;
  readonly isNew: boolean;
  /** Whether a current version gives way to the one written. */
  readonly corrects: boolean;
  /** Of the version to be written; none where the content is as it was. */
  readonly edges: readonly EdgeRow[];
  readonly evidence: EvidenceChange;
}

/**
 * What has to be written so that the graph holds all that the record says; null where it does. Other content is the next
 * version. A relation that was retracted comes back as its next version, with the evidence that the record gives.
 * @throws Conflict where the graph's relation of this id is of another kind or modality
 */
export function changeOfRelation(
  record: RelationRecord,
  held: RelationState | undefined,
  recordedAt: Date,
): RelationChange | null {
  if (held) checkIdentity(record, held);
  const digest = digestOf(contentOf(record));
  const isCurrent = held !== undefined && !held.retracted;
  const unchanged = isCurrent && held.digest === digest;
  const evidence = changeOfEvidence(record, held?.evidence ?? [], recordedAt);
  if (unchanged && evidence.added.length === 0) return null;
  const version = (held?.version ?? 0) + 1;
  const common = { digest, sourceCount: BigInt(evidence.sourceCount), order: orderOf(record, recordedAt) };
  return {
    id: record.id,
    isNew: held === undefined,
    corrects: isCurrent && !unchanged,
    edges: unchanged ? [] : edgeRows(record, version, common),
    evidence,
  };
}

/** A plan and the meeting that followed are two relations, not one corrected. */
function checkIdentity(record: RelationRecord, held: RelationState): void {
  const here = `${record.kind}, ${modalityOf(record)}`;
  const there = `${held.kind}, ${held.modality}`;
  if (here !== there)
    throw new Conflict(
      `relation "${record.id}" is ${here} here, and ${there} in the graph. Give it an id of its own; if the one in the graph is wrong, retract that.`,
    );
}

/** What a relation says, apart from who it says it by: two records of the same content are one version. */
function contentOf(record: RelationRecord): object {
  const { evidence: _, ...content } = record;
  return { ...content, participants: sidesOf(record), modality: modalityOf(record), directed: isDirected(record) };
}

/** Who is named first says nothing: files list a meeting from both sides, and a family tie too, which has no sides. */
function sidesOf(record: RelationRecord): string[] {
  const sideless = record.kind === "ASSOCIATION" && !isDirected(record);
  return record.participants.map(({ role, actor }) => (sideless ? actor : `${role} ${actor}`)).toSorted();
}

function modalityOf({ modality = "ASSERTED" }: RelationRecord): string {
  return modality;
}

function edgeRows(record: RelationRecord, version: number, common: Properties): EdgeRow[] {
  const properties = { ...common, ...propertiesOf(record), version: BigInt(version) };
  return edgesOf(record, version).map(({ from, to, ...edge }) => ({
    from,
    to,
    type: record.kind,
    properties: {
      ...properties,
      ...edge,
      fromPosition: BigInt(edge.fromPosition),
      toPosition: BigInt(edge.toPosition),
    },
  }));
}

function propertiesOf(record: RelationRecord): Properties {
  const { earliest, latest } = windowOf(relationKinds[record.kind].lasting, record.date, record.endDate);
  const { type: _, kind, participants, evidence, directed, associationType, summary, role, label, ...plain } = record;
  return {
    ...plain,
    modality: modalityOf(record),
    earliest: earliest && day(earliest),
    latest: latest && day(latest),
    summary: textList(summary),
    role: textList(role),
    label: textList(label),
    type: associationType,
  };
}
