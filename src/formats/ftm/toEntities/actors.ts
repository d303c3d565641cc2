import type { ActorRecord, DocumentRecord } from "../../../write/records.ts";
import { type Entity, propertyValues } from "../model/entity.ts";
import { externalIdentifiers, identifierProperty } from "../model/identifiers.ts";
import { toEntityId } from "../model/ids.ts";
import { schemaProperty } from "../model/schemata.ts";
import { ftmActor, isActor } from "../toRecords/actors.ts";
import { allTexts, buildEntity, type ExportedEntity } from "./exportedEntity.ts";

const nameProperties = {
  PRIMARY: "name",
  ALIAS: "alias",
  WEAK_ALIAS: "weakAlias",
  PREVIOUS: "previousName",
  ABBREVIATION: "abbreviation",
} as const;

/**
 * The entity for an actor. A state becomes a PublicBody of its country, because edges cannot end at a Country.
 * @param isOwned whether an Ownership ends at the actor: FollowTheMoney allows this for a Company, not for an Organization
 */
export function actorEntity(actor: ActorRecord, isOwned = false): ExportedEntity {
  const { id, kind, state, iso2, birthDate, deathDate, description } = actor;
  const country = (iso2 ?? state?.match(/^state:([A-Z]{2})$/)?.[1])?.toLowerCase();
  const organization = isOwned ? "Company" : "Organization";
  const body = state === undefined ? organization : "PublicBody";
  const schema = { PERSON: "Person", STATE: "PublicBody", ORGANIZATION: body }[kind];
  return buildEntity(toEntityId(id), schema, actor.names[0]?.value, {
    ...namesOf(actor),
    ...identifiersOf(actor),
    birthDate: [birthDate],
    deathDate: [deathDate],
    summary: allTexts(description),
    country: [country],
  });
}

/** The entity for a document: always an Article, since the graph does not know its type. */
export function documentEntity(document: DocumentRecord): ExportedEntity {
  const { id, title, url, publisher, publishedOn, keywords = [], text, language } = document;
  return buildEntity(toEntityId(id), "Article", title ?? url, {
    title: [title],
    sourceUrl: [url],
    publisher: [publisher],
    publishedAt: [publishedOn],
    keywords,
    bodyText: [text],
    language: [languageCode(language)],
  });
}

/** FollowTheMoney's languages, by ISO 639-3. */
const languageCodes = (
  "afr amh ara aze bel ben bos bul cat ces cnr dan deu ell eng est fas fil fin fra gle heb hin hrv hun hye ind isl ita jpn " +
  "kan kat kaz khm kir kor lao lav lit ltz mkd mlt mon msa mya nep nld nor pol por pus ron rus sin slk slv spa sqi srp swa " +
  "swe tam tel tgk tgl tha tuk tur ukr urd uzb vie zho"
).split(" ");

/** FollowTheMoney's code for a BCP 47 tag ("ara" for "ar"); undefined if it has none. */
function languageCode(language: string | undefined): string | undefined {
  const [wanted] = language?.toLowerCase().split("-") ?? [];
  return languageCodes.find((code) => Intl.getCanonicalLocales(code)[0] === wanted);
}

/**
 * The entity that an actor was imported from, with the names, identifiers and dates that the graph has added.
 * @returns the same object if there is nothing to add
 */
export function withKnownFacts(entity: Entity, actor: ActorRecord): Entity {
  if (!isActor(entity)) return entity;
  const own = ftmActor(entity, externalIdentifiers(entity));
  const ownNames = new Set(own.names.map(({ value }) => value));
  const names = Object.entries(namesOf(actor)).map(([property, values]) => [
    schemaProperty(entity.schema, property) ? property : "alias",
    values.filter((value) => !ownNames.has(value)),
  ]) as [string, string[]][];
  const dates = (["birthDate", "deathDate"] as const)
    .filter((property) => propertyValues(entity, property).length === 0)
    .map((property): [string, string[]] => [property, actor[property] === undefined ? [] : [actor[property]]]);
  const ownIdentifiers = identifiersOf(own);
  const identifiers = Object.entries(identifiersOf(actor)).map(([property, values]): [string, string[]] => [
    property,
    values.filter((value) => !ownIdentifiers[property]?.includes(value)),
  ]);
  const additions = [...names, ...dates, ...identifiers].filter(
    ([property, values]) => values.length > 0 && schemaProperty(entity.schema, property),
  );
  if (additions.length === 0) return entity;
  const properties: Record<string, readonly string[]> = { ...entity.properties };
  for (const [property, values] of additions) properties[property] = [...(properties[property] ?? []), ...values];
  return { ...entity, properties };
}

function namesOf({ names }: ActorRecord): Record<string, string[]> {
  return groupByProperty(names.map(({ value, kind }) => [nameProperties[kind], value]));
}

function identifiersOf({ identifiers = [] }: ActorRecord): Record<string, string[]> {
  return groupByProperty(
    identifiers.flatMap(({ scheme, value }) => {
      const property = identifierProperty(scheme);
      return property === undefined ? [] : [[property, value] as const];
    }),
  );
}

function groupByProperty(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const properties = [...new Set(pairs.map(([property]) => property))];
  return Object.fromEntries(
    properties.map((property) => [property, pairs.filter(([other]) => other === property).map(([, value]) => value)]),
  );
}
