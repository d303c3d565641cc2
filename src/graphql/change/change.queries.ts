import { query } from "../../neo4j/query.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { DocumentRow } from "../document/document.queries.ts";
import type { StoredRelation } from "../relation/relation.queries.ts";
import type { RelationFields } from "../relation/relationFields.ts";

/** A change as Cypher returns it. */
export interface ChangeRow {
  readonly id: string;
  /** Its place among the changes. */
  readonly revision: number;
  readonly operation: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: string;
}

/** Which changes a list has; null for no condition. */
export interface ChangeFilter {
  /** Ids of actors: a change has to affect one of them. */
  readonly actors: readonly string[] | null;
  /** A change has to affect relations of one of these kinds; with actors, relations of theirs. */
  readonly kinds: readonly RelationKind[] | null;
}

type Kinds = Pick<ChangeFilter, "kinds">;
type Actors = { readonly actors: readonly string[] };
/** The changes after one place and up to another. */
type Span = { readonly after: number; readonly upTo: number; readonly limit: number };
type OfChanges = { readonly changeIds: readonly string[] };
type OfActors = { readonly actorIds: readonly string[] };
type PageById = OfChanges & { readonly after: string; readonly limit: number };

export const changesByIds = query<{ ids: readonly string[] }, { change: ChangeRow }>("change/byIds");
export const changeList = query<Kinds & Span, { change: ChangeRow }>("change/list");
export const changeCount = query<Kinds, { count: number }>("change/count");
export const allChangesOfActors = query<Kinds & Actors & Span, { change: ChangeRow }>("change/ofActors");
export const recentChangesOfActors = query<Kinds & Actors & Span, { change: ChangeRow }>("change/recentOfActors");
export const changeCountOfActors = query<Kinds & Actors, { count: number }>("change/countOfActors");
export const histories = query<
  OfActors & { before: number; limit: number },
  { actorId: string; changes: readonly ChangeRow[] }
>("change/histories");
export const historyCounts = query<OfActors, { actorId: string; count: number }>("change/historyCounts");
export const actorsOfChanges = query<PageById, { changeId: string; actors: readonly ActorRow[] }>("change/actors");
export const documentsOfChanges = query<PageById, { changeId: string; documents: readonly DocumentRow[] }>(
  "change/documents",
);
export const relationIdsOfChanges = query<
  OfChanges & { after: number; limit: number },
  { changeId: string; ids: readonly string[] }
>("change/relationIds");
/** How many actors, documents and relations a change affected. */
export interface ChangeCounts {
  readonly actors: number;
  readonly documents: number;
  readonly relations: number;
}
export const countsOfChanges = query<OfChanges, ChangeCounts & { changeId: string }>("change/counts");
export const relationVersions = query<
  RelationFields & { ids: readonly string[] },
  { relation: StoredRelation; change: ChangeRow | null; retractedIn: ChangeRow | null }
>("change/versions");
