import { withoutInvisible } from "../../text/identityText.ts";
import type { ActorRecord, IdentifierRecord } from "../records.ts";

/** The key of the identifier's node: one for each value of a scheme, whatever invisible characters it has. */
export function identifierKey({ scheme, value }: IdentifierRecord): string {
  return withoutInvisible(`${scheme}:${value}`);
}

/** An id that another source gives an actor, as an identifier of the actor: split at the first colon. */
export function identifierOfId(id: string): IdentifierRecord {
  const colon = id.indexOf(":");
  const [scheme, value] = [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
  return scheme.trim() && value.trim() ? { scheme, value } : { scheme: "id", value: id };
}

/** The key under which an id is found among the identifiers. */
export function keyOfId(id: string): string {
  return identifierKey(identifierOfId(id));
}

/** The ids that a key may stand for: those that `keyOfId` turns into it. */
export function idsOfKey(key: string): string[] {
  return key.startsWith("id:") ? [key, key.slice("id:".length)] : [key];
}

/** The source that gives out an id, by the id's prefix: "ftm" for "ftm:NK-1". */
export function sourceOfId(id: string): string {
  return identifierOfId(id).scheme;
}

/** The keys of the ids by which a record's own source knows the actor: the record's id, and identifiers with its prefix. */
export function claimedKeys(record: ActorRecord): string[] {
  const source = sourceOfId(record.id);
  const own = (record.identifiers ?? []).filter(({ scheme }) => scheme === source).map(identifierKey);
  return [...new Set([keyOfId(record.id), ...own])];
}

/** The keys of all ids and identifiers of a record. */
export function allKeys(record: ActorRecord): string[] {
  return [...new Set([keyOfId(record.id), ...(record.identifiers ?? []).map(identifierKey)])];
}
