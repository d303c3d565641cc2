import type { ProjectionEdgeRow, ProjectionRows } from "../../../src/pathfinding/projection/projectionRows.ts";
import type { PathConditions } from "../../../src/pathfinding/search/pathQuery.ts";

/** An edge that satisfies the conditions, with the distinct documents that support it at the query's moment. */
export interface UsableEdge extends ProjectionEdgeRow {
  readonly documentIds: readonly string[];
}

/** The edges that satisfy all conditions on relations. `sequences` tests those on actors and on their sequence. */
export function usableEdges(rows: ProjectionRows, where: PathConditions): UsableEdge[] {
  return [...rows.edges]
    .filter((edge) => isKnown(edge, where.knownAt))
    .map((edge) => ({ ...edge, documentIds: documentsOf(rows, edge.relationId, where.knownAt) }))
    .filter((edge) => satisfies(edge, where));
}

/** The distinct counterparts of each actor by current, asserted relations, regardless of the query. */
export function degreesOf(rows: ProjectionRows): ReadonlyMap<string, number> {
  const current = usableEdges(rows, {});
  return new Map(
    [...rows.actorIds].map((id) => {
      const counterparts = current.flatMap(({ fromId, toId }) =>
        fromId === id ? [toId] : toId === id ? [fromId] : [],
      );
      return [id, new Set(counterparts).size];
    }),
  );
}

/** Whether the graph knows a version at a moment; without a moment, whether it is not retracted. */
function isKnown(
  { recordedAt, retractedAt }: Pick<ProjectionEdgeRow, "recordedAt" | "retractedAt">,
  moment?: number,
): boolean {
  if (moment === undefined) return retractedAt === null;
  return recordedAt <= moment && (retractedAt === null || moment < retractedAt);
}

function documentsOf({ evidence }: ProjectionRows, relationId: string, moment?: number): string[] {
  const pieces = [...evidence].filter((piece) => piece.relationId === relationId && isKnown(piece, moment));
  return [...new Set(pieces.map(({ documentId }) => documentId))];
}

function satisfies(edge: UsableEdge, where: PathConditions): boolean {
  const { kinds, modalities = ["ASSERTED"], minSources = 0, minConfidence, documents } = where;
  return (
    (kinds === undefined || kinds.includes(edge.kind)) &&
    modalities.includes(edge.modality) &&
    edge.documentIds.length >= minSources &&
    (minConfidence === undefined || (edge.confidence !== null && edge.confidence >= minConfidence)) &&
    (documents === undefined || edge.documentIds.some((id) => documents.includes(id))) &&
    touchesRange(edge, where)
  );
}

function touchesRange(edge: ProjectionEdgeRow, { since, until, at, undated = false }: PathConditions): boolean {
  const [first, last] = at ?? [since, until];
  if (first === undefined && last === undefined) return true;
  if (isUndated(edge)) return undated;
  return touches(edge, [first ?? -Infinity, last ?? Infinity]);
}

export function isUndated({ earliest, latest }: Pick<ProjectionEdgeRow, "earliest" | "latest">): boolean {
  return earliest === null && latest === null;
}

/** Whether a window has a day in a range; null is an open end. */
export function touches(
  { earliest, latest }: Pick<ProjectionEdgeRow, "earliest" | "latest">,
  [first, last]: readonly [first: number, last: number],
): boolean {
  const startsTooLate = earliest !== null && earliest > last;
  const endsTooEarly = latest !== null && latest < first;
  return !startsTooLate && !endsTooEarly;
}
