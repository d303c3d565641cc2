import { laterVersion } from "../../write/plan/evidenceChanges.ts";
import type { EvidenceRecord } from "../../write/records.ts";

const prefix = "gdelt:";
/** An id has room for so many numbers. */
const most = 25;

/**
 * The evidence of one document for a relation. Its id holds the numbers that GDELT gave the event in it ("gdelt:1001+1002"), by
 * which mentions find the relation: one piece, or a few where there are more numbers than an id has room for.
 */
export function gdeltEvidence(document: string, globalEventIds: readonly string[]): EvidenceRecord[] {
  const numbers = [...new Set(globalEventIds)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const pieces = Array.from({ length: Math.ceil(numbers.length / most) }, (_, at) =>
    numbers.slice(at * most, (at + 1) * most),
  );
  return pieces.map((piece) => ({ id: prefix + piece.join("+"), document }));
}

/** The numbers in the id of a piece of evidence, in whichever version; none in another's. */
export function globalEventIdsOf({ id = "" }: EvidenceRecord): string[] {
  return id.startsWith(prefix) ? id.slice(prefix.length).replace(laterVersion, "").split("+") : [];
}
