import { referenceRecords } from "../../reference/referenceRecords.ts";
import type { ActorRecord, GraphRecord, IdentifierRecord, NameRecord } from "../../write/records.ts";
import { stateOf } from "./countries.ts";
import { agreedDate } from "./dates.ts";
import { type Entity, firstOf, inNoLanguage, textOf, valuesOf } from "./entity.ts";
import { graphIdOf } from "./entityIds.ts";
import { ownIdentifiers } from "./identifiers.ts";
import { thingId } from "./ids.ts";
import { placeOf } from "./places.ts";
import { isA } from "./schemata.ts";

/** Names by their kinds, those that say most first: where there is no name, the first other one is the primary. */
const nameProperties = {
  name: "PRIMARY",
  alias: "ALIAS",
  previousName: "PREVIOUS",
  abbreviation: "ABBREVIATION",
  weakAlias: "WEAK_ALIAS",
} as const satisfies Record<string, NameRecord["kind"]>;

/** A text that is brief first. */
const descriptions = ["summary", "description", "position", "notes", "biography"];

/** What only an incorporated body has. */
const ofABody = (
  "legalForm incorporationDate dissolutionDate registrationNumber jurisdiction leiCode ogrnCode dunsCode uniqueEntityId " +
  "vatCode swiftBic uscCode okpoCode parent"
).split(" ");

/** Whether an entity is an actor: a person or an organization that has a name, or a state. */
export function isActor(entity: Entity): boolean {
  if (referenceActor(entity) !== undefined) return true;
  const place = placeOf(entity.schema);
  if (place === "TERRITORY") return stateOfTerritory(entity) !== undefined;
  return (place === "PERSON" || place === "ORGANIZATION") && namesOf(entity).length > 0;
}

/** Whether the source leaves open that the entity may be a person; it becomes an organization all the same. */
export function isOfUnknownKind(entity: Entity): boolean {
  return entity.schema === "LegalEntity" && valuesOf(entity, ...ofABody).length === 0;
}

/**
 * @param world the identifiers that other sources know the actor by
 */
export function actorOf(entity: Entity, world: readonly IdentifierRecord[]): ActorRecord {
  const reference = referenceActor(entity);
  if (reference) return { ...reference, identifiers: [...reference.identifiers!, ...ownIdentifiers(entity)] };
  const state = stateOfTerritory(entity);
  if (state)
    return {
      type: "actor",
      id: thingId(entity.id),
      kind: "STATE",
      names: namesOf(entity),
      identifiers: [...ownIdentifiers(entity), ...state.identifiers!, ...world],
      iso2: state.iso2!,
      iso3: state.iso3!,
    };
  const person = placeOf(entity.schema) === "PERSON";
  const description = inNoLanguage(textOf(firstOf(entity, ...descriptions)));
  const birthDate = person ? agreedDate(valuesOf(entity, "birthDate")) : undefined;
  const deathDate = person ? agreedDate(valuesOf(entity, "deathDate")) : undefined;
  const organOf = whoseOrgan(entity);
  return {
    type: "actor",
    id: thingId(entity.id),
    kind: person ? "PERSON" : "ORGANIZATION",
    names: namesOf(entity),
    identifiers: [...ownIdentifiers(entity), ...world],
    ...(description && { description }),
    ...(birthDate !== undefined && { birthDate }),
    ...(deathDate !== undefined && { deathDate }),
    ...(organOf && { state: organOf.id }),
  };
}

/** A public body is an organ of the one country that it is said to belong to. */
export function whoseOrgan(entity: Entity): ActorRecord | undefined {
  if (!isA(entity.schema, "PublicBody")) return undefined;
  const countries = valuesOf(entity, "mainCountry", "jurisdiction", "country");
  return countries.length === 1 ? stateOf(countries[0]!) : undefined;
}

let references: ReadonlyMap<string, GraphRecord> | undefined;

/** What Rawabit itself has written: a state, the United Nations. */
function referenceActor({ id }: Entity): ActorRecord | undefined {
  const graphId = graphIdOf(id);
  if (graphId === undefined) return undefined;
  references ??= new Map([...referenceRecords()].map((record) => [record.id, record]));
  const record = references.get(graphId);
  return record?.type === "actor" ? record : undefined;
}

function stateOfTerritory(entity: Entity): ActorRecord | undefined {
  const [code, ...others] = placeOf(entity.schema) === "TERRITORY" ? valuesOf(entity, "territoryCode") : [];
  return code === undefined || others.length > 0 ? undefined : stateOf(code);
}

/** The caption first, where it is a name. */
function namesOf(entity: Entity): NameRecord[] {
  const { caption } = entity;
  const named = Object.entries(nameProperties).flatMap(([property, kind]) =>
    valuesOf(entity, property).map((value) => ({ value, kind })),
  );
  const all = named.some(({ kind }) => kind === "PRIMARY") ? named : [...nameOfParts(entity), ...named];
  const primary = all.find(({ value, kind }) => kind === "PRIMARY" && value === caption) ?? all[0];
  if (primary === undefined) return [];
  const others = all.filter((name) => name.value !== primary.value);
  const distinct = others.filter(({ value }, index) => others.findIndex((other) => other.value === value) === index);
  return [{ ...primary, kind: "PRIMARY" }, ...distinct];
}

function nameOfParts(entity: Entity): NameRecord[] {
  const parts = ["firstName", "middleName", "fatherName", "lastName"].map((part) => valuesOf(entity, part)[0]);
  const value = parts.filter((part) => part !== undefined).join(" ");
  return value === "" ? [] : [{ value, kind: "PRIMARY" }];
}
