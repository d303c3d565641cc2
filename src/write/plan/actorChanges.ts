import { nameForms } from "../../names/index/nameForms.ts";
import { scriptOf } from "../../names/scriptOf.ts";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { actorFields } from "../../ontology/fields.ts";
import { digestOf } from "../../text/digest.ts";
import { areEqual } from "../areEqual.ts";
import { formatOwn, parseOwn, propertiesOfValues, type StoredActor } from "../merging/ownValues.ts";
import type { ActorRecord, NameRecord } from "../records.ts";
import { mergedProperties } from "../storedFields.ts";
import type { ActorState, OfActor, Properties } from "../write.queries.ts";
import { allowedBy, curationAfter, noCuration } from "./actorCuration.ts";
import { identifierKey, identifierOfId } from "./claims.ts";
import { type ActorEntry, propertiesOfPart } from "./entries.ts";
import type { Identity } from "./identities.ts";

/** What a record changes in the stored actor. */
export interface ActorChange {
  /** The id in the graph; the record may use another. */
  readonly id: string;
  readonly isNew: boolean;
  /** Whether an editor has merged it into another actor, which then takes the changed properties. */
  readonly isPart?: boolean;
  /** The node label of its kind, if the actor is new or its kind changes. */
  readonly label?: string;
  /** The actor that a new one was merged into. */
  readonly mergedInto?: NonNullable<ActorRecord["mergedInto"]>;
  /** Of a new actor: the actors that it is declared distinct from. */
  readonly distinctFrom?: readonly string[];
  /** All properties of a new actor, otherwise the changed ones. */
  readonly properties: Properties;
  readonly names: readonly OfActor[];
  readonly identifiers: readonly OfActor[];
  readonly state?: string;
}

/** How a record describes an actor. */
export interface Description extends Omit<Identity, "part"> {
  /** See `Identity`; by default the actor itself. */
  readonly part?: string;
  /** See `ActorChange`. */
  readonly isPart?: boolean;
  /** Whether the record replaces what the graph has, rather than adding what it lacks. */
  readonly corrects: boolean;
  /** Whether the record replaces what editors have corrected. */
  readonly overrides: boolean;
}

/** What a record changes, if anything, and what of it is not applied because an editor has decided otherwise. */
export interface ActorComparison {
  readonly change: ActorChange | null;
  readonly kept: string | null;
}

/**
 * Compares a record with the stored actor. Several sources may describe one actor, so absent
 * properties stay, and names and identifiers are only added. A record of the actor's own source corrects the rest; any other
 * fills in what is absent. Neither changes what an editor has set, or brings back a name that one has removed. If the record
 * has another id, that becomes an identifier.
 */
export function compareActor(
  record: ActorRecord,
  description: Description,
  existing: ActorState | undefined,
): ActorComparison {
  const { id, part = id, isPart = false, corrects, overrides } = description;
  const own = existing && propertiesOfPart(existing, part);
  const stored = own ?? {};
  const curation = overrides ? noCuration : (existing ?? noCuration);
  const allowed = allowedBy(
    curation,
    record,
    differingProperties(propertiesOf(record, description, own), stored),
    stored,
  );
  const properties = withoutTaken(allowed.properties, own);
  const names = newNames(allowed.names, part, existing);
  const identifiers = newIdentifiers(record, part, existing);
  const moves = (corrects || !existing?.state) && record.state !== undefined && record.state !== existing?.state;
  const moved = moves && !curation.curatedFields.includes("state");
  const stays = [...allowed.kept, ...(moves && !moved ? ["state"] : [])];
  const kept = stays.length === 0 ? null : `${stays.join(", ")} of actor "${id}", as an editor has left it`;
  if (existing && !moved && names.length + identifiers.length + Object.keys(properties).length === 0)
    return { change: null, kept };
  const replaced = [...Object.keys(properties), ...(moved ? ["state"] : [])];
  const added = names.map(({ properties }) => String(properties.value));
  const marksLeft = existing && overrides ? curationAfter(existing, replaced, added) : {};
  const change: ActorChange = {
    id,
    isNew: existing === undefined,
    isPart,
    properties: existing ? { ...properties, ...marksLeft } : { id, ...properties, ...statedMarks(record) },
    ...((!existing || properties.kind !== undefined) && { label: actorKinds[description.kind.kind].nodeLabel }),
    names,
    identifiers,
    ...(moved && { state: record.state }),
  };
  return { change, kept };
}

/** The stored actor after a change, for the next record of the same actor. */
export function stateAfter(change: ActorChange, existing: ActorEntry | undefined): ActorEntry {
  return {
    ...(existing?.actor && { actor: existing.actor }),
    id: change.id,
    properties: { ...existing?.properties, ...change.properties } as ActorState["properties"],
    names: [
      ...(existing?.names ?? []),
      ...change.names.map(
        ({ actorId, properties }) => [String(properties.key).slice(actorId.length + 1), actorId] as const,
      ),
    ],
    identifiers: [
      ...(existing?.identifiers ?? []),
      ...change.identifiers.map(({ actorId, properties }) => [String(properties.key), actorId] as const),
    ],
    parts: existing?.parts ?? [],
    merges: existing?.merges ?? [],
    distinct: existing?.distinct ?? [],
    undone: existing?.undone ?? [],
    state: change.state ?? existing?.state ?? null,
    states: change.state === undefined ? (existing?.states ?? []) : [[change.state, change.id]],
    curatedFields: curated(change.properties.curatedFields, existing?.curatedFields),
    removedNames: curated(change.properties.removedNames, existing?.removedNames),
  };
}

/** The marks of another graph. */
function statedMarks({ curated }: ActorRecord): Properties {
  return { curatedFields: curated?.fields, removedNames: curated?.removedNames };
}

/** A list of marks after a change: undefined if it stays as it was, null if it is removed. */
function curated(after: unknown, before: readonly string[] = []): readonly string[] {
  return after === undefined ? before : ((after as readonly string[] | null) ?? []);
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

function propertiesOf(
  record: ActorRecord,
  { kind: { kind, kindGuessed = null }, corrects }: Description,
  stored: ActorEntry["properties"] | undefined,
): Properties {
  const wins = corrects || !stored ? "new" : "stored";
  const fields = mergedProperties(actorFields, record, stored ?? {}, wins);
  if (record.own === undefined) return { kind, kindGuessed, ...fields };
  // What the exported actor had taken from merged ones.
  if (!stored) return { kind, kindGuessed, ...fields, own: formatOwn(record.own) };
  const own = propertiesOfValues(record.own);
  const known = Object.entries({ kind, kindGuessed, ...fields, ...own }).filter(
    ([name, value]) => !(name in own) || value !== null,
  );
  return Object.fromEntries(known);
}

/** The properties that differ from the existing ones. One that is null is removed; one that is undefined stays. */
export function differingProperties(wanted: Properties, existing: Properties): Properties {
  const stated = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.filter(([key, value]) => !areEqual(value, existing[key])));
}

/** What a record states of an actor is its own, even if the actor has taken it from a merged one before. */
export function withoutTaken(properties: Properties, stored: Pick<StoredActor, "own"> | undefined): Properties {
  const own = parseOwn(stored ?? {});
  const isStated = (name: string) => name in properties || (name === "kind" && "kindGuessed" in properties);
  if (!Object.keys(own).some(isStated)) return properties;
  return { ...properties, own: formatOwn(Object.fromEntries(Object.entries(own).filter(([name]) => !isStated(name)))) };
}

function newNames(names: ActorRecord["names"], part: string, existing: ActorState | undefined): OfActor[] {
  const known = new Set(existing?.names.map(([digest]) => digest));
  const digested = names
    .map((name) => ({ name, digest: digestOfName(name) }))
    .filter(({ digest }) => isNew(digest, known));
  const positions = existing?.names.filter(([, partId]) => partId === part).length ?? 0;
  return digested.map(({ name, digest }, index) => ({
    actorId: part,
    properties: {
      key: `${part}:${digest}`,
      value: name.value,
      lang: name.lang,
      script: name.script ?? scriptOf(name.value),
      kind: name.kind,
      position: BigInt(positions + index),
      ...nameForms(name.value),
    },
  }));
}

function newIdentifiers(record: ActorRecord, part: string, existing: ActorState | undefined): OfActor[] {
  const known = new Set(existing?.identifiers.map(([key]) => key));
  const own = record.id === part ? [] : [identifierOfId(record.id)];
  return [...(record.identifiers ?? []), ...own]
    .filter((identifier) => isNew(identifierKey(identifier), known))
    .map((identifier) => ({
      actorId: part,
      properties: {
        key: identifierKey(identifier),
        scheme: identifier.scheme,
        value: identifier.value,
        url: identifier.url,
      },
    }));
}

/** The end of the key of a name: its hash. */
export function digestOfName({ value, lang, kind }: NameRecord): string {
  return digestOf([value, lang, kind]);
}

/** Whether the key is new. Adds it, so that a repetition in the same record is not new. */
function isNew(key: string, known: Set<string>): boolean {
  return !known.has(key) && known.add(key) !== undefined;
}
