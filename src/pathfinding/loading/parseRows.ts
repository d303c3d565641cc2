import { millisecondsPerDay } from "../../dates/dayNumber.ts";
import type { ProjectionEdgeRow, ProjectionEvidenceRow } from "../projection/projectionRows.ts";
import type { EdgeColumns, EvidenceColumns } from "./projection.queries.ts";

export function parseEdge(fromId: string, columns: EdgeColumns): ProjectionEdgeRow {
  const [toId, relationId, kind, modality, directed, earliest, latest] = columns;
  // A single literal without spreads, because there are millions of rows.
  return {
    relationId,
    fromId,
    toId,
    kind,
    modality,
    directed,
    earliest: parseDay(earliest),
    latest: parseDay(latest),
    confidence: columns[7],
    sourceCount: columns[8],
    recordedAt: columns[9],
    retractedAt: columns[10],
  };
}

export function parseEvidence(documentId: string, columns: EvidenceColumns): ProjectionEvidenceRow {
  const [relationId, recordedAt, retractedAt] = columns;
  return { relationId, documentId, recordedAt, retractedAt };
}

/** Millions of edges share a few thousand days. */
const parsedDays = new Map<number, number>();

/** The day given as year × 512 + day of the year, counted from 1970-01-01. */
function parseDay(packed: number | null): number | null {
  if (packed === null) return null;
  let day = parsedDays.get(packed);
  if (day === undefined) {
    const date = new Date(0);
    // Date.UTC would take the years 1 to 99 as 1901 to 1999.
    date.setUTCFullYear(packed >> 9, 0, packed & 511);
    day = date.getTime() / millisecondsPerDay;
    parsedDays.set(packed, day);
  }
  return day;
}
