import { type Entity, valuesOf } from "./entity.ts";
import { thingId } from "./ids.ts";
import type { Known } from "./known.ts";
import { isA } from "./schemata.ts";

/**
 * Ids of the documents that support what an entity says: those that prove it, and for an event those about it. A document
 * about a person supports none of the person's ties by itself.
 */
export function supporting(entity: Entity, known: Known): string[] {
  const about = isA(entity.schema, "Event") ? known.documenting(entity.id) : [];
  return [...valuesOf(entity, "proof"), ...about].filter((id) => known.isDocument(id)).map(thingId);
}
