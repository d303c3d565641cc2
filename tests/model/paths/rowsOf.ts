import type { ProjectionEdgeRow, ProjectionEvidenceRow } from "../../../src/pathfinding/projection/projectionRows.ts";
import { edgesOf } from "../lists/edges.ts";
import { applyStep, emptyHistory, type History, isCurrentAt, now, type RelationVersion } from "../lists/history.ts";
import { firstOf, lastOf, window } from "../lists/windows.ts";
import type { Multigraph } from "./multigraphs.ts";

/** The moments of a multigraph's writes: some around midnight, because RECENCY counts days. */
export const moments = [
  "2011-03-01T00:00:00.000Z",
  "2011-03-02T12:00:00.000Z",
  "2011-12-31T23:59:59.999Z",
  "2012-01-01T00:00:00.000Z",
  "2012-06-15T08:00:00.000Z",
  "2013-02-28T23:59:59.999Z",
  "2013-06-01T00:00:00.001Z",
  "2013-06-30T00:00:00.000Z",
].map((moment) => Date.parse(moment));

/** The rows from which the projection of a multigraph is built. */
export function rowsOf({ actorIds, steps }: Multigraph) {
  const history = steps.reduce((so, step, index) => applyStep(so, step, moments[index]!), emptyHistory);
  return {
    revision: steps.length,
    actorIds,
    edges: history.versions.flatMap((version) => projectionEdgesOf(version, history)),
    evidence: history.evidenceVersions.map(
      ({ relationId, evidence, recordedAt, retractedAt }): ProjectionEvidenceRow => ({
        relationId,
        documentId: evidence.document,
        recordedAt,
        retractedAt: orNull(retractedAt),
      }),
    ),
  };
}

/** One edge for each pair of different actors that a relation connects. */
function projectionEdgesOf(
  { record, recordedAt, retractedAt }: RelationVersion,
  { evidenceVersions }: History,
): ProjectionEdgeRow[] {
  const { id, kind, modality = "ASSERTED", confidence = null, date, endDate } = record;
  const { first, last } = window(record);
  const dated = date !== undefined || endDate !== undefined;
  // A retracted version keeps the source count that it had when it was retracted.
  const held = evidenceVersions.filter(
    (version) => version.relationId === id && isCurrentAt(version, Math.min(retractedAt - 1, now)),
  );
  const shared = {
    ...{ relationId: id, kind, modality, confidence, recordedAt, retractedAt: orNull(retractedAt) },
    earliest: dated && first !== "" ? dayNumber(first) : null,
    latest: dated && last !== "~" ? dayNumber(last) : null,
    // Paths do not depend on them.
    ...({ startLength: 0, endLength: 0 } as const),
    sourceCount: new Set(held.map(({ evidence }) => evidence.document)).size,
  };
  return edgesOf(record).map(({ from, to, directed }) => {
    const [fromId, toId] = directed || from < to ? [from, to] : [to, from];
    return { ...shared, fromId, toId, directed: directed && kind !== "MEETING" };
  });
}

/** The days that a partial date allows, from the first to the last. */
export function daysOf(date: string): readonly [first: number, last: number] {
  return [dayNumber(firstOf(date)), dayNumber(lastOf(date))];
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function orNull(moment: number): number | null {
  return Number.isFinite(moment) ? moment : null;
}
