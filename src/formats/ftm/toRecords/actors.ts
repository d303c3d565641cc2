import { isReadable } from "../../../names/isReadable.ts";
import { referenceRecords } from "../../../reference/referenceRecords.ts";
import { stateByIso2 } from "../../../reference/states.ts";
import type { ActorRecord, GraphRecord, IdentifierRecord, NameRecord } from "../../../write/records.ts";
import { dateIn } from "../model/dates.ts";
import { type Entity, firstProperty, joinValues, propertyValues, undeterminedText } from "../model/entity.ts";
import { categoryOf, isActorCategory } from "../model/entityCategories.ts";
import { recordId, toGraphId } from "../model/ids.ts";
import { isA } from "../model/schemata.ts";

/** The kind of name that each property holds. Without a `name`, the first name in this order becomes the primary one. */
const nameProperties = {
  name: "PRIMARY",
  alias: "ALIAS",
  previousName: "PREVIOUS",
  abbreviation: "ABBREVIATION",
  weakAlias: "WEAK_ALIAS",
} as const satisfies Record<string, NameRecord["kind"]>;

/** Properties that may describe the actor, shorter texts first. */
const descriptionProperties = ["summary", "description", "position", "notes", "biography"];

/** Properties that only an incorporated body has. */
const bodyProperties = (
  "legalForm incorporationDate dissolutionDate registrationNumber jurisdiction leiCode ogrnCode dunsCode uniqueEntityId " +
  "vatCode swiftBic uscCode okpoCode parent"
).split(" ");

/** Whether an entity is an actor: a named person or organization, or a state. */
export function isActor(entity: Entity): boolean {
  if (referenceActor(entity) !== undefined) return true;
  const category = categoryOf(entity.schema);
  if (category === "TERRITORY") return territoryState(entity) !== undefined;
  return isActorCategory(category) && namesOf(entity).some(({ value }) => isReadable(value));
}

/** Whether the entity may be a person as well as an organization. The import writes it as an organization. */
export function hasUnknownKind(entity: Entity): boolean {
  return entity.schema === "LegalEntity" && propertyValues(entity, ...bodyProperties).length === 0;
}

/**
 * The actor that an entity becomes.
 * @param identifiers its former ids, and the identifiers that other sources use for it
 */
export function ftmActor(entity: Entity, identifiers: readonly IdentifierRecord[]): ActorRecord {
  const reference = referenceActor(entity);
  if (reference) return { ...reference, identifiers: [...reference.identifiers!, ...identifiers] };
  const state = territoryState(entity);
  if (state)
    return {
      type: "actor",
      id: recordId(entity.id),
      kind: "STATE",
      names: namesOf(entity),
      identifiers: [...state.identifiers!, ...identifiers],
      iso2: state.iso2!,
      iso3: state.iso3!,
    };
  const person = categoryOf(entity.schema) === "PERSON";
  const description = undeterminedText(joinValues(firstProperty(entity, ...descriptionProperties)));
  const birthDate = person ? dateIn(entity, "birthDate") : undefined;
  const deathDate = person ? dateIn(entity, "deathDate") : undefined;
  const parent = parentState(entity);
  return {
    type: "actor",
    id: recordId(entity.id),
    kind: person ? "PERSON" : "ORGANIZATION",
    ...(hasUnknownKind(entity) && { kindGuessed: true }),
    names: namesOf(entity),
    identifiers,
    ...(description && { description }),
    ...(birthDate !== undefined && { birthDate }),
    ...(deathDate !== undefined && { deathDate }),
    ...(parent && { state: parent.id }),
  };
}

/** The state whose organ a public body is; undefined for other entities, or if the body has several countries. */
export function parentState(entity: Entity): ActorRecord | undefined {
  if (!isA(entity.schema, "PublicBody")) return undefined;
  const countries = propertyValues(entity, "mainCountry", "jurisdiction", "country");
  return countries.length === 1 ? stateByIso2(countries[0]!) : undefined;
}

let references: ReadonlyMap<string, GraphRecord> | undefined;

/** The reference record (a state, the United Nations) that an entity was exported from. */
function referenceActor({ id }: Entity): ActorRecord | undefined {
  const graphId = toGraphId(id);
  if (graphId === undefined) return undefined;
  references ??= new Map([...referenceRecords()].map((record) => [record.id, record]));
  const record = references.get(graphId);
  return record?.type === "actor" ? record : undefined;
}

function territoryState(entity: Entity): ActorRecord | undefined {
  const [code, ...others] = categoryOf(entity.schema) === "TERRITORY" ? propertyValues(entity, "territoryCode") : [];
  return code === undefined || others.length > 0 ? undefined : stateByIso2(code);
}

/** The caption comes first if it is one of the names. */
function namesOf(entity: Entity): NameRecord[] {
  const { caption } = entity;
  const named = Object.entries(nameProperties).flatMap(([property, kind]) =>
    propertyValues(entity, property).map((value) => ({ value, kind })),
  );
  const all = named.some(({ kind }) => kind === "PRIMARY") ? named : [...nameFromParts(entity), ...named];
  const primary = all.find(({ value, kind }) => kind === "PRIMARY" && value === caption) ?? all[0];
  if (primary === undefined) return [];
  const others = all.filter((name) => name.value !== primary.value);
  const distinct = others.filter(({ value }, index) => others.findIndex((other) => other.value === value) === index);
  return [{ ...primary, kind: "PRIMARY" }, ...distinct];
}

function nameFromParts(entity: Entity): NameRecord[] {
  const parts = ["firstName", "middleName", "fatherName", "lastName"].map((part) => propertyValues(entity, part)[0]);
  const value = parts.filter((part) => part !== undefined).join(" ");
  return value === "" ? [] : [{ value, kind: "PRIMARY" }];
}
