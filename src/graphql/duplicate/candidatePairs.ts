import { compareIds } from "../../collections/compareIds.ts";
import { nameSkeleton } from "../../names/index/nameSkeleton.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import { noParts } from "../actor/actor.loaders.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { findActors } from "../actor/actorMatches.ts";
import type { Context } from "../context.ts";
import { actorsWithIdentifiers, actorsWithSkeletons, equalIdentifiers, equalSkeletons } from "./duplicate.queries.ts";

/** Two actors to compare, in the order of their ids. */
export interface CandidatePair {
  readonly one: ActorRow;
  readonly other: ActorRow;
  /** The names to compare; null for all. */
  readonly names: readonly (readonly [string, string])[] | null;
  readonly identifier: string | null;
}

/** Pairs that are compared for the whole graph at most, by names and by identifiers: this takes a few seconds. */
export const maxPairs = 5_000;
/** Of one actor. */
const maxOthers = 200;
const searchedNames = 3;
const matchesPerName = 30;

/** Abbreviations and weak aliases are those of many. */
const distinctiveNames: readonly NameKind[] = ["PRIMARY", "ALIAS", "PREVIOUS"];

/** The pairs of the whole graph to compare. */
export async function pairsOfGraph(
  { reader }: Context,
  kinds: readonly ActorKind[] | null,
): Promise<readonly CandidatePair[]> {
  const [byName, byIdentifier] = await Promise.all([
    reader.read(equalSkeletons, { kinds, nameKinds: distinctiveNames, limit: maxPairs }),
    reader.read(equalIdentifiers, { kinds, limit: maxPairs }),
  ]);
  return mergePairs([
    ...byIdentifier.map(({ value, ...pair }) => ({ ...pair, names: null, identifier: value })),
    ...byName.map(({ oneName, otherName, ...pair }) => ({
      ...pair,
      names: [[oneName, otherName] as const],
      identifier: null,
    })),
  ]);
}

/** The pairs of one actor to compare. */
export async function pairsOfActor({ reader, loaders }: Context, actor: ActorRow): Promise<readonly CandidatePair[]> {
  const { id, kind } = actor;
  const [allNames, identifiers] = await Promise.all([
    loaders.actors.names.load(id),
    loaders.actors.identifiers.load(id),
  ]);
  const names = allNames.filter((name) => distinctiveNames.includes(name.kind));
  const ids = identifiers.map(({ value }) => value);
  const values = [...new Set(names.map(({ value }) => value))];
  const skeletons = [...new Set(values.map(nameSkeleton))].filter((skeleton) => skeleton !== "");
  const [alike, byIdentifier, ...found] = await Promise.all([
    reader.read(actorsWithSkeletons, { id, kind, skeletons, limit: maxOthers }),
    reader.read(actorsWithIdentifiers, { id, kind, values: ids, limit: maxOthers }),
    ...values
      .filter((value) => nameSkeleton(value) !== "")
      .slice(0, searchedNames)
      .map((text) => findActors(reader, { text, kinds: [kind] }, { limit: matchesPerName, after: null })),
  ]);
  const matches = await loaders.actors.withActors(
    found.flatMap((each) => each.matches),
    noParts,
  );
  const others = [...alike, ...matches].map((match) => match.actor).filter((other) => other.id !== id);
  return mergePairs([
    ...byIdentifier.map(({ actor: other, value }) => ({ ...inOrder(actor, other), names: null, identifier: value })),
    ...others.map((other) => ({ ...inOrder(actor, other), names: null, identifier: null })),
  ]);
}

function inOrder(actor: ActorRow, other: ActorRow) {
  return compareIds(actor.id, other.id) < 0 ? { one: actor, other } : { one: other, other: actor };
}

/** One pair for all that lead to it. States with codes of their own are known to differ. */
function mergePairs(pairs: readonly CandidatePair[]): CandidatePair[] {
  const merged = new Map<string, CandidatePair>();
  for (const pair of pairs) {
    if (pair.one.iso2 && pair.other.iso2) continue;
    const key = JSON.stringify([pair.one.id, pair.other.id]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? pair : bothOf(known, pair));
  }
  return [...merged.values()];
}

function bothOf(known: CandidatePair, pair: CandidatePair): CandidatePair {
  return {
    ...known,
    names: known.names === null || pair.names === null ? null : [...known.names, ...pair.names],
    identifier: known.identifier ?? pair.identifier,
  };
}
