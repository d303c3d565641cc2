import { createHash } from "node:crypto";
import { digestOf } from "../../../text/digest.ts";
import { maxIdLength } from "../../../write/validate/indexedStrings.ts";

/** Prefix of the ids of all records that come from FollowTheMoney. */
export const ftmPrefix = "ftm:";

/** The id of an entity's actor or document, and of its original record. */
export function recordId(entityId: string): string {
  return `${ftmPrefix}${entityId}`;
}

/** Common prefix of the ids of all relations that one entity yields. A # in the entity's id is escaped. */
export function relationIdPrefix(entityId: string): string {
  return `${ftmPrefix}${entityId.replaceAll("#", "%23")}#`;
}

/**
 * The id of a relation: the entity it comes from, and what distinguishes it from the entity's other relations.
 * @param parts usually the ids of both ends, so that another pair is another relation
 */
export function ftmRelationId(entityId: string, ...parts: readonly string[]): string {
  const start = relationIdPrefix(entityId);
  const pair = parts.join(">");
  return start.length + pair.length <= maxIdLength ? `${start}${pair}` : `${start}${digestOf(parts)}`;
}

/** The id of the entity that a relation comes from. */
export function entityIdOfRelation(id: string): string {
  return id.slice(ftmPrefix.length, id.indexOf("#")).replaceAll("%23", "#");
}

/** Prefix of the ids of entities that are exported from records of other sources. */
const exportedPrefix = "rawabit-";
/** FollowTheMoney rejects longer ids. */
const maxEntityIdLength = 200;
/** Ids that the import derives from an entity but that are not the entity's own. */
const derived = /^ftm:(?:authority|page):|#/;

/**
 * The FollowTheMoney id of a record: the entity's own id, or an encoding in letters, digits, points and hyphens, which is
 * all FollowTheMoney allows. "state:RU" becomes "rawabit-state.3ARU".
 */
export function toEntityId(id: string): string {
  if (id.startsWith(ftmPrefix) && !derived.test(id)) return id.slice(ftmPrefix.length);
  const encoded = `${exportedPrefix}${encode(Buffer.from(id))}`;
  return encoded.length <= maxEntityIdLength
    ? encoded
    : `${exportedPrefix}${createHash("sha256").update(id).digest("hex")}`;
}

/** Inverse of `toEntityId` for exported entities; undefined for an entity that was not exported from a graph. */
export function toGraphId(entityId: string): string | undefined {
  if (!entityId.startsWith(exportedPrefix)) return undefined;
  const bytes = entityId
    .slice(exportedPrefix.length)
    .replaceAll(/\.([\dA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** A point starts the hexadecimal code of any other byte. A trailing hyphen is encoded because FollowTheMoney rejects it. */
function encode(bytes: Buffer): string {
  return Array.from(bytes, (byte, index) => {
    const letter = String.fromCharCode(byte);
    const allowed = /[0-9A-Za-z]/.test(letter) || (letter === "-" && index < bytes.length - 1);
    return allowed ? letter : `.${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
