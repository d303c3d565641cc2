import { hashId } from "../../collections/hashId.ts";
import { lowerBound } from "../../collections/lowerBound.ts";
import { compactAdjacency, degreeOf, isLeaf } from "./adjacency.ts";
import { EdgeTable } from "./edgeTable.ts";
import { appendIds, type IdTable, indexOfId } from "./idTable.ts";
import {
  type Adjacency,
  edgeFields,
  evidenceFields,
  noMoment,
  type Projection,
  reverseEdgeFlags,
} from "./projection.ts";
import type { ProjectionEdgeRow, ProjectionEvidenceRow } from "./projectionRows.ts";
import { copyToLength, extendShared } from "./sharedArrays.ts";

/** The adjacency is compacted when it has more than this many times the entries in use. */
const maxWaste = 1.25;

/** What has changed in the graph since a projection's revision. */
export interface ProjectionChanges {
  readonly revision: number;
  /** Actors that may be new. */
  readonly actorIds: readonly string[];
  /** All edges and all evidence of each relation that changed. */
  readonly edges: readonly ProjectionEdgeRow[];
  readonly evidence: readonly ProjectionEvidenceRow[];
}

/**
 * The projection after some changes. It shares the arrays of the previous projection and appends to them: each changed
 * relation as a new one, and the entries of the actors that it connects. Null if a change was recorded before the
 * projection's last moment, or connects an actor that is neither old nor new; then the whole graph has to be read again.
 */
export function applyChanges(
  old: Projection,
  { revision, actorIds, edges: rows, evidence: read }: ProjectionChanges,
): Projection | null {
  const relations = new Map<string, number>();
  for (const { relationId } of rows)
    if (!relations.has(relationId)) relations.set(relationId, old.relationCount + relations.size);
  const pieces = read.filter(({ relationId }) => relations.has(relationId));
  const moments = appendMoments(old.moments, [...rows, ...pieces]);
  if (moments === null) return null;
  const actors = appendIds(old.actors, newIds(old.actors, actorIds));
  const cited = pieces.map(({ documentId }) => documentId);
  const documents = appendIds(old.documents, newIds(old.documents, cited));
  const momentIndex = (millis: number) => indexOfMoment(moments, millis);
  const table = new EdgeTable(rows.length, momentIndex);
  for (const row of rows) {
    const [from, to] = [indexOfId(actors, row.fromId), indexOfId(actors, row.toId)];
    if (from === -1 || to === -1) return null;
    table.add(row, { from, to, relation: relations.get(row.relationId)! });
  }
  const edgeCount = old.edgeCount + table.count;
  const edges = extendShared(old.edges, edgeCount * edgeFields.size);
  edges.set(table.edges.subarray(0, table.count * edgeFields.size), old.edgeCount * edgeFields.size);
  const precisions = extendShared(old.precisions, edgeCount);
  precisions.set(table.precisions.subarray(0, table.count), old.edgeCount);
  const adjacency = updateAdjacency(old, actors.count, table, new Set(relations.keys()));
  const degrees = copyToLength(old.degrees, actors.count);
  const leaves = copyToLength(old.leaves, actors.count);
  leaves.fill(1, old.actors.count);
  for (const actor of actorsOfEdges(table)) {
    degrees[actor] = degreeOf(adjacency, actor);
    leaves[actor] = Number(isLeaf(adjacency, actor));
  }
  return {
    revision,
    ...{ actors, documents, moments, adjacency, degrees, leaves, edges, precisions, edgeCount },
    ...appendRelations(old, relations, pieces, (id) => indexOfId(documents, id), momentIndex),
  };
}

function newIds(table: IdTable, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => indexOfId(table, id) === -1);
}

function appendMoments(
  moments: Float64Array,
  rows: readonly (ProjectionEdgeRow | ProjectionEvidenceRow)[],
): Float64Array | null {
  const all = new Set(rows.flatMap(({ recordedAt, retractedAt }) => [recordedAt, retractedAt]));
  const added = [...all].filter((millis) => millis !== null && indexOfMoment(moments, millis) === -1) as number[];
  added.sort((one, other) => one - other);
  if (added.length > 0 && added[0]! < (moments.at(-1) ?? Number.NEGATIVE_INFINITY)) return null;
  const longer = extendShared(moments, moments.length + added.length);
  longer.set(added, moments.length);
  return longer;
}

/** The index of a moment; -1 if it is unknown. */
function indexOfMoment(moments: Float64Array, millis: number): number {
  const index = lowerBound(0, moments.length, (each) => moments[each]! < millis);
  return moments[index] === millis ? index : -1;
}

function actorsOfEdges({ starts, ends, count }: EdgeTable): number[] {
  return [...new Set([...starts.subarray(0, count), ...ends.subarray(0, count)])];
}

/**
 * Appends all entries of the actors whose edges changed; compacts the others first if too many entries are no longer in use.
 */
function updateAdjacency(
  old: Projection,
  actorCount: number,
  table: EdgeTable,
  changedIds: ReadonlySet<string>,
): Adjacency {
  const isChanged = relationTest(old, changedIds);
  const inUse = 2 * (old.edgeCount + table.count);
  const before = old.adjacency.entryCount > inUse * maxWaste ? compactAdjacency(old.adjacency) : old.adjacency;
  const from = copyToLength(before.from, actorCount);
  const to = copyToLength(before.to, actorCount);
  const loopsTo = copyToLength(before.loopsTo, actorCount);
  const entriesOf = new Map<number, Entry[]>(actorsOfEdges(table).map((actor) => [actor, []]));
  for (const [actor, entries] of entriesOf)
    for (let at = from[actor]!; at < loopsTo[actor]!; at++) {
      const edge = before.edges[at]!;
      if (isChanged(old.edges[edge * edgeFields.size + edgeFields.relation]!)) continue;
      entries.push({ neighbour: before.neighbours[at]!, edge, flags: before.flags[at]! });
    }
  for (let added = 0; added < table.count; added++) {
    const [start, end, flags] = [table.starts[added]!, table.ends[added]!, table.flags[added]!];
    const edge = old.edgeCount + added;
    entriesOf.get(start)!.push({ neighbour: end, edge, flags });
    if (start !== end) entriesOf.get(end)!.push({ neighbour: start, edge, flags: reverseEdgeFlags(flags) });
  }
  const appended = [...entriesOf.values()].reduce((sum, entries) => sum + entries.length, 0);
  const entryCount = before.entryCount + appended;
  const neighbours = extendShared(before.neighbours, entryCount);
  const edges = extendShared(before.edges, entryCount);
  const flags = extendShared(before.flags, entryCount);
  let at = before.entryCount;
  for (const [actor, entries] of entriesOf) {
    from[actor] = at;
    // Loops are last in a row.
    const position = ({ neighbour }: Entry) => (neighbour === actor ? actorCount : neighbour);
    to[actor] = at;
    for (const entry of entries.sort((one, other) => position(one) - position(other))) {
      neighbours[at] = entry.neighbour;
      edges[at] = entry.edge;
      flags[at] = entry.flags;
      at++;
      if (entry.neighbour !== actor) to[actor] = at;
    }
    loopsTo[actor] = at;
  }
  return { from, to, loopsTo, neighbours, edges, flags, entryCount };
}

interface Entry {
  readonly neighbour: number;
  readonly edge: number;
  readonly flags: number;
}

/** Returns a function that tests whether a relation, given by its index, has one of these ids. */
function relationTest({ hashes }: Projection, ids: ReadonlySet<string>): (relation: number) => boolean {
  const wanted = new Map<number, Set<number>>();
  for (const id of ids) {
    const [low, high] = hashId(id);
    wanted.set(low, (wanted.get(low) ?? new Set()).add(high));
  }
  return (relation) => wanted.get(hashes[2 * relation]!)?.has(hashes[2 * relation + 1]!) ?? false;
}

function appendRelations(
  old: Projection,
  relations: ReadonlyMap<string, number>,
  rows: readonly ProjectionEvidenceRow[],
  documentIndex: (id: string) => number,
  momentIndex: (millis: number) => number,
): Pick<Projection, "hashes" | "evidenceFrom" | "evidence" | "relationCount"> {
  const relationCount = old.relationCount + relations.size;
  const hashes = extendShared(old.hashes, 2 * relationCount);
  for (const [id, relation] of relations) hashes.set(hashId(id), 2 * relation);
  const { size, document, recorded, retracted } = evidenceFields;
  const byRelation = new Map<string, ProjectionEvidenceRow[]>([...relations.keys()].map((id) => [id, []]));
  for (const row of rows) byRelation.get(row.relationId)!.push(row);
  let piece = old.evidenceFrom[old.relationCount]!;
  const evidence = extendShared(old.evidence, (piece + rows.length) * size);
  const evidenceFrom = extendShared(old.evidenceFrom, relationCount + 1);
  for (const [id, relation] of relations) {
    for (const row of byRelation.get(id)!) {
      evidence[piece * size + document] = documentIndex(row.documentId);
      evidence[piece * size + recorded] = momentIndex(row.recordedAt);
      evidence[piece * size + retracted] = row.retractedAt === null ? noMoment : momentIndex(row.retractedAt);
      piece++;
    }
    evidenceFrom[relation + 1] = piece;
  }
  return { hashes, evidenceFrom, evidence, relationCount };
}
