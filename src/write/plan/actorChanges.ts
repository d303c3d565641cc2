import { scriptOf } from "../../names/scriptOf.ts";
import { searchText } from "../../names/searchText.ts";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { actorFields } from "../../ontology/fields.ts";
import { digestOf } from "../../text/digest.ts";
import type { ActorRecord, NameRecord } from "../records.ts";
import { mergedProperties } from "../storedFields.ts";
import type { ActorState, OfActor, Properties } from "../write.queries.ts";
import { identifierKey, identifierOfId } from "./identities.ts";

/** What an actor's record adds to what the graph holds of the actor. */
export interface ActorChange {
  /** The actor's, whatever the record calls it. */
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
 * describe one actor: what a record leaves out stays, names and identifiers are only ever added. A record of the actor's
 * own id may correct the rest; one of another id fills in what is absent, and its id is remembered as an identifier.
 * @param id of the actor that the record is of
 */
export function changeOfActor(record: ActorRecord, id: string, held: ActorState | undefined): ActorChange | null {
  const properties = differing(propertiesOf(record, id, held), held?.properties ?? {});
  const names = newNames(record, id, held);
  const identifiers = newIdentifiers(record, id, held);
  const mayMove = record.id === id || !held?.state;
  const moved = mayMove && record.state !== undefined && record.state !== held?.state;
  if (held && !moved && names.length + identifiers.length + Object.keys(properties).length === 0) return null;
  return {
    id,
    isNew: held === undefined,
    label: actorKinds[record.kind].nodeLabel,
    properties: held ? properties : { id, ...properties },
    names,
    identifiers,
    ...(moved && { state: record.state }),
  };
}

/** What the graph holds once a change is written: for the next record of the same actor. */
export function stateAfter(change: ActorChange, held: ActorState | undefined): ActorState {
  return {
    id: change.id,
    properties: { ...held?.properties, ...change.properties } as ActorState["properties"],
    names: [...(held?.names ?? []), ...keysOf(change.names)],
    identifiers: [...(held?.identifiers ?? []), ...keysOf(change.identifiers)],
    state: change.state ?? held?.state ?? null,
  };
}

/** Two changes of one actor, one after the other, as one. */
export function bothChanges(first: ActorChange, second: ActorChange): ActorChange {
  return {
    ...first,
    ...second,
    isNew: first.isNew,
    properties: { ...first.properties, ...second.properties },
    names: [...first.names, ...second.names],
    identifiers: [...first.identifiers, ...second.identifiers],
  };
}

function keysOf(of: readonly OfActor[]): string[] {
  return of.map(({ properties }) => String(properties.key));
}

/** A record of the actor's own id corrects what the graph holds; any other record fills in what is absent. */
function propertiesOf(record: ActorRecord, id: string, held: ActorState | undefined): Properties {
  const wins = record.id === id || !held ? "new" : "stored";
  return { kind: record.kind, ...mergedProperties(actorFields, record, held?.properties ?? {}, wins) };
}

function differing(wanted: Properties, held: Properties): Properties {
  const said = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(held[key])));
}

function newNames({ names }: ActorRecord, id: string, held: ActorState | undefined): OfActor[] {
  const known = new Set(held?.names);
  const keyed = names.map((name) => ({ name, key: nameKey(id, name) })).filter(({ key }) => isNew(key, known));
  const positions = held?.names.length ?? 0;
  return keyed.map(({ name, key }, index) => ({
    actorId: id,
    properties: {
      key,
      value: name.value,
      lang: name.lang,
      script: name.script ?? scriptOf(name.value),
      kind: name.kind,
      position: BigInt(positions + index),
      search: searchText(name.value),
    },
  }));
}

function newIdentifiers(record: ActorRecord, id: string, held: ActorState | undefined): OfActor[] {
  const known = new Set(held?.identifiers);
  const own = record.id === id ? [] : [identifierOfId(record.id)];
  return [...(record.identifiers ?? []), ...own]
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
