import type { ProjectionEdgeRow, ProjectionRows } from "../../../src/pathfinding/projection/projectionRows.ts";
import type { PathConditions } from "../../../src/pathfinding/search/pathQuery.ts";

/** An edge that a path may use, with the distinct documents that support it at the moment asked of. */
export interface UsableEdge extends ProjectionEdgeRow {
  readonly documentIds: readonly string[];
}

/** The edges that satisfy all conditions on relations; conditions on actors and on their sequence come later. */
export function usableEdges(rows: ProjectionRows, where: PathConditions): UsableEdge[] {
  return [...rows.edges]
    .filter((edge) => isKnown(edge, where.knownAt))
    .map((edge) => ({ ...edge, documentIds: documentsOf(rows, edge.relationId, where.knownAt) }))
    .filter((edge) => satisfies(edge, where));
}

/** How many distinct counterparts an actor has by current, asserted relations, whatever is asked. */
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

/** Now, where no moment is given: what is retracted, whenever, is not known now. */
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

/** Whether a window has a day in a range; an end that is not known is open. */
export function touches(
  { earliest, latest }: Pick<ProjectionEdgeRow, "earliest" | "latest">,
  [first, last]: readonly [first: number, last: number],
): boolean {
  const startsTooLate = earliest !== null && earliest > last;
  const endsTooEarly = latest !== null && latest < first;
  return !startsTooLate && !endsTooEarly;
}
