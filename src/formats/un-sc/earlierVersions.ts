import { digestOf } from "../../text/digest.ts";
import type { RelationRecord } from "../../write/records.ts";
import type { ExistingRecords } from "../importFormat.ts";
import { listingIdPrefix, nationalityIdPrefix } from "./entry.ts";

/** What earlier editions said, by the ids of relations: hashes of it, and in which edition it was new. */
export type EarlierVersions = ReadonlyMap<string, { readonly says: string; readonly document: string }>;

/** Reads it from the graph. */
export async function readEarlierVersions(held: ExistingRecords): Promise<EarlierVersions> {
  const before = new Map<string, { says: string; document: string }>();
  for (const prefix of [listingIdPrefix, nationalityIdPrefix])
    for await (const relation of held.relations(prefix)) {
      const piece = relation.evidence[0];
      if (piece) before.set(relation.id, { says: saysOf(relation), document: piece.document });
    }
  return before;
}

/**
 * The relation, quoted from the edition in which it first stood as it stands now: an edition that says the same once more
 * changes nothing, so that what a newer one changes is what is new in it.
 */
export function withFirstCitation(relation: RelationRecord, before: EarlierVersions): RelationRecord {
  const earlier = before.get(relation.id);
  if (earlier?.says !== saysOf(relation)) return relation;
  return { ...relation, evidence: relation.evidence.map((piece) => ({ ...piece, document: earlier.document })) };
}

/** The actors are in the id; the graph may know them by other ids. */
function saysOf({ date, endDate, endedBy, programme, reference, role, evidence }: RelationRecord): string {
  return digestOf([date, endDate, endedBy, programme, reference, role, evidence[0]?.quote]);
}
