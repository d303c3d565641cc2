import type { ActorRecord, DocumentRecord } from "../../write/records.ts";
import { actorOf, isActor } from "./actors.ts";
import { type Entity, valuesOf } from "./entity.ts";
import { entityIdOf } from "./entityIds.ts";
import { propertyOfScheme, worldIdentifiers } from "./identifiers.ts";
import { languageCode } from "./languageCodes.ts";
import { inAll, type MadeEntity, made } from "./madeEntity.ts";
import { propertyOf } from "./schemata.ts";

const ofNames = {
  PRIMARY: "name",
  ALIAS: "alias",
  WEAK_ALIAS: "weakAlias",
  PREVIOUS: "previousName",
  ABBREVIATION: "abbreviation",
} as const;

/**
 * A person, an organization, an organ of a state; a state itself is a public body of its country, which edges can end at.
 * @param isOwned whether an Ownership ends at it: FollowTheMoney has companies owned, not other organizations
 */
export function madeActor(actor: ActorRecord, isOwned = false): MadeEntity {
  const { id, kind, state, iso2, birthDate, deathDate, description } = actor;
  const country = (iso2 ?? state?.match(/^state:([A-Z]{2})$/)?.[1])?.toLowerCase();
  const organization = isOwned ? "Company" : "Organization";
  const body = state === undefined ? organization : "PublicBody";
  const schema = { PERSON: "Person", STATE: "PublicBody", ORGANIZATION: body }[kind];
  return made(entityIdOf(id), schema, actor.names[0]?.value, {
    ...namesOf(actor),
    ...identifiersOf(actor),
    birthDate: [birthDate],
    deathDate: [deathDate],
    summary: inAll(description),
    country: [country],
  });
}

/** A document, whatever it was: FollowTheMoney has articles where it knows no more. */
export function madeDocument(document: DocumentRecord): MadeEntity {
  const { id, title, url, publisher, publishedOn, keywords = [], text, language } = document;
  return made(entityIdOf(id), "Article", title ?? url, {
    title: [title],
    sourceUrl: [url],
    publisher: [publisher],
    publishedAt: [publishedOn],
    keywords,
    bodyText: [text],
    language: [languageCode(language)],
  });
}

/**
 * What the graph knows of an actor beyond the entity that it came from: names, identifiers, the days of birth and death.
 * @returns the entity itself where there is nothing
 */
export function extended(entity: Entity, actor: ActorRecord): Entity {
  if (!isActor(entity)) return entity;
  const own = actorOf(entity, worldIdentifiers(entity));
  const known = new Set(own.names.map(({ value }) => value));
  const names = Object.entries(namesOf(actor)).map(([property, values]) => [
    propertyOf(entity.schema, property) ? property : "alias",
    values.filter((value) => !known.has(value)),
  ]) as [string, string[]][];
  const dates = (["birthDate", "deathDate"] as const)
    .filter((property) => valuesOf(entity, property).length === 0)
    .map((property): [string, string[]] => [property, actor[property] === undefined ? [] : [actor[property]]]);
  const ownIdentifiers = identifiersOf(own);
  const identifiers = Object.entries(identifiersOf(actor)).map(([property, values]): [string, string[]] => [
    property,
    values.filter((value) => !ownIdentifiers[property]?.includes(value)),
  ]);
  const more = [...names, ...dates, ...identifiers].filter(
    ([property, values]) => values.length > 0 && propertyOf(entity.schema, property),
  );
  if (more.length === 0) return entity;
  const properties: Record<string, readonly string[]> = { ...entity.properties };
  for (const [property, values] of more) properties[property] = [...(properties[property] ?? []), ...values];
  return { ...entity, properties };
}

function namesOf({ names }: ActorRecord): Record<string, string[]> {
  return grouped(names.map(({ value, kind }) => [ofNames[kind], value]));
}

function identifiersOf({ identifiers = [] }: ActorRecord): Record<string, string[]> {
  return grouped(
    identifiers.flatMap(({ scheme, value }) => {
      const property = propertyOfScheme(scheme);
      return property === undefined ? [] : [[property, value] as const];
    }),
  );
}

function grouped(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const properties = [...new Set(pairs.map(([property]) => property))];
  return Object.fromEntries(
    properties.map((property) => [property, pairs.filter(([other]) => other === property).map(([, value]) => value)]),
  );
}
