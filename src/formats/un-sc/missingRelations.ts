import type { IdSet } from "../../collections/idSet.ts";
import { firstDay } from "../../dates/partialDate.ts";
import type { RelationRecord } from "../../write/records.ts";
import type { ExistingRecords, ImportItem } from "../importFormat.ts";
import { commonPartialDate } from "./birth.ts";
import { type Edition, editionDay, type KnownEditions } from "./edition.ts";
import { listingIdPrefix, nationalityIdPrefix } from "./entry.ts";

/** What an edition says, by ids alone: what the graph holds and the edition does not say is told by them. */
export interface EditionContents {
  /** When each entry was listed, by its DATAID; undefined where the edition gives no date. */
  readonly listedOn: Map<string, string | undefined>;
  /** Ids of the listings and nationalities. */
  readonly relations: IdSet;
  /** DATAIDs of entries that could not be read: of them nothing is known, so nothing ends. */
  readonly invalid: Set<string>;
}

/**
 * What ends with an edition. A listing that is gone was over by the edition's day; when it ended is known only as far as the
 * last edition that had it and this one agree. A listing whose date is another one now was corrected, unless it has begun
 * since then: then it is a second one, and the first was over by that day. A nationality that an entry no longer gives is retracted.
 */
export async function* endMissingRelations(
  said: EditionContents,
  { day }: Edition,
  { lastComplete: whole }: KnownEditions,
  line: number,
  held: ExistingRecords,
): AsyncGenerator<ImportItem> {
  for await (const relation of held.relations(listingIdPrefix)) {
    const dataId = dataIdIn(relation.id, listingIdPrefix);
    if (said.relations.has(relation.id) || said.invalid.has(dataId) || isOver(relation)) continue;
    const last = lastDayOnList(relation, whole);
    const again = said.listedOn.get(dataId);
    if (!said.listedOn.has(dataId)) yield { line, record: ended(relation, last, day) };
    else if (again !== undefined && last !== undefined && firstDay(again) > last)
      yield { line, record: ended(relation, last, firstDay(again)) };
    else yield { line, retract: { relation: relation.id } };
  }
  for await (const { id } of held.relations(nationalityIdPrefix)) {
    const isSaid = said.relations.has(id) || said.invalid.has(dataIdIn(id, nationalityIdPrefix));
    if (!isSaid && said.listedOn.has(dataIdIn(id, nationalityIdPrefix))) yield { line, retract: { relation: id } };
  }
}

function dataIdIn(relationId: string, prefix: string): string {
  return relationId.slice(prefix.length).split(":")[0]!;
}

function isOver({ endDate, endedBy }: RelationRecord): boolean {
  return (endDate ?? endedBy) !== undefined;
}

/** The day of the last edition that had the listing: the last whole one, or a newer one that was cut short after it. */
function lastDayOnList({ evidence }: RelationRecord, whole: string | undefined): string | undefined {
  const quoted = evidence.flatMap(({ document }) => editionDay(document) ?? []);
  return [...quoted, ...(whole === undefined ? [] : [whole])].sort().at(-1);
}

/** Its evidence stays as it is. */
function ended(relation: RelationRecord, last: string | undefined, by: string): RelationRecord {
  const endDate = last === undefined ? undefined : commonPartialDate([last, by]);
  return { ...relation, ...(endDate !== undefined && { endDate }), endedBy: by, evidence: [] };
}
