import { digestOf } from "../../text/digest.ts";
import { maxIdLength } from "../../write/validate/validateFields.ts";

/** Before the id of all that comes from FollowTheMoney. */
export const prefix = "ftm:";

/** The id of an entity's actor or document, and of its original. */
export function thingId(entityId: string): string {
  return `${prefix}${entityId}`;
}

/** Before the ids of all relations that one entity makes. An id that has the sign itself keeps apart. */
export function relationPrefix(entityId: string): string {
  return `${prefix}${entityId.replaceAll("#", "%23")}#`;
}

/**
 * The id of a relation: the entity that says it, and whom it ties, so that another pair is another relation.
 * @param parts what tells it from the entity's other relations
 */
export function relationId(entityId: string, ...parts: readonly string[]): string {
  const start = relationPrefix(entityId);
  const pair = parts.join(">");
  return start.length + pair.length <= maxIdLength ? `${start}${pair}` : `${start}${digestOf(parts)}`;
}

/** The id of the entity that says a relation. */
export function entityOfRelation(id: string): string {
  return id.slice(prefix.length, id.indexOf("#")).replaceAll("%23", "#");
}
