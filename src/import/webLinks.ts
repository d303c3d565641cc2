import { isWebAddress } from "../text/webAddress.ts";
import type { AnyRecord, DocumentRecord, IdentifierRecord } from "../write/records.ts";

/**
 * The record with only addresses of web pages in its URLs, because clients make links of them. Another address becomes the
 * title of a document that has none.
 */
export function withWebLinksOnly(record: AnyRecord): AnyRecord {
  if (record.type === "document") return hasOther(record) ? withoutUrl(record) : record;
  if ((record.type !== "actor" && record.type !== "addition") || !record.identifiers?.some(hasOther)) return record;
  return { ...record, identifiers: record.identifiers.map((each) => (hasOther(each) ? withoutLink(each) : each)) };
}

function hasOther({ url }: { readonly url?: string | undefined }): boolean {
  return url !== undefined && !isWebAddress(url);
}

function withoutUrl({ url, ...record }: DocumentRecord): DocumentRecord {
  return record.title === undefined && url !== undefined && url.trim() !== "" ? { ...record, title: url } : record;
}

function withoutLink({ url: _, ...identifier }: IdentifierRecord): IdentifierRecord {
  return identifier;
}
