import { windowOf } from "../../dates/window.ts";
import { toGraphDate } from "../../neo4j/values.ts";
import { relationFields } from "../../ontology/fields.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { digestOf } from "../../text/digest.ts";
import type { RelationRecord } from "../records.ts";
import { propertiesOfFields } from "../storedFields.ts";
import type { EdgeRow, Properties } from "../write.queries.ts";
import { edgesOf, isDirected, orderOf } from "./edges.ts";

/** A hash of a relation's content without its evidence: two records with the same content are one version. */
export function digestOfVersion(record: RelationRecord): string {
  const { evidence: _, history: __, ...content } = record;
  const [modality, directed] = [modalityOf(record), isDirected(record)];
  return digestOf({ ...content, participants: sidesOf(record), modality, directed });
}

/** The order of participants has no meaning: files list a meeting from both sides, and an undirected association too. */
function sidesOf(record: RelationRecord): string[] {
  const sideless = record.kind === "ASSOCIATION" && !isDirected(record);
  return record.participants.map(({ role, actor }) => (sideless ? actor : `${role} ${actor}`)).toSorted();
}

/** ASSERTED if absent. */
export function modalityOf({ modality = "ASSERTED" }: RelationRecord): string {
  return modality;
}

/**
 * The edges of one version.
 * @param stamps properties besides the record's content
 */
export function edgeRows(record: RelationRecord, version: number, recordedAt: Date, stamps: Properties): EdgeRow[] {
  const common = {
    ...propertiesOf(record),
    version: BigInt(version),
    digest: digestOfVersion(record),
    order: orderOf(record, recordedAt),
    ...stamps,
  };
  return edgesOf(record, version).map(({ from, to, ...edge }) => ({
    from,
    to,
    type: record.kind,
    properties: {
      ...common,
      ...edge,
      fromPosition: BigInt(edge.fromPosition),
      toPosition: BigInt(edge.toPosition),
    },
  }));
}

function propertiesOf(record: RelationRecord): Properties {
  const { date, endDate, endedBy } = record;
  const { earliest, latest } = windowOf(relationKinds[record.kind].lasting, date, endDate, endedBy);
  return {
    id: record.id,
    ...propertiesOfFields(relationFields, record),
    modality: modalityOf(record),
    earliest: earliest && toGraphDate(earliest),
    latest: latest && toGraphDate(latest),
  };
}
