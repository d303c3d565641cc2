import type { GraphRecord, RelationRecord } from "../../../write/records.ts";

/** The relations that an entity yields, and why it does not yield others. */
export interface ExtractedRelations {
  readonly relations: readonly RelationRecord[];
  /** Records that the relations refer to and that are not entities of the file: states, authorities, pages. */
  readonly referredTo: readonly GraphRecord[];
  /** Reasons for the report. */
  readonly skipped: readonly string[];
}

/** Concatenates several results. */
export function mergeExtracted(...all: readonly ExtractedRelations[]): ExtractedRelations {
  return {
    relations: all.flatMap(({ relations }) => relations),
    referredTo: all.flatMap(({ referredTo }) => referredTo),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** No relations, with the reasons. */
export function noRelations(...skipped: readonly string[]): ExtractedRelations {
  return { relations: [], referredTo: [], skipped };
}
