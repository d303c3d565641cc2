import { type DateReading, readDates } from "../../../dates/readDates.ts";
import { endedByOf, hasEnded } from "./ended.ts";
import { type Entity, joinValues, propertyValues } from "./entity.ts";
import { categoryOf } from "./entityCategories.ts";
import { temporalProperties } from "./schemata.ts";

/** The date on which all values of the property agree. */
export function dateIn(entity: Entity, property: string): string | undefined {
  return readDates(propertyValues(entity, property)).on;
}

/** When a document was published. */
export function publicationDate(entity: Entity): string | undefined {
  return firstDated(entity, publicationDates).reading.on;
}

/** When a relation began and ended, according to its entity. */
export interface RelationDates {
  readonly date?: string;
  readonly endDate?: string;
  readonly endedBy?: string;
  readonly dateText?: string;
}

/** The properties that may hold the publication date of a document, in order of preference. */
const publicationDates = ["publishedAt", "date", "authoredAt"];

/** The properties that may hold the start of a relation, in order of preference. A sanction may have the day of its listing only. */
function startProperties(schema: string): readonly string[] {
  return schema === "Sanction" ? ["startDate", "listingDate", "date"] : temporalProperties(schema, "start");
}

/** Reads the dates of a relation from its entity. The words of a date that cannot be read stay in `dateText`. */
export function relationDates(entity: Entity): RelationDates {
  const start = firstDated(entity, startProperties(entity.schema));
  const end = firstDated(entity, temporalProperties(entity.schema, "end"));
  const date = start.reading.on ?? start.reading.from;
  const endDate = end.reading.on ?? end.reading.until ?? (end.texts.length === 0 ? start.reading.until : undefined);
  const endedBy = endDate === undefined ? endedByOf(entity, date, end.reading) : undefined;
  const dateText = wordsOf(start, hasUndatedEnd(entity, { endDate, endedBy }) ? withStatus(entity, end) : end);
  return {
    ...(date !== undefined && { date }),
    ...(endDate !== undefined && { endDate }),
    ...(endedBy !== undefined && { endedBy }),
    ...(dateText !== undefined && { dateText }),
  };
}

/** What a date says: when something was, when it began or when it ended. */
type DateRole = "on" | "from" | "until";

/** The properties that date the records of an entity. */
function datedProperties({ schema }: Entity): readonly (readonly [property: string, role: DateRole])[] {
  const each = (names: readonly string[], role: DateRole) => names.map((name) => [name, role] as const);
  switch (categoryOf(schema)) {
    case "PERSON":
      return each(["birthDate", "deathDate"], "on");
    case "DOCUMENT":
      return each(publicationDates, "on");
    case "SANCTION":
    case "AFFILIATION":
    case "OCCUPANCY":
    case "ASSOCIATION":
    case "EVENT":
      return [...each(startProperties(schema), "from"), ...each(temporalProperties(schema, "end"), "until")];
    default:
      return [];
  }
}

/** Why dates of the entity are not read, or only in part; for the report. */
export function unreadDates(entity: Entity): string[] {
  const dated = datedProperties(entity);
  const ends = dated.some(([, role]) => role === "until");
  const isUndatedEnd = ends && hasUndatedEnd(entity, relationDates(entity));
  const unread = dated.flatMap(([property, role]) => {
    const reading = readDates(propertyValues(entity, property));
    if (isWhole(reading, role)) return [];
    const isRead = (reading.on ?? reading[role]) !== undefined;
    return [`${entity.schema}: ${property}, ${isRead ? "of which only a part is read" : "which is not one date"}`];
  });
  return isUndatedEnd ? [...unread, `${entity.schema}: a status that says it has ended, but not by when`] : unread;
}

interface DatedProperty {
  readonly texts: readonly string[];
  readonly reading: DateReading;
}

/** The first of the properties that says a date or, if none does, the first that says anything. */
function firstDated(entity: Entity, properties: readonly string[]): DatedProperty {
  const all = properties.map((property): DatedProperty => {
    const texts = propertyValues(entity, property);
    return { texts, reading: readDates(texts) };
  });
  const dated = all.find(({ reading: { on, from, until } }) => (on ?? from ?? until) !== undefined);
  return dated ?? all.find(({ texts }) => texts.length > 0) ?? { texts: [], reading: { complete: true } };
}

/** Whether only the status of the entity says that the relation has ended. */
function hasUndatedEnd(
  entity: Entity,
  { endDate, endedBy }: { readonly endDate?: string | undefined; readonly endedBy?: string | undefined },
): boolean {
  return endDate === undefined && endedBy === undefined && hasEnded(entity);
}

/** The words of the source, if its dates are not read completely. */
function wordsOf(start: DatedProperty, end: DatedProperty): string | undefined {
  if (isWhole(start.reading, "from") && isWhole(end.reading, "until")) return undefined;
  const [from, to] = [start, end].map(({ texts }) => joinValues(texts));
  return to === undefined ? from : `${from ?? ""} – ${to}`.trim();
}

/** If only the status says that the relation has ended, it is the source's word for the end. */
function withStatus(entity: Entity, { texts }: DatedProperty): DatedProperty {
  return { texts: [...texts, ...propertyValues(entity, "status")], reading: { complete: false } };
}

/** Whether nothing is lost: half a period says when it began or when it ended, but not when something was. */
function isWhole({ from, until, complete }: DateReading, role: DateRole): boolean {
  if (role === "from") return complete;
  return complete && from === undefined && (role === "until" || until === undefined);
}
