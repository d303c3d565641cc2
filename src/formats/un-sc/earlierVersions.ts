import { digestOf } from "../../text/digest.ts";
import type { RelationRecord } from "../../write/records.ts";
import type { ExistingRecords } from "../importFormat.ts";
import { listingIdPrefix, nationalityIdPrefix } from "./entry.ts";

/**
 * The versions of relations from earlier editions, by relation id: a digest of the content, and the edition that its
 * evidence quotes.
 */
export type EarlierVersions = ReadonlyMap<string, { readonly digest: string; readonly document: string }>;

/** Reads them from the graph. */
export async function readEarlierVersions(existing: ExistingRecords): Promise<EarlierVersions> {
  const earlierVersions = new Map<string, { digest: string; document: string }>();
  for (const prefix of [listingIdPrefix, nationalityIdPrefix])
    for await (const relation of existing.relations(prefix)) {
      const piece = relation.evidence[0];
      if (piece) earlierVersions.set(relation.id, { digest: digestOfRelation(relation), document: piece.document });
    }
  return earlierVersions;
}

/**
 * The relation with its evidence in the first edition that had this version. An edition that repeats a version therefore
 * changes nothing, and a newer edition changes only what is new in it.
 */
export function withFirstCitation(relation: RelationRecord, earlierVersions: EarlierVersions): RelationRecord {
  const earlier = earlierVersions.get(relation.id);
  if (earlier?.digest !== digestOfRelation(relation)) return relation;
  return { ...relation, evidence: relation.evidence.map((piece) => ({ ...piece, document: earlier.document })) };
}

/** Without the participants: they follow from the id, and the graph may have them under other ids. */
function digestOfRelation({ date, endDate, endedBy, programme, reference, role, evidence }: RelationRecord): string {
  return digestOf([date, endDate, endedBy, programme, reference, role, evidence[0]?.quote]);
}
