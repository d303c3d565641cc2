import { millisecondsPerDay } from "../../dates/dayNumber.ts";
import type { DateLength } from "../projection/projection.ts";
import type { ProjectionEdgeRow, ProjectionEvidenceRow } from "../projection/projectionRows.ts";
import type { EdgeColumns, EvidenceColumns } from "./projection.queries.ts";

export function parseEdge(fromId: string, columns: EdgeColumns): ProjectionEdgeRow {
  const [toId, relationId, kind, modality, directed, start, end] = columns;
  // A single literal without spreads, because there are millions of rows.
  return {
    relationId,
    fromId,
    toId,
    kind,
    modality,
    directed,
    earliest: parseDay(start),
    latest: parseDay(end),
    startLength: lengthOf(start),
    endLength: lengthOf(end),
    confidence: columns[7],
    sourceCount: columns[8],
    recordedAt: columns[9],
    retractedAt: columns[10],
  };
}

function lengthOf(packed: number | null): DateLength {
  return packed === null ? 0 : ((packed & 15) as DateLength);
}

export function parseEvidence(documentId: string, columns: EvidenceColumns): ProjectionEvidenceRow {
  const [relationId, recordedAt, retractedAt] = columns;
  return { relationId, documentId, recordedAt, retractedAt };
}

/** Millions of edges share a few thousand days. */
const parsedDays = new Map<number, number>();

/** The day given as (year × 512 + day of the year) × 16 + length, counted from 1970-01-01. */
function parseDay(packed: number | null): number | null {
  if (packed === null) return null;
  let day = parsedDays.get(packed);
  if (day === undefined) {
    const date = new Date(0);
    // Date.UTC would take the years 1 to 99 as 1901 to 1999.
    date.setUTCFullYear(packed >> 13, 0, (packed >> 4) & 511);
    day = date.getTime() / millisecondsPerDay;
    parsedDays.set(packed, day);
  }
  return day;
}
