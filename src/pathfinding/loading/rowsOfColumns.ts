import { millisecondsPerDay } from "../../dates/dayNumber.ts";
import type { EdgeRow, EvidenceRow } from "../projection/rows.ts";
import type { EdgeColumns, EvidenceColumns } from "./projection.queries.ts";

export function edgeRow(fromId: string, columns: EdgeColumns): EdgeRow {
  const [toId, relationId, kind, modality, directed, earliest, latest] = columns;
  // One literal: there are millions, and spreads are slow.
  return {
    relationId,
    fromId,
    toId,
    kind,
    modality,
    directed,
    earliest: dayOf(earliest),
    latest: dayOf(latest),
    confidence: columns[7],
    sourceCount: columns[8],
    recordedAt: columns[9],
    retractedAt: columns[10],
  };
}

export function evidenceRow(documentId: string, columns: EvidenceColumns): EvidenceRow {
  const [relationId, recordedAt, retractedAt] = columns;
  return { relationId, documentId, recordedAt, retractedAt };
}

const known = new Map<number, number>();

/** The day of year * 512 + day of the year, counted from 1970-01-01. Millions of edges share some thousand days. */
function dayOf(packed: number | null): number | null {
  if (packed === null) return null;
  let found = known.get(packed);
  if (found === undefined) {
    const date = new Date(0);
    // Unlike Date.UTC, this takes the years 1 to 99 as they are.
    date.setUTCFullYear(packed >> 9, 0, packed & 511);
    found = date.getTime() / millisecondsPerDay;
    known.set(packed, found);
  }
  return found;
}
