import { hashOfId } from "../../collections/hashOfId.ts";
import { lowerBound } from "../../collections/lowerBound.ts";
import { compacted, degreeOf, isLeaf } from "./adjacencyOf.ts";
import { extended, longerCopy } from "./arrays.ts";
import { EdgeTable, fromOtherEnd } from "./edgeTable.ts";
import { type IdTable, indexOf, withIds } from "./idTable.ts";
import { type Adjacency, edgeFields, evidenceFields, never, type Projection } from "./projection.ts";
import type { EdgeRow, EvidenceRow } from "./rows.ts";

/** Entries are moved together where there are more than so many times those that are of use. */
const wasteful = 1.25;

/** What has changed since a projection's revision. */
export interface Changes {
  readonly revision: number;
  /** Actors that may be new. */
  readonly actorIds: readonly string[];
  /** Of each relation that changed, all edges and all evidence there are. */
  readonly edges: readonly EdgeRow[];
  readonly evidence: readonly EvidenceRow[];
}

/**
 * The projection after some changes; it shares what is the same, and appends to its arrays the rest: changed relations
 * whole, as new ones, and the entries of the actors that they tie. Null where a moment came that is before the last one
 * known: then everything has to be read again.
 */
export function withChanges(old: Projection, { revision, actorIds, ...read }: Changes): Projection | null {
  // What ties nobody is not in a projection, as little as its evidence and its moments.
  const rows = read.edges.filter(({ fromId, toId }) => fromId !== toId);
  const relations = new Map<string, number>();
  for (const { relationId } of rows)
    if (!relations.has(relationId)) relations.set(relationId, old.relationCount + relations.size);
  const pieces = read.evidence.filter(({ relationId }) => relations.has(relationId));
  const moments = withMoments(old.moments, [...rows, ...pieces]);
  if (moments === null) return null;
  const actors = withIds(old.actors, missing(old.actors, actorIds));
  const cited = pieces.map(({ documentId }) => documentId);
  const documents = withIds(old.documents, missing(old.documents, cited));
  const placeOf = (millis: number) => placeIn(moments, millis);
  const table = new EdgeTable(rows.length);
  for (const row of rows) {
    const [from, to] = [indexOf(actors, row.fromId), indexOf(actors, row.toId)];
    if (from !== -1 && to !== -1) table.add(row, from, to, relations.get(row.relationId)!, placeOf);
  }
  const edgeCount = old.edgeCount + table.count;
  const edges = extended(old.edges, edgeCount * edgeFields.size);
  edges.set(table.edges.subarray(0, table.count * edgeFields.size), old.edgeCount * edgeFields.size);
  const adjacency = withEntries(old, actors.count, table, new Set(relations.keys()));
  const degrees = longerCopy(old.degrees, actors.count);
  const leaves = longerCopy(old.leaves, actors.count);
  leaves.fill(1, old.actors.count);
  for (const actor of tiedBy(table)) {
    degrees[actor] = degreeOf(adjacency, actor);
    leaves[actor] = Number(isLeaf(adjacency, actor));
  }
  return {
    revision,
    ...{ actors, documents, moments, adjacency, degrees, leaves, edges, edgeCount },
    ...withRelations(old, relations, pieces, (id) => indexOf(documents, id), placeOf),
  };
}

function missing(table: IdTable, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => indexOf(table, id) === -1);
}

function withMoments(moments: Float64Array, rows: readonly (EdgeRow | EvidenceRow)[]): Float64Array | null {
  const told = new Set(rows.flatMap(({ recordedAt, retractedAt }) => [recordedAt, retractedAt]));
  const unknown = [...told].filter((millis) => millis !== null && placeIn(moments, millis) === -1) as number[];
  unknown.sort((one, other) => one - other);
  if (unknown.length > 0 && unknown[0]! < (moments.at(-1) ?? Number.NEGATIVE_INFINITY)) return null;
  const longer = extended(moments, moments.length + unknown.length);
  longer.set(unknown, moments.length);
  return longer;
}

/** The place of a moment; -1 where it is not known. */
function placeIn(moments: Float64Array, millis: number): number {
  const place = lowerBound(0, moments.length, (each) => moments[each]! < millis);
  return moments[place] === millis ? place : -1;
}

/** The actors at the ends of edges. */
function tiedBy({ starts, ends, count }: EdgeTable): number[] {
  return [...new Set([...starts.subarray(0, count), ...ends.subarray(0, count)])];
}

/**
 * Writes the entries of actors whose edges have changed anew, behind all others. Where so many places are of no use any
 * more that it is worth it, all others are moved together first.
 */
function withEntries(old: Projection, actors: number, table: EdgeTable, changed: ReadonlySet<string>): Adjacency {
  const isChanged = inSet(old, changed);
  const live = 2 * (old.edgeCount + table.count);
  const before = old.adjacency.entryCount > live * wasteful ? compacted(old.adjacency) : old.adjacency;
  const from = longerCopy(before.from, actors);
  const to = longerCopy(before.to, actors);
  const entriesOf = new Map<number, Entry[]>(tiedBy(table).map((actor) => [actor, []]));
  for (const [actor, entries] of entriesOf)
    for (let at = from[actor]!; at < to[actor]!; at++) {
      const edge = before.edges[at]!;
      if (isChanged(old.edges[edge * edgeFields.size + edgeFields.relation]!)) continue;
      entries.push({ neighbour: before.neighbours[at]!, edge, traits: before.traits[at]! });
    }
  for (let added = 0; added < table.count; added++) {
    const [start, end, traits] = [table.starts[added]!, table.ends[added]!, table.traits[added]!];
    const edge = old.edgeCount + added;
    entriesOf.get(start)!.push({ neighbour: end, edge, traits });
    entriesOf.get(end)!.push({ neighbour: start, edge, traits: fromOtherEnd(traits) });
  }
  const appended = [...entriesOf.values()].reduce((sum, entries) => sum + entries.length, 0);
  const entryCount = before.entryCount + appended;
  const neighbours = extended(before.neighbours, entryCount);
  const edges = extended(before.edges, entryCount);
  const traits = extended(before.traits, entryCount);
  let at = before.entryCount;
  for (const [actor, entries] of entriesOf) {
    from[actor] = at;
    for (const entry of entries.sort((one, other) => one.neighbour - other.neighbour)) {
      neighbours[at] = entry.neighbour;
      edges[at] = entry.edge;
      traits[at] = entry.traits;
      at++;
    }
    to[actor] = at;
  }
  return { from, to, neighbours, edges, traits, entryCount };
}

interface Entry {
  readonly neighbour: number;
  readonly edge: number;
  readonly traits: number;
}

/** Tells whether a relation, by its index, is one of those with these ids. */
function inSet({ hashes }: Projection, ids: ReadonlySet<string>): (relation: number) => boolean {
  const wanted = new Map<number, Set<number>>();
  for (const id of ids) {
    const [low, high] = hashOfId(id);
    wanted.set(low, (wanted.get(low) ?? new Set()).add(high));
  }
  return (relation) => wanted.get(hashes[2 * relation]!)?.has(hashes[2 * relation + 1]!) ?? false;
}

function withRelations(
  old: Projection,
  relations: ReadonlyMap<string, number>,
  rows: readonly EvidenceRow[],
  documentOf: (id: string) => number,
  placeOf: (millis: number) => number,
): Pick<Projection, "hashes" | "evidenceFrom" | "evidence" | "relationCount"> {
  const relationCount = old.relationCount + relations.size;
  const hashes = extended(old.hashes, 2 * relationCount);
  for (const [id, relation] of relations) hashes.set(hashOfId(id), 2 * relation);
  const { size } = evidenceFields;
  const byRelation = new Map<string, EvidenceRow[]>([...relations.keys()].map((id) => [id, []]));
  for (const row of rows) byRelation.get(row.relationId)!.push(row);
  let piece = old.evidenceFrom[old.relationCount]!;
  const evidence = extended(old.evidence, (piece + rows.length) * size);
  const evidenceFrom = extended(old.evidenceFrom, relationCount + 1);
  for (const [id, relation] of relations) {
    for (const row of byRelation.get(id)!) {
      evidence[piece * size + evidenceFields.document] = documentOf(row.documentId);
      evidence[piece * size + evidenceFields.recorded] = placeOf(row.recordedAt);
      evidence[piece * size + evidenceFields.retracted] = row.retractedAt === null ? never : placeOf(row.retractedAt);
      piece++;
    }
    evidenceFrom[relation + 1] = piece;
  }
  return { hashes, evidenceFrom, evidence, relationCount };
}
