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

export interface CounterpartRow {
  readonly actor: ActorRow;
  readonly relationCount: number;
  readonly kinds: readonly RelationKind[];
  readonly since: string | null;
  readonly until: string | null;
}

/** An actor that matches a search, with its best matching name. */
export interface ActorMatchRow {
  readonly actorId: string;
  /**
   * At most 1, when every word matches exactly and the name has no other words. Exact words rank before stems, and
   * stems before prefixes; among names that match equally well, the shortest ranks first.
   */
  readonly score: number;
  readonly matchedName: NameRow;
}

type Ids = { readonly ids: readonly string[] };
type Kinds = { readonly kinds: readonly ActorKind[] | null };
type OfActors = { readonly actorIds: readonly string[]; readonly where: RelationFilter };

/** `keys` are those of identifiers; the column `id` has an id or a key. */
export const actorsByIds = query<Ids & { readonly keys: readonly string[] }, { id: string; actor: ActorRow }>(
  "actor/byIds",
);
export const storedActors = query<Ids, { actor: ActorRow }>("actor/stored");
export const actorList = query<Kinds & { after: string; limit: number }, { actor: ActorRow }>("actor/list");
export const actorCount = query<Kinds, { count: number }>("actor/count");
export const actorSearch = query<
  SearchQuery & Kinds & { afterScore: number | null; afterId: string | null; limit: number },
  ActorMatchRow
>("actor/search");
export const actorSearchCount = query<SearchQuery & Kinds, { count: number }>("actor/searchCount");
export const namesOfActors = query<Ids, { id: string; names: NameRow[] }>("actor/names");
export const identifiersOfActors = query<Ids, { id: string; identifiers: IdentifierRow[] }>("actor/identifiers");
export const statesOfOrganizations = query<Ids, { id: string; actor: ActorRow }>("actor/stateOf");
export const counterpartsOfActors = query<
  OfActors & { afterCount: number | null; afterId: string | null; limit: number },
  { actorId: string; counterparts: CounterpartRow[] }
>("actor/counterparts");
export const counterpartCounts = query<OfActors, { actorId: string; count: number }>("actor/counterpartCounts");
