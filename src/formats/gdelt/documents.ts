import { digestOf } from "../../text/digest.ts";
import type { DocumentRecord } from "../../write/records.ts";

/** The article at an address, or the source that bears this name: GDELT tells neither its title nor when it was published. */
export function gdeltDocument(identifier: string): DocumentRecord {
  const id = `gdelt:document:${digestOf(identifier)}`;
  const host = hostOf(identifier);
  return host === undefined
    ? { type: "document", id, title: identifier }
    : { type: "document", id, url: identifier, publisher: host };
}

function hostOf(identifier: string): string | undefined {
  if (!/^https?:\/\//i.test(identifier) || !URL.canParse(identifier)) return undefined;
  return new URL(identifier).hostname.replace(/^www\./, "");
}
