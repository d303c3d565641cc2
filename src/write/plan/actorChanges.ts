import { scriptOf } from "../../names/scriptOf.ts";
import { searchText } from "../../names/searchText.ts";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { actorFields } from "../../ontology/fields.ts";
import { digestOf } from "../../text/digest.ts";
import type { ActorRecord, NameRecord } from "../records.ts";
import { mergedProperties } from "../storedFields.ts";
import type { ActorState, OfActor, Properties } from "../write.queries.ts";
import { identifierKey, identifierOfId } from "./claims.ts";
import type { Identity } from "./identities.ts";

/** What a record changes in the stored actor. */
export interface ActorChange {
  /** The id in the graph; the record may use another. */
  readonly id: string;
  readonly isNew: boolean;
  /** The node label of its kind, if the actor is new or its kind changes. */
  readonly label?: string;
  /** The actor that a new one is part of. */
  readonly mergedInto?: NonNullable<ActorRecord["mergedInto"]>;
  /** All properties of a new actor, otherwise the changed ones. */
  readonly properties: Properties;
  readonly names: readonly OfActor[];
  readonly identifiers: readonly OfActor[];
  readonly state?: string;
}

/** How a record describes an actor. */
export interface Description extends Identity {
  /** Whether the record replaces what the graph has, rather than adding what it lacks. */
  readonly corrects: boolean;
}

/**
 * Compares a record with the stored actor; null if nothing changes. Several sources may describe one actor, so absent
 * properties stay, and names and identifiers are only added. A record of the actor's own source corrects the rest; any other
 * fills in what is absent. If the record has another id, that becomes an identifier.
 */
export function changeOfActor(
  record: ActorRecord,
  description: Description,
  existing: ActorState | undefined,
): ActorChange | null {
  const { id, corrects } = description;
  const properties = differing(propertiesOf(record, description, existing), existing?.properties ?? {});
  const names = newNames(record, id, existing);
  const identifiers = newIdentifiers(record, id, existing);
  const moved = (corrects || !existing?.state) && record.state !== undefined && record.state !== existing?.state;
  if (existing && !moved && names.length + identifiers.length + Object.keys(properties).length === 0) return null;
  return {
    id,
    isNew: existing === undefined,
    properties: existing ? properties : { id, ...properties },
    ...((!existing || properties.kind !== undefined) && { label: actorKinds[description.kind.kind].nodeLabel }),
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
    names: [
      ...(existing?.names ?? []),
      ...keysOf(change.names).map((key) => [key.slice(change.id.length + 1), change.id] as const),
    ],
    identifiers: [
      ...(existing?.identifiers ?? []),
      ...keysOf(change.identifiers).map((key) => [key, change.id] as const),
    ],
    merged: existing?.merged ?? [],
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

function propertiesOf(
  record: ActorRecord,
  { kind: { kind, kindGuessed = null }, corrects }: Description,
  existing: ActorState | undefined,
): Properties {
  const wins = corrects || !existing ? "new" : "stored";
  return { kind, kindGuessed, ...mergedProperties(actorFields, record, existing?.properties ?? {}, wins) };
}

/** A property that is null is removed. */
function differing(wanted: Properties, existing: Properties): Properties {
  const stated = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    stated.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(existing[key] ?? null)),
  );
}

function newNames({ names }: ActorRecord, id: string, existing: ActorState | undefined): OfActor[] {
  const known = new Set(existing?.names.map(([digest]) => digest));
  const digested = names
    .map((name) => ({ name, digest: digestOfName(name) }))
    .filter(({ digest }) => isNew(digest, known));
  const positions = existing?.names.filter(([, partId]) => partId === id).length ?? 0;
  return digested.map(({ name, digest }, index) => ({
    actorId: id,
    properties: {
      key: `${id}:${digest}`,
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
  const known = new Set(existing?.identifiers.map(([key]) => key));
  const isPart = existing?.merged.some(([part]) => part === record.id);
  const own = record.id === id || isPart ? [] : [identifierOfId(record.id)];
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

function digestOfName({ value, lang, kind }: NameRecord): string {
  return digestOf([value, lang, kind]);
}

/** Whether the key is new. Adds it, so that a repetition in the same record is not new. */
function isNew(key: string, known: Set<string>): boolean {
  return !known.has(key) && known.add(key) !== undefined;
}
