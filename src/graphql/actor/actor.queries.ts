import type { SearchQuery } from "../../names/searchQuery.ts";
import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { StoredRow } from "../../ontology/field.ts";
import type { actorFields } from "../../ontology/fields.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";

/** An actor as Cypher returns it. */
export interface ActorRow extends StoredRow<typeof actorFields> {
  readonly id: string;
  readonly kind: ActorKind;
}

export interface NameRow {
  readonly value: string;
  readonly lang: string | null;
  readonly script: string | null;
  readonly kind: NameKind;
}

export interface IdentifierRow {
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
}

/** What a statement reads together with an actor. */
export interface ActorParts {
  readonly names: boolean;
  readonly identifiers: boolean;
}

/** An actor with those of its parts that a statement was asked for; the others are null. */
export interface ActorWithParts {
  readonly actor: ActorRow;
  readonly names: readonly NameRow[] | null;
  readonly identifiers?: readonly IdentifierRow[] | null;
}

export interface CounterpartRow {
  readonly actor: ActorRow;
  readonly relationCount: number;
  readonly kinds: readonly RelationKind[];
  readonly since: string | null;
  readonly until: string | null;
}

/** An actor that a search found. */
export interface MatchedActorRow {
  readonly id: string;
  /** 0 to 1 */
  readonly score: number;
  /** The number of the actor's edges, by which equals are ordered. */
  readonly ties: number;
  /** The name that matches best. */
  readonly matchedName: NameRow;
}

/** A name that may be what a search means, with its actor. */
export interface CandidateRow extends Pick<MatchedActorRow, "id" | "ties"> {
  readonly kind: ActorKind;
  readonly name: NameRow & { readonly position: number };
  /** The points that the words of the text get in this name; null if it lacks some of them. */
  readonly found: number | null;
}

type Ids = { readonly ids: readonly string[] };
type Kinds = { readonly kinds: readonly ActorKind[] | null };
type OfActors = { readonly actorIds: readonly string[]; readonly where: RelationFilter };

/** `keys` are those of identifiers; the column `id` has an id or a key. */
export const actorsByIds = query<
  Ids & ActorParts & { readonly keys: readonly string[] },
  ActorWithParts & { readonly id: string }
>("actor/byIds", { keys: ["ids", "keys"] });
export const storedActors = query<Ids, { actor: ActorRow }>("actor/stored");
export const actorList = query<Kinds & ActorParts & { after: string; limit: number }, ActorWithParts>("actor/list");
export const actorCount = query<Kinds, { count: number }>("actor/count");
export const actorSearch = query<
  Kinds & { lucene: string; similar: string; sameSounds: string; maxCandidates: number; maxBesideWords: number },
  CandidateRow
>("actor/search");
export const actorsByWords = query<
  SearchQuery &
    Kinds & {
      maxNames: number;
      min: number;
      range: number;
      afterScore: number | null;
      afterTies: number;
      afterId: string;
      limit: number;
    },
  MatchedActorRow
>("actor/searchByWords");
export const actorsByWordsCount = query<Pick<SearchQuery, "lucene"> & Kinds & { maxNames: number }, { count: number }>(
  "actor/searchByWordsCount",
);
export const namesOfActors = query<Ids, { id: string; names: NameRow[] }>("actor/names", { keys: ["ids"] });
export const identifiersOfActors = query<Ids, { id: string; identifiers: IdentifierRow[] }>("actor/identifiers", {
  keys: ["ids"],
});
export const statesOfOrganizations = query<Ids, { id: string; actor: ActorRow }>("actor/stateOf");
export const counterpartsOfActors = query<
  OfActors & { afterCount: number | null; afterId: string | null; limit: number },
  { actorId: string; counterparts: CounterpartRow[] }
>("actor/counterparts");
export const counterpartCounts = query<OfActors, { actorId: string; count: number }>("actor/counterpartCounts");
