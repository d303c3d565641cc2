import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";

/** An actor as Cypher returns it. */
export interface ActorRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly description: readonly string[] | null;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly iso2: string | null;
  readonly iso3: string | null;
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

type Ids = { readonly ids: readonly string[] };
type OfActors = { readonly actorIds: readonly string[]; readonly where: RelationFilter };

export const actorsByIds = query<Ids, { actor: ActorRow }>("actor/byIds");
export const actorsByIdentifiers = query<{ keys: readonly string[] }, { key: string; actor: ActorRow }>(
  "actor/byIdentifiers",
);
export const actorList = query<
  { kinds: readonly ActorKind[] | null; after: string; limit: number },
  { actor: ActorRow }
>("actor/list");
export const actorCount = query<{ kinds: readonly ActorKind[] | null }, { count: number }>("actor/count");
export const namesOfActors = query<Ids, { id: string; names: NameRow[] }>("actor/names");
export const identifiersOfActors = query<Ids, { id: string; identifiers: IdentifierRow[] }>("actor/identifiers");
export const statesOfOrganizations = query<Ids, { id: string; actor: ActorRow }>("actor/stateOf");
export const counterpartsOfActors = query<
  OfActors & { afterCount: number | null; afterId: string | null; limit: number },
  { actorId: string; counterparts: CounterpartRow[] }
>("actor/counterparts");
export const counterpartCounts = query<OfActors, { actorId: string; count: number }>("actor/counterpartCounts");
