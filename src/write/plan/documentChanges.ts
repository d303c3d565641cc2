import { documentSearchText } from "../../names/searchText.ts";
import { digestOf } from "../../text/digest.ts";
import type { DocumentRecord } from "../records.ts";
import type { DocumentState, Properties } from "../write.queries.ts";

/** A document to be written whole, and the documents that it points to. */
export interface DocumentChange {
  readonly id: string;
  readonly isNew: boolean;
  readonly properties: Properties;
  readonly related: readonly string[];
}

/** What has to be written of a document; null where the graph holds this very content. */
export function changeOfDocument(record: DocumentRecord, held: DocumentState | undefined): DocumentChange | null {
  const { type: _, related: __, ...properties } = record;
  // In an order of their own: the graph keeps none.
  const related = (record.related ?? []).toSorted();
  const digest = digestOf({ ...record, related: related.length > 0 ? related : undefined });
  if (held?.digest === digest) return null;
  return {
    id: record.id,
    isNew: held === undefined,
    properties: { ...properties, digest, search: documentSearchText(record) },
    related,
  };
}
