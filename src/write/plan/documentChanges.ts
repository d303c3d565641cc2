import { documentSearchText } from "../../names/searchText.ts";
import { digestOf } from "../../text/digest.ts";
import type { DocumentRecord } from "../records.ts";
import type { DocumentState, Properties } from "../write.queries.ts";

/** A document to write in full, and the ids of the documents it is related to. */
export interface DocumentChange {
  readonly id: string;
  readonly isNew: boolean;
  readonly properties: Properties;
  readonly related: readonly string[];
}

/** Compares a record with the stored document; null if the content is the same. */
export function changeOfDocument(record: DocumentRecord, existing: DocumentState | undefined): DocumentChange | null {
  const { type: _, related: __, ...properties } = record;
  // Sorted, because the graph keeps no order.
  const related = (record.related ?? []).toSorted();
  const { curated: _curated, ...content } = record;
  const digest = digestOf({ ...content, related: related.length > 0 ? related : undefined });
  if (existing?.digest === digest) return null;
  return {
    id: record.id,
    isNew: existing === undefined,
    properties: { ...properties, digest, search: documentSearchText(record) },
    related,
  };
}
