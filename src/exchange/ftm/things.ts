import type { GraphRecord } from "../../change/records.ts";
import type { Item } from "../format.ts";
import { actorOf, isActor, isOfUnknownKind } from "./actors.ts";
import { documentOf } from "./documents.ts";
import type { Entity } from "./entity.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { actorId } from "./ids.ts";
import type { Known } from "./known.ts";
import { placeOf } from "./places.ts";
import { relationsOf } from "./relations.ts";
import type { Survey } from "./survey.ts";

/**
 * What an entity is: itself as it was written, and an actor or a document where it is one.
 * @param content the entity's line
 */
export function* thingsOf(line: number, entity: Entity, content: string, survey: Survey): Generator<Item> {
  yield { line, record: { type: "original", id: actorId(entity.id), format: "ftm", content } };
  const place = placeOf(entity.schema);
  if (typeof place === "object") yield { line, leftOut: `${entity.schema}: ${place.leftOut}` };
  else if (place === "DOCUMENT") yield { line, record: documentOf(entity) };
  else if (isActor(entity)) {
    yield { line, record: actorOf(entity, survey.identifiersOf(entity)) };
    if (isOfUnknownKind(entity))
      yield { line, leftOut: "whether a LegalEntity is a person: nothing says so, it is written as an organization" };
  } else if (place === "TERRITORY") yield { line, leftOut: "Territory: no state of ISO 3166-1" };
  else if (place === "PERSON" || place === "ORGANIZATION") yield { line, leftOut: `${entity.schema} without a name` };
}

/** What has been referred to and written already; some things are referred to by many. */
export type Written = Pick<Fingerprints, "add">;

/** The ties that an entity makes, after all that they refer to. */
export function* tiesOf(line: number, entity: Entity, known: Known, written: Written): Generator<Item> {
  const { relations, referredTo, leftOut } = relationsOf(entity, known);
  const isNew = ({ id }: GraphRecord) => written.add(id);
  if (relations.length > 0) for (const record of referredTo.filter(isNew)) yield { line, record };
  for (const record of relations) yield { line, record };
  for (const reason of leftOut) yield { line, leftOut: reason };
}
