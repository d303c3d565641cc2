import { query } from "../neo4j/query.ts";
import type { RelationFilter } from "../neo4j/relationFilter.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import type { StoredRow } from "../ontology/field.ts";
import type { actorFields, documentFields, relationFields } from "../ontology/fields.ts";
import type { Modality } from "../ontology/modalities.ts";
import type { NameKind } from "../ontology/nameKinds.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";
import type { Role } from "../ontology/roles.ts";

type Nullable<Of> = { readonly [Key in keyof Of]: Of[Key] | null };
type Ids = { readonly ids: readonly string[] };
/** Ids after `after` and before `before`, at most `limit` of them. */
type Range = { readonly after: string; readonly before: string; readonly limit: number };
/**
 * Selects relations: those that satisfy conditions, or the current ones; with no conditions at all, also retracted
 * ones.
 */
export type ContentFilter = RelationFilter | { readonly conditions: readonly "current"[] };

export const actorIdPage = query<Range & { kinds: readonly ActorKind[] | null; merged: boolean }, { id: string }>(
  "export/actorIds",
);
export const documentIdPage = query<Range, { id: string }>("export/documentIds");
export const relationIdPage = query<Range & { where: ContentFilter }, { id: string }>("export/relationIds");
export const originalPage = query<{ after: string; limit: number }, OriginalContent>("export/originals");
export const originalById = query<{ id: string }, OriginalContent>("export/originalById");
/** `key` is the identifier's key for the actor's id. */
export const relationIdsGivenActor = query<{ actorId: string; key: string; idPrefix: string }, { id: string }>(
  "export/relationIdsGivenActor",
);

// Rows of the export queries; a property that the graph lacks is null.

export interface OriginalContent {
  readonly id: string;
  readonly format: string;
  readonly content: string;
}

export interface ActorContent {
  readonly actor: {
    readonly id: string;
    readonly kind: ActorKind;
    readonly kindGuessed: true | null;
    readonly own: string | null;
    readonly curatedFields: readonly string[] | null;
    readonly removedNames: readonly string[] | null;
  } & StoredRow<typeof actorFields>;
  readonly names: readonly ({ value: string; kind: NameKind } & Nullable<{ lang: string; script: string }>)[];
  readonly identifiers: readonly ({ scheme: string; value: string } & Nullable<{ url: string }>)[];
  readonly state: string | null;
  readonly distinctFrom: readonly string[];
  readonly mergedInto: { readonly actor: string; readonly source: string; readonly merge: string } | null;
}
/** `apart`: without the names, identifiers and states of actors merged into it, but with what tells it from others. */
export const actorContents = query<Ids & { apart: boolean }, ActorContent>("export/actors");

export interface DocumentContent {
  readonly document: { readonly id: string; readonly text: string | null; readonly curated: true | null } & StoredRow<
    typeof documentFields
  >;
  readonly related: readonly string[];
}
export const documentContents = query<Ids, DocumentContent>("export/documents");

/** Moments are milliseconds since 1970. */
export interface VersionContent {
  readonly relation: {
    readonly version: number;
    readonly kind: RelationKind;
    readonly directed: boolean;
    readonly modality: Modality;
    readonly curated: true | null;
    readonly recordedAt: number;
    readonly retractedAt: number | null;
  } & StoredRow<typeof relationFields>;
  readonly ends: readonly (readonly [actor: string, role: Role, position: number, given: string | null])[];
}
export interface EvidenceContent {
  readonly id: string;
  readonly document: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly curated: true | null;
  readonly recordedAt: number;
  readonly retractedAt: number | null;
  readonly attribution: readonly (readonly [actor: string, given: string | null])[];
}
export interface RelationContent {
  readonly id: string;
  readonly versions: readonly VersionContent[];
  readonly evidence: readonly EvidenceContent[];
}
export const relationContents = query<Ids, RelationContent>("export/relations");

type OfActors = { readonly actorIds: readonly string[]; readonly where: RelationFilter };
export const neighboursOfActors = query<OfActors, { id: string }>("export/neighbours");
export const relationIdsOfActors = query<OfActors, { id: string; otherId: string }>("export/relationsOfActors");
