import { scriptOf } from "../../names/scriptOf.ts";
import { searchText } from "../../names/searchText.ts";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { actorFields } from "../../ontology/fields.ts";
import { digestOf } from "../../text/digest.ts";
import type { ActorRecord, NameRecord } from "../records.ts";
import { mergedProperties } from "../storedFields.ts";
import type { ActorState, OfActor, Properties } from "../write.queries.ts";
import { identifierKey, identifierOfId } from "./identities.ts";

/** What a record changes in the stored actor. */
export interface ActorChange {
  /** The id in the graph; the record may use another. */
  readonly id: string;
  readonly isNew: boolean;
  /** The node label of its kind. */
  readonly label: string;
  /** All properties of a new actor, otherwise the changed ones. */
  readonly properties: Properties;
  readonly names: readonly OfActor[];
  readonly identifiers: readonly OfActor[];
  readonly state?: string;
}

/**
 * Compares a record with the stored actor; null if nothing changes. Several sources may describe one actor, so absent
 * properties stay, and names and identifiers are only added. A record with the actor's own id corrects the rest; one with
 * another id fills in what is absent, and its id becomes an identifier.
 * @param id of the actor that the record describes
 */
export function changeOfActor(record: ActorRecord, id: string, existing: ActorState | undefined): ActorChange | null {
  const properties = differing(propertiesOf(record, id, existing), existing?.properties ?? {});
  const names = newNames(record, id, existing);
  const identifiers = newIdentifiers(record, id, existing);
  const mayMove = record.id === id || !existing?.state;
  const moved = mayMove && record.state !== undefined && record.state !== existing?.state;
  if (existing && !moved && names.length + identifiers.length + Object.keys(properties).length === 0) return null;
  return {
    id,
    isNew: existing === undefined,
    label: actorKinds[record.kind].nodeLabel,
    properties: existing ? properties : { id, ...properties },
    names,
    identifiers,
    ...(moved && { state: record.state }),
  };
}

/** The stored actor after a change, for the next record of the same actor. */
export function stateAfter(change: ActorChange, existing: ActorState | undefined): ActorState {
  return {
    id: change.id,
    properties: { ...existing?.properties, ...change.properties } as ActorState["properties"],
    names: [...(existing?.names ?? []), ...keysOf(change.names)],
    identifiers: [...(existing?.identifiers ?? []), ...keysOf(change.identifiers)],
    state: change.state ?? existing?.state ?? null,
  };
}

/** Two consecutive changes of one actor as one. */
export function combinedChange(first: ActorChange, second: ActorChange): ActorChange {
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
function propertiesOf(record: ActorRecord, id: string, existing: ActorState | undefined): Properties {
  const wins = record.id === id || !existing ? "new" : "stored";
  return { kind: record.kind, ...mergedProperties(actorFields, record, existing?.properties ?? {}, wins) };
}

function differing(wanted: Properties, existing: Properties): Properties {
  const stated = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(existing[key])));
}

function newNames({ names }: ActorRecord, id: string, existing: ActorState | undefined): OfActor[] {
  const known = new Set(existing?.names);
  const keyed = names.map((name) => ({ name, key: nameKey(id, name) })).filter(({ key }) => isNew(key, known));
  const positions = existing?.names.length ?? 0;
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

function newIdentifiers(record: ActorRecord, id: string, existing: ActorState | undefined): OfActor[] {
  const known = new Set(existing?.identifiers);
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

/** Whether the key is new. Adds it, so that a repetition in the same record is not new. */
function isNew(key: string, known: Set<string>): boolean {
  return !known.has(key) && known.add(key) !== undefined;
}
