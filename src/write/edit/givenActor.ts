import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { identifierKey, idsOfKey, keyOfId } from "../plan/claims.ts";
import { ActorIdentities } from "../plan/identities.ts";
import type { ActorRecord, IdentifierRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { type GivenName, nameRecords } from "./editedNames.ts";
import { type GivenText, isGiven, requireWebAddress } from "./given.ts";

/** What an editor states of an actor. */
export interface GivenActor {
  /** Absent for a new actor. */
  readonly id?: string | null;
  readonly kind?: ActorKind | null;
  readonly names?: readonly GivenName[] | null;
  readonly removeNames?: readonly string[] | null;
  readonly description?: readonly GivenText[] | null;
  readonly identifiers?:
    | readonly { readonly scheme: string; readonly value: string; readonly url?: string | null }[]
    | null;
  /** Null if it is not known after all; absent if it stays. */
  readonly birthDate?: string | null;
  readonly deathDate?: string | null;
  readonly state?: string | null;
}

/** The actors that the input names. */
export function readIdentities(
  { writer }: Transaction,
  { id, state, identifiers }: GivenActor,
): Promise<ActorIdentities> {
  const keys = (identifiers ?? []).flatMap((identifier) => idsOfKey(identifierKey(identifierRecord(identifier))));
  return ActorIdentities.read(writer, [], [...(id ? [id] : []), ...(state ? [state] : []), ...keys], []);
}

/** @throws Conflict if another actor has one of the identifiers */
export function refuseIdentifiersOfOthers(
  id: string | undefined,
  { identifiers }: GivenActor,
  identities: ActorIdentities,
): void {
  for (const identifier of identifiers ?? []) {
    const key = identifierKey(identifierRecord(identifier));
    const owner = idsOfKey(key)
      .map((each) => identities.find(each))
      .find((each) => each !== undefined);
    if (owner !== undefined && owner !== id)
      throw new Conflict(
        `The identifier ${key} already identifies the actor "${owner}". ${id === undefined ? "Give that id to correct this actor" : "Merge the two if they are the same"}, or leave the identifier out.`,
      );
  }
}

/** The record that the input makes, without texts and removals. @throws BadUserInput, NotFound */
export function recordOfActor(
  { kind, names, identifiers, birthDate, deathDate, state }: GivenActor,
  id: string,
  identities: ActorIdentities,
): ActorRecord {
  const stored = identities.kindOf(identities.find(id) ?? id);
  const stated = kind ?? stored?.kind;
  if (!stated) throw new BadUserInput("A new actor needs a kind. Give PERSON, STATE or ORGANIZATION.", "input.kind");
  const own = keyOfId(id);
  return {
    type: "actor",
    id,
    kind: stated,
    names: nameRecords(names ?? []),
    identifiers: (identifiers ?? []).map(identifierRecord).filter((each) => identifierKey(each) !== own),
    ...(birthDate && { birthDate }),
    ...(deathDate && { deathDate }),
    ...(state && { state: stateOf(state, identities) }),
  };
}

function stateOf(state: string, identities: ActorIdentities): string {
  const id = identities.find(state);
  if (id === undefined) throw unknownId("state", state);
  if (identities.kindOf(id)!.kind === "STATE") return id;
  throw new BadUserInput(
    `"${state}" is not a state. Give the id of the state that the organization is an organ of.`,
    "input.state",
  );
}

function identifierRecord({ scheme, value, url }: NonNullable<GivenActor["identifiers"]>[number]): IdentifierRecord {
  if (isGiven(url)) requireWebAddress(url, "identifiers");
  return { scheme: scheme.trim(), value: value.trim(), ...(isGiven(url) && { url }) };
}
