import type { NameForms } from "../names/index/nameForms.ts";
import { query } from "./query.ts";

/** How far an indexing has come. */
export interface IndexingState {
  /** The first step that is not complete. */
  readonly step: number;
  /** The last node of this step that is indexed. */
  readonly after: string;
  /** How many nodes are indexed. */
  readonly done: number;
}

export interface PageToIndex {
  readonly after: string;
  readonly limit: number;
}

type Version = { readonly version: bigint };
type RowsOf<Forms> = { readonly rows: readonly { readonly id: string; readonly forms: Forms }[] };
type DocumentTexts = { readonly title: string; readonly keywords: readonly string[]; readonly text: string };

export const indexingState = query<Version, IndexingState & { revision: number; total: number }>(
  "migration/indexingState",
);
export const namesToIndex = query<PageToIndex, { id: string; value: string }>("migration/namesToIndex");
export const documentsToIndex = query<PageToIndex, DocumentTexts & { id: string }>("migration/documentsToIndex");
export const indexedNames = query<RowsOf<NameForms>, { count: number }>("migration/indexedNames");
export const indexedDocuments = query<RowsOf<{ readonly search: string }>, { count: number }>(
  "migration/indexedDocuments",
);
export const indexingProgress = query<
  { readonly progress: IndexingState & Version & { readonly revision: number } },
  { done: number }
>("migration/indexingProgress");
export const indexingDone = query<Version, { version: number }>("migration/indexingDone");
