import { windowOf } from "../../dates/window.ts";
import { toGraphDate } from "../../neo4j/values.ts";
import { relationFields } from "../../ontology/fields.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { digestOf } from "../../text/digest.ts";
import { propertiesOfFields } from "../storedFields.ts";
import type { EdgeRow, Properties } from "../write.queries.ts";
import { edgesOf, isDirected, orderOf } from "./edges.ts";
import type { ResolvedParticipant, ResolvedRelation } from "./references.ts";

/**
 * A hash of a relation's content without its evidence: two records with the same content are one version. Participants count
 * under the ids that the record gives, so that a merge does not change the content.
 */
export function digestOfVersion(record: ResolvedRelation, idOf = givenId): string {
  const { evidence: _, history: __, ...content } = record;
  const [modality, directed] = [modalityOf(record), isDirected(record)];
  return digestOf({ ...content, participants: sidesOf(record, idOf), modality, directed });
}

/** Whether a stored version has the content of the record. */
export function hasContentOf(digest: string, record: ResolvedRelation): boolean {
  // Graphs of Rawabit 0.2 and earlier have hashes of the graph's ids.
  return digest === digestOfVersion(record) || digest === digestOfVersion(record, ({ part, actor }) => part ?? actor);
}

function givenId({ given, actor }: ResolvedParticipant): string {
  return given ?? actor;
}

/** The order of participants has no meaning: files list a meeting from both sides, and an undirected association too. */
function sidesOf(record: ResolvedRelation, idOf: typeof givenId): string[] {
  const sideless = record.kind === "ASSOCIATION" && !isDirected(record);
  return record.participants.map((each) => (sideless ? idOf(each) : `${each.role} ${idOf(each)}`)).toSorted();
}

/** ASSERTED if absent. */
export function modalityOf({ modality = "ASSERTED" }: Pick<ResolvedRelation, "modality">): string {
  return modality;
}

/**
 * The edges of one version.
 * @param stamps properties besides the record's content
 * @param recordDigest the hash of the record, for the lead edge
 */
export function edgeRows(
  record: ResolvedRelation,
  version: number,
  recordedAt: Date,
  stamps: Properties,
  recordDigest?: string,
): EdgeRow[] {
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
      ...(edge.lead && { recordDigest }),
      fromPosition: BigInt(edge.fromPosition),
      toPosition: BigInt(edge.toPosition),
    },
  }));
}

function propertiesOf(record: ResolvedRelation): Properties {
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
