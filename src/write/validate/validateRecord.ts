import { BadUserInput } from "../../errors/errors.ts";
import type { ActorRecord, AnyRecord } from "../records.ts";
import { faultOfDates, faultOfId } from "./validateFields.ts";
import { faultOfRelation } from "./validateRelation.ts";

/**
 * Checks what a record means by itself; its shape is the format's business, and whether what it refers to exists is the
 * graph's.
 * @throws BadUserInput naming the record and what to mend
 */
export function checkRecord(record: AnyRecord): void {
  const fault = faultOfRecord(record);
  if (fault) throw fault;
}

/** As `checkRecord`, where a fault is an answer. */
export function faultOfRecord(record: AnyRecord): BadUserInput | null {
  const fault = faultOf(record);
  return fault === null ? null : new BadUserInput(`${record.type} "${record.id}": ${fault}`, record.id);
}

function faultOf(record: AnyRecord): string | null {
  if (hasHalfCharacter(record))
    return "it has half of a character (a surrogate without its other half), which no UTF-8 can hold. Mend or leave out that text.";
  const faultOfItsId = faultOfId(record.id);
  if (faultOfItsId !== null) return faultOfItsId;
  switch (record.type) {
    case "actor":
      return faultOfActor(record);
    case "document":
      return record.related?.includes(record.id)
        ? "it is related to itself. Leave that out."
        : faultOfDates(record, ["publishedOn"]);
    case "relation":
      return faultOfRelation(record);
    case "original":
      return null;
  }
}

/** The database would hold another sign in its place, and take the record for another one each time. JSON can spell it: \ud800. */
function hasHalfCharacter(value: unknown): boolean {
  if (typeof value === "string") return halfCharacter.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasHalfCharacter);
}

const halfCharacter = /\p{Surrogate}/u;

function faultOfActor(actor: ActorRecord): string | null {
  if (!actor.names.some(({ kind }) => kind === "PRIMARY")) return "it has no PRIMARY name. Give it at least one.";
  if (actor.names.some(({ value }) => value.trim() === "")) return "one of its names is empty. Leave it out.";
  if (actor.kind !== "PERSON" && (actor.birthDate ?? actor.deathDate) !== undefined)
    return "only a person has a birthDate or a deathDate.";
  if (actor.kind !== "STATE" && (actor.iso2 ?? actor.iso3) !== undefined) return "only a state has an iso2 or an iso3.";
  if (actor.kind !== "ORGANIZATION" && actor.state !== undefined)
    return "only an organization is the organ of a state.";
  if (actor.identifiers?.some(({ scheme, value }) => scheme.includes(":") || !(scheme.trim() && value.trim())))
    return "one of its identifiers has no value, or no scheme without a colon.";
  return faultOfDates(actor, ["birthDate", "deathDate"]);
}
