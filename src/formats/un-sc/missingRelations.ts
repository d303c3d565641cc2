import type { IdSet } from "../../collections/idSet.ts";
import { firstDay } from "../../dates/partialDate.ts";
import type { RelationRecord } from "../../write/records.ts";
import type { ExistingRecords, ImportItem } from "../importFormat.ts";
import { commonPartialDate } from "./birth.ts";
import { type Edition, editionDay, type KnownEditions } from "./edition.ts";
import { listingIdPrefix, nationalityIdPrefix } from "./entry.ts";
import { keyOfRelation } from "./entryKeys.ts";

/** The ids of what an edition contains, to find relations of the graph that it no longer contains. */
export interface EditionContents {
  /** The listing date of each valid entry, by key; undefined if the edition gives none. */
  readonly listedOn: Map<string, string | undefined>;
  /** Ids of listings and nationalities. */
  readonly relations: IdSet;
  /** Keys of invalid entries. Their relations do not end, because their current state is unknown. */
  readonly invalid: Set<string>;
}

/**
 * Ends or retracts relations that the edition no longer contains. A missing listing had ended by the edition's day; its end
 * date is the common part of that day and the day of the last edition that had it. If an entry's listing date changed, the
 * former listing is retracted as corrected, unless the new date is after the last edition that had it: then the entry was
 * listed a second time, and the former listing had ended by that date. A nationality that an entry no longer has is retracted.
 */
export async function* endMissingRelations(
  contents: EditionContents,
  { day }: Edition,
  { lastComplete }: KnownEditions,
  line: number,
  existing: ExistingRecords,
): AsyncGenerator<ImportItem> {
  for await (const relation of existing.relations(listingIdPrefix)) {
    const key = keyOfRelation(relation.id, listingIdPrefix);
    if (contents.relations.has(relation.id) || contents.invalid.has(key) || hasEnded(relation)) continue;
    const last = lastDayOnList(relation, lastComplete);
    const newDate = contents.listedOn.get(key);
    if (!contents.listedOn.has(key)) yield { line, record: ended(relation, last, day) };
    else if (newDate !== undefined && last !== undefined && firstDay(newDate) > last)
      yield { line, record: ended(relation, last, firstDay(newDate)) };
    else yield { line, retract: { relation: relation.id }, entries: [key] };
  }
  for await (const { id } of existing.relations(nationalityIdPrefix)) {
    const key = keyOfRelation(id, nationalityIdPrefix);
    const isCurrent = contents.relations.has(id) || contents.invalid.has(key);
    if (!isCurrent && contents.listedOn.has(key)) yield { line, retract: { relation: id }, entries: [key] };
  }
}

function hasEnded({ endDate, endedBy }: RelationRecord): boolean {
  return (endDate ?? endedBy) !== undefined;
}

/** The day of the last edition that had the listing: the last complete one, or a newer one whose import was interrupted. */
function lastDayOnList({ evidence }: RelationRecord, lastComplete: string | undefined): string | undefined {
  const quoted = evidence.flatMap(({ document }) => editionDay(document) ?? []);
  return [...quoted, ...(lastComplete === undefined ? [] : [lastComplete])].sort().at(-1);
}

/** The listing with its end. Empty evidence leaves the stored evidence unchanged. */
function ended(relation: RelationRecord, last: string | undefined, by: string): RelationRecord {
  const endDate = last === undefined ? undefined : commonPartialDate([last, by]);
  return { ...relation, ...(endDate !== undefined && { endDate }), endedBy: by, evidence: [] };
}
