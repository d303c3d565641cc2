import { digestOf } from "../../text/digest.ts";
import { isWebAddress } from "../../text/webAddress.ts";
import { laterVersion } from "../../write/plan/evidenceChanges.ts";
import type { DocumentRecord, EvidenceRecord } from "../../write/records.ts";

/** The article with a URL, or the source with this name. GDELT has neither titles nor dates of publication. */
export function gdeltDocument(identifier: string): DocumentRecord {
  const id = `gdelt:document:${digestOf(identifier)}`;
  const host = hostOf(identifier);
  return host === undefined
    ? { type: "document", id, title: identifier }
    : { type: "document", id, url: identifier, publisher: host };
}

function hostOf(identifier: string): string | undefined {
  if (!isWebAddress(identifier)) return undefined;
  return new URL(identifier).hostname.replace(/^www\./, "");
}

const evidencePrefix = "gdelt:";
/** An id has room for this many event numbers. */
const maxNumbers = 25;

/**
 * The evidence of one document for a relation. Its id lists the numbers that GDELT gave the event in the document
 * ("gdelt:1001+1002"), so that mentions find the relation. Numbers that do not fit into one id go into further pieces
 * of evidence.
 */
export function gdeltEvidence(document: string, globalEventIds: readonly string[]): EvidenceRecord[] {
  const numbers = [...new Set(globalEventIds)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const groups = Array.from({ length: Math.ceil(numbers.length / maxNumbers) }, (_, index) =>
    numbers.slice(index * maxNumbers, (index + 1) * maxNumbers),
  );
  return groups.map((group) => ({ id: evidencePrefix + group.join("+"), document }));
}

/** The event numbers in the id of evidence from GDELT, in any version of its relation; empty for other evidence. */
export function globalEventIdsOf({ id = "" }: EvidenceRecord): string[] {
  return id.startsWith(evidencePrefix) ? id.slice(evidencePrefix.length).replace(laterVersion, "").split("+") : [];
}
