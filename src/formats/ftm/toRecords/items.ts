import type { IdSet } from "../../../collections/idSet.ts";
import type { GraphRecord } from "../../../write/records.ts";
import type { ImportItem } from "../../importFormat.ts";
import type { EntityIndex } from "../input/entityIndex.ts";
import type { EntityLookup } from "../input/entityLookup.ts";
import { unreadDates } from "../model/dates.ts";
import { type Entity, entityIds } from "../model/entity.ts";
import { categoryOf, isActorCategory } from "../model/entityCategories.ts";
import { recordId } from "../model/ids.ts";
import { ftmActor, hasUnknownKind, isActor, parentState } from "./actors.ts";
import { ftmDocument } from "./documents.ts";
import { extractRelations } from "./relations.ts";

/**
 * The entity's original record, the actor or document that it becomes, and what is left out.
 * @param content the line that the entity was read from
 * @param yielded ids of the states, authorities and pages that were yielded before, because many entities refer to them
 */
export function* entityItems(
  line: number,
  entity: Entity,
  content: string,
  index: EntityIndex,
  yielded: IdSet,
): Generator<ImportItem> {
  const entries = entityIds(entity);
  yield { line, record: { type: "original", id: recordId(entity.id), format: "ftm", content } };
  if (isActor(entity)) {
    const state = parentState(entity);
    if (state && yielded.add(state.id)) yield { line, record: state };
    yield { line, record: ftmActor(entity, index.identifiersOf(entity)), entries };
  } else if (categoryOf(entity.schema) === "DOCUMENT") yield { line, record: ftmDocument(entity), entries };
  const reason = skipReason(entity);
  for (const skipped of [...(reason === undefined ? [] : [reason]), ...unreadDates(entity)]) yield { line, skipped };
}

/** Why an entity yields no record, or why its record is uncertain. */
function skipReason(entity: Entity): string | undefined {
  const { schema } = entity;
  const category = categoryOf(schema);
  if (typeof category === "object") return `${schema}: ${category.skipped}`;
  if (isActor(entity))
    return hasUnknownKind(entity) ? `${schema} that may be a person: written as an organization` : undefined;
  if (category === "TERRITORY") return `${schema}: not a state of ISO 3166-1`;
  return isActorCategory(category) ? `${schema} without a name` : undefined;
}

/** The relations that an entity yields, after the records that they refer to. @param yielded as for `entityItems` */
export function* relationItems(
  line: number,
  entity: Entity,
  lookup: EntityLookup,
  yielded: IdSet,
): Generator<ImportItem> {
  const { relations, referredTo, skipped } = extractRelations(entity, lookup);
  const isNew = ({ id }: GraphRecord) => yielded.add(id);
  if (relations.length > 0) for (const record of referredTo.filter(isNew)) yield { line, record };
  const entries = entityIds(entity);
  for (const record of relations) yield { line, record, entries };
  for (const reason of skipped) yield { line, skipped: reason };
}
