import { BadUserInput } from "../../errors/errors.ts";
import { isReadable } from "../../names/isReadable.ts";
import { actorFields, documentFields } from "../../ontology/fields.ts";
import { identifierKey } from "../plan/claims.ts";
import { actorsMentioned, byType, documentsMentioned } from "../plan/references.ts";
import type { ActorRecord, AdditionRecord, AnyRecord } from "../records.ts";
import { maxIdentifierLength } from "./indexedStrings.ts";
import { validateFields, validateId } from "./validateFields.ts";
import { validateRelation } from "./validateRelation.ts";

/**
 * Checks the meaning of a single record. The schema of its format checks its shape, and the plan checks that the
 * records it refers to exist.
 * @throws BadUserInput naming the record, what is wrong and what to do
 */
export function assertValid(record: AnyRecord): void {
  const fault = validateRecord(record);
  if (fault) throw fault;
}

/** Like `assertValid`, but returns the error. */
export function validateRecord(record: AnyRecord): BadUserInput | null {
  const fault = faultIn(record);
  const name = record.id.length > maxIdentifierLength ? startOf(record.id) : `"${record.id}"`;
  return fault === null ? null : new BadUserInput(`${record.type} ${name}: ${fault}`, record.id);
}

/** What is wrong in the record and what to do, without its name; null if nothing is. */
export function faultIn(record: AnyRecord): string | null {
  if (hasLoneSurrogate(record))
    return "it contains half a character (a lone surrogate), which UTF-8 cannot encode. Correct or remove that text.";
  const faultOfId = validateId(record.id) ?? validateReferences(record);
  if (faultOfId !== null) return faultOfId;
  switch (record.type) {
    case "actor":
      return validateActor(record);
    case "addition":
      return validateNames(record);
    case "document":
      return record.related?.includes(record.id)
        ? "it is related to itself. Remove its own id from related."
        : validateFields("document", documentFields, record);
    case "relation":
      return validateRelation(record);
    case "original":
      return null;
  }
}

/** A reference is an id or an identifier; nothing has a longer one. */
function validateReferences(record: AnyRecord): string | null {
  const batch = byType([record]);
  const references = [...actorsMentioned(batch), ...documentsMentioned(batch)];
  const long = references.find(({ length }) => length > maxIdentifierLength);
  return long === undefined
    ? null
    : `it refers to ${startOf(long)}, which is longer than ${maxIdentifierLength} characters. Correct the reference.`;
}

function startOf(text: string): string {
  return `"${text.slice(0, 60)} …"`;
}

/** Neo4j would store a replacement character, so each import would see a change. JSON can spell a lone one: \ud800. */
function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === "string") return loneSurrogate.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasLoneSurrogate);
}

const loneSurrogate = /\p{Surrogate}/u;

function validateActor(actor: ActorRecord): string | null {
  if (!actor.names.some(({ kind }) => kind === "PRIMARY")) return "it has no PRIMARY name. Add at least one.";
  if (actor.kind !== "ORGANIZATION" && actor.state !== undefined)
    return "only an organization is an organ of a state. Remove state.";
  return validateNames(actor) ?? validateFields("actor", actorFields, actor);
}

/** Names and identifiers. The plan checks the other fields of an addition, when the kind of its actor is known. */
function validateNames({ names = [], identifiers = [] }: ActorRecord | AdditionRecord): string | null {
  if (names.some(({ value }) => value.trim() === "")) return "one of its names is empty. Remove that name.";
  const unreadable = names.find(({ value }) => !isReadable(value));
  if (unreadable) return `its name "${unreadable.value}" has no letter or digit. Write its name, or remove this one.`;
  if (identifiers.some(({ scheme, value }) => scheme.includes(":") || !(scheme.trim() && value.trim())))
    return "one of its identifiers has no value, no scheme, or a scheme with a colon. Write {scheme: wikidata, value: Q7747}.";
  const long = identifiers.find((identifier) => identifierKey(identifier).length > maxIdentifierLength);
  return long === undefined
    ? null
    : `its identifier ${startOf(identifierKey(long))} is longer than ${maxIdentifierLength} characters. Check that the value is an identifier, or remove it.`;
}
