import { Conflict } from "../errors.ts";
import { scriptOf } from "../names/scriptOf.ts";
import { searchText } from "../names/searchText.ts";
import { actorKinds } from "../ontology/actorKinds.ts";
import type { ActorState, OfActor, Properties } from "./change.queries.ts";
import { digestOf } from "./digest.ts";
import type { ActorRecord, IdentifierRecord, NameRecord } from "./records.ts";
import { mergedTextList } from "./textList.ts";

/** What an actor's record adds to what the graph holds of the actor. */
export interface ActorChange {
  readonly id: string;
  readonly isNew: boolean;
  /** Of the actor's kind. */
  readonly label: string;
  /** All of a new actor's, else the changed ones. */
  readonly properties: Properties;
  readonly names: readonly OfActor[];
  readonly identifiers: readonly OfActor[];
  readonly state?: string;
}

/**
 * What has to be written so that the graph holds all that the record says; null where it does. Several sources may
 * describe one actor: what a record leaves out stays, names and identifiers are only ever added.
 * @throws Conflict where the graph's actor of this id is of another kind
 */
export function changeOfActor(record: ActorRecord, held: ActorState | undefined): ActorChange | null {
  if (held && held.properties.kind !== record.kind)
    throw new Conflict(
      `actor "${record.id}" is of kind ${record.kind} here, and of kind ${held.properties.kind} in the graph. Mend its kind or give it an id of its own.`,
    );
  const properties = differing(propertiesOf(record, held), held?.properties ?? {});
  const names = newNames(record, held);
  const identifiers = newIdentifiers(record, held);
  const moved = record.state !== undefined && record.state !== held?.state;
  if (held && !moved && names.length + identifiers.length + Object.keys(properties).length === 0) return null;
  return {
    id: record.id,
    isNew: held === undefined,
    label: actorKinds[record.kind].nodeLabel,
    properties: held ? properties : { id: record.id, ...properties },
    names,
    identifiers,
    ...(moved && { state: record.state }),
  };
}

/** One key for each thing that a scheme names, whichever actor it is given to. */
export function identifierKey({ scheme, value }: IdentifierRecord): string {
  return `${scheme}:${value}`;
}

function propertiesOf(record: ActorRecord, held: ActorState | undefined): Properties {
  const { kind, birthDate, deathDate, iso2, iso3 } = record;
  return {
    kind,
    birthDate,
    deathDate,
    iso2,
    iso3,
    description: mergedTextList(held?.properties.description, record.description),
  };
}

function differing(wanted: Properties, held: Properties): Properties {
  const said = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(held[key])));
}

function newNames({ id, names }: ActorRecord, held: ActorState | undefined): OfActor[] {
  const known = new Set(held?.names);
  const added = names.filter((name) => isNew(nameKey(id, name), known));
  const positions = held?.names.length ?? 0;
  return added.map((name, index) => ({
    actorId: id,
    properties: {
      key: nameKey(id, name),
      value: name.value,
      lang: name.lang,
      script: name.script ?? scriptOf(name.value),
      kind: name.kind,
      position: BigInt(positions + index),
      search: searchText(name.value),
    },
  }));
}

function newIdentifiers({ id, identifiers = [] }: ActorRecord, held: ActorState | undefined): OfActor[] {
  const known = new Set(held?.identifiers);
  return identifiers
    .filter((identifier) => isNew(identifierKey(identifier), known))
    .map((identifier) => ({
      actorId: id,
      properties: {
        key: identifierKey(identifier),
        scheme: identifier.scheme,
        value: identifier.value,
        url: identifier.url,
      },
    }));
}

function nameKey(actorId: string, { value, lang, kind }: NameRecord): string {
  return `${actorId}:${digestOf([value, lang, kind])}`;
}

/** Whether the key is seen for the first time; a record may repeat itself. */
function isNew(key: string, known: Set<string>): boolean {
  return !known.has(key) && known.add(key) !== undefined;
}
