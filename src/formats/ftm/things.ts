import type { IdSet } from "../../collections/idSet.ts";
import type { GraphRecord } from "../../write/records.ts";
import type { Item } from "../importFormat.ts";
import { actorOf, isActor, isOfUnknownKind, whoseOrgan } from "./actors.ts";
import { documentOf } from "./documents.ts";
import type { Entity } from "./entity.ts";
import { thingId } from "./ids.ts";
import type { Known } from "./known.ts";
import { isActorPlace, placeOf } from "./places.ts";
import { relationsOf } from "./relations.ts";
import type { Survey } from "./survey.ts";

/**
 * What an entity is: itself as it was written, and an actor or a document where it is one.
 * @param content the entity's line
 * @param written ids of what has been referred to and yielded already: some things are referred to by many
 */
export function* thingsOf(
  line: number,
  entity: Entity,
  content: string,
  survey: Survey,
  written: IdSet,
): Generator<Item> {
  yield { line, record: { type: "original", id: thingId(entity.id), format: "ftm", content } };
  const place = placeOf(entity.schema);
  if (isActor(entity)) {
    const state = whoseOrgan(entity);
    if (state && written.add(state.id)) yield { line, record: state };
    yield { line, record: actorOf(entity, survey.identifiersOf(entity)) };
  } else if (place === "DOCUMENT") yield { line, record: documentOf(entity) };
  const reason = whyNothing(entity);
  if (reason !== undefined) yield { line, leftOut: reason };
}

/** By which rule an entity becomes nothing, or not surely what it becomes. */
function whyNothing(entity: Entity): string | undefined {
  const place = placeOf(entity.schema);
  if (typeof place === "object") return `${entity.schema}: ${place.leftOut}`;
  if (isActor(entity))
    return isOfUnknownKind(entity)
      ? "whether a LegalEntity is a person: nothing says so, it is written as an organization"
      : undefined;
  if (place === "TERRITORY") return `${entity.schema}: no state of ISO 3166-1`;
  return isActorPlace(place) ? `${entity.schema} without a name` : undefined;
}

/** The ties that an entity makes, after all that they refer to. @param written as of `thingsOf` */
export function* tiesOf(line: number, entity: Entity, known: Known, written: IdSet): Generator<Item> {
  const { relations, referredTo, leftOut } = relationsOf(entity, known);
  const isNew = ({ id }: GraphRecord) => written.add(id);
  if (relations.length > 0) for (const record of referredTo.filter(isNew)) yield { line, record };
  for (const record of relations) yield { line, record };
  for (const reason of leftOut) yield { line, leftOut: reason };
}
