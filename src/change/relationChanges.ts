import { day } from "../graph/values.ts";
import { relationKinds } from "../ontology/relationKinds.ts";
import type { EdgeRow, EvidenceState, Properties, RelationState } from "./change.queries.ts";
import { digestOf } from "./digest.ts";
import { edgesOf, isDirected, orderOf } from "./edges.ts";
import type { EvidenceRecord, RelationRecord } from "./records.ts";
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
  readonly sourceCount: number;
  readonly evidence: readonly NewEvidence[];
  /** Evidence that is there already, and is credited otherwise now. */
  readonly recredited: readonly Credited[];
}

export interface NewEvidence extends Credited {
  readonly document: string;
  readonly properties: Properties;
}

interface Credited {
  readonly id: string;
  readonly attribution: readonly string[];
}

/**
 * What has to be written so that the graph holds all that the record says; null where it does. Other content is the next
 * version; evidence is only ever added, because the next source need not repeat the last one's. A relation that was
 * retracted comes back as its next version.
 */
export function changeOfRelation(
  record: RelationRecord,
  held: RelationState | undefined,
  recordedAt: Date,
): RelationChange | null {
  const digest = digestOf(contentOf(record));
  const unchanged = held !== undefined && !held.retracted && held.digest === digest;
  const current = (held?.evidence ?? []).filter(({ retracted }) => !retracted);
  const wanted = evidenceOf(record);
  const evidence = wanted.filter(({ id }) => !current.some(isOf(id))).map((each) => newEvidence(each, record.id, held));
  const recredited = wanted.flatMap(({ id, attribution = [] }) => {
    const found = current.find(isOf(id));
    return found && attribution.join() !== found.attribution.join() ? [{ id: found.id, attribution }] : [];
  });
  if (unchanged && evidence.length + recredited.length === 0) return null;
  const sourceCount = new Set([...current, ...wanted].map(({ document }) => document)).size;
  return {
    id: record.id,
    isNew: held === undefined,
    corrects: held !== undefined && !held.retracted && !unchanged,
    edges: unchanged
      ? []
      : edgeRows(record, (held?.version ?? 0) + 1, { digest, sourceCount: BigInt(sourceCount) }, recordedAt),
    sourceCount,
    evidence,
    recredited,
  };
}

/** What a relation says, apart from who it says it by: two records of the same content are one version. */
function contentOf(record: RelationRecord): object {
  const { evidence: _, ...content } = record;
  return { ...content, modality: modalityOf(record), directed: isDirected(record) };
}

function modalityOf({ modality = "ASSERTED" }: RelationRecord): string {
  return modality;
}

function edgeRows(record: RelationRecord, version: number, common: Properties, recordedAt: Date): EdgeRow[] {
  const properties = {
    ...common,
    ...propertiesOf(record),
    order: orderOf(record, recordedAt),
    version: BigInt(version),
  };
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

type IdentifiedEvidence = EvidenceRecord & { readonly id: string };

/** The record's evidence, each piece once, each with an id. */
function evidenceOf({ id: relationId, evidence }: RelationRecord): IdentifiedEvidence[] {
  const byId = new Map(
    evidence.map((each) => {
      const { document, start, end, quote } = each;
      const id = each.id ?? `evidence:${digestOf([relationId, document, start, end, quote])}`;
      return [id, { ...each, id }];
    }),
  );
  return [...byId.values()];
}

/** Evidence that was retracted stays as it was; where it holds again, it is another piece: "x" returns as "x@2". */
function isOf(id: string): (evidence: EvidenceState) => boolean {
  return (evidence) => evidence.id === id || evidence.id.replace(/@\d+$/, "") === id;
}

function newEvidence(record: IdentifiedEvidence, relationId: string, held: RelationState | undefined): NewEvidence {
  const former = (held?.evidence ?? []).filter(isOf(record.id)).length;
  const id = former === 0 ? record.id : `${record.id}@${former + 1}`;
  return {
    id,
    document: record.document,
    attribution: record.attribution ?? [],
    properties: { id, relationId, quote: record.quote, start: integer(record.start), end: integer(record.end) },
  };
}

function integer(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}
