import { IdIndex } from "../../collections/idIndex.ts";
import { buildAdjacency, degreeOf, isLeaf } from "./adjacency.ts";
import { EdgeTable } from "./edgeTable.ts";
import { createIdTable } from "./idTable.ts";
import { edgeFields, evidenceFields, noMoment, type Projection } from "./projection.ts";
import type { ProjectionEdgeRow, ProjectionEvidenceRow, ProjectionRows } from "./projectionRows.ts";
import { reorderEdges } from "./reorderEdges.ts";
import { createShared, ensureCapacity } from "./sharedArrays.ts";

/** While evidence is collected, each piece has an additional field: its relation. */
const relationField = evidenceFields.size;
const pieceSize = evidenceFields.size + 1;

/** Builds a projection from rows: first all actors, then all edges, then all evidence. */
export class ProjectionBuilder {
  readonly #actorIds: string[] = [];
  readonly #actors = new Map<string, number>();
  readonly #documentIds: string[] = [];
  readonly #documents = new Map<string, number>();
  /** The moments in order of first appearance; `finish` sorts them. */
  readonly #moments = new Map<number, number>();
  readonly #edges: EdgeTable;
  readonly #relations: IdIndex;
  #pieces = createShared(Int32Array, 1 << 10);
  #pieceCount = 0;

  /** @param expectedEdges about how many edges there will be: their memory is allocated at once */
  constructor(expectedEdges = 16) {
    this.#edges = new EdgeTable(expectedEdges, this.#momentIndex);
    this.#relations = new IdIndex(expectedEdges);
  }

  addActor(id: string): void {
    this.#actors.set(id, this.#actorIds.push(id) - 1);
  }

  /** Skips edges of actors that were not added. */
  addEdge(row: ProjectionEdgeRow): void {
    const from = this.#actors.get(row.fromId);
    const to = this.#actors.get(row.toId);
    if (from === undefined || to === undefined) return;
    this.#edges.add(row, { from, to, relation: this.#relations.add(row.relationId) });
  }

  /** Skips evidence of relations that have no edge. */
  addEvidence(row: ProjectionEvidenceRow): void {
    const relation = this.#relations.find(row.relationId);
    if (relation === -1) return;
    let document = this.#documents.get(row.documentId);
    if (document === undefined) {
      document = this.#documentIds.push(row.documentId) - 1;
      this.#documents.set(row.documentId, document);
    }
    const at = this.#pieceCount++ * pieceSize;
    this.#pieces = ensureCapacity(this.#pieces, at + pieceSize);
    this.#pieces[at + evidenceFields.document] = document;
    this.#pieces[at + evidenceFields.recorded] = this.#momentIndex(row.recordedAt);
    this.#pieces[at + evidenceFields.retracted] =
      row.retractedAt === null ? noMoment : this.#momentIndex(row.retractedAt);
    this.#pieces[at + relationField] = relation;
  }

  /** The projection. Call it once: it takes over the builder's memory. */
  finish(revision: number): Projection {
    const { moments, sortedIndexes } = this.#sortMoments();
    const { edges: unordered, count: edgeCount } = this.#edges;
    for (let edge = 0; edge < edgeCount; edge++)
      for (const field of [edgeFields.recorded, edgeFields.retracted]) {
        const at = edge * edgeFields.size + field;
        if (unordered[at] !== noMoment) unordered[at] = sortedIndexes[unordered[at]!]!;
      }
    const actors = createIdTable(this.#actorIds);
    const { edges, precisions, adjacency } = reorderEdges(this.#edges, buildAdjacency(this.#edges, actors.count));
    const degrees = createShared(Uint32Array, actors.count);
    const leaves = createShared(Uint8Array, actors.count);
    for (let actor = 0; actor < actors.count; actor++) {
      degrees[actor] = degreeOf(adjacency, actor);
      leaves[actor] = Number(isLeaf(adjacency, actor));
    }
    const relationCount = this.#relations.count;
    const hashes = createShared(Uint32Array, 2 * relationCount);
    hashes.set(this.#relations.hashes.subarray(0, 2 * relationCount));
    return {
      revision,
      actors,
      documents: createIdTable(this.#documentIds),
      moments,
      adjacency,
      degrees,
      leaves,
      edges,
      precisions,
      edgeCount,
      hashes,
      relationCount,
      ...this.#groupEvidence(sortedIndexes),
    };
  }

  readonly #momentIndex = (millis: number): number => {
    const known = this.#moments.get(millis);
    if (known !== undefined) return known;
    this.#moments.set(millis, this.#moments.size);
    return this.#moments.size - 1;
  };

  #sortMoments(): { readonly moments: Float64Array; readonly sortedIndexes: Int32Array } {
    const ascending = [...this.#moments].sort(([one], [other]) => one - other);
    const moments = createShared(Float64Array, ascending.length);
    const sortedIndexes = new Int32Array(ascending.length);
    for (const [sortedIndex, [millis, index]] of ascending.entries()) {
      moments[sortedIndex] = millis;
      sortedIndexes[index] = sortedIndex;
    }
    return { moments, sortedIndexes };
  }

  /** Groups the evidence by relation with a counting sort. */
  #groupEvidence(sortedIndexes: Int32Array): Pick<Projection, "evidence" | "evidenceFrom"> {
    const relationCount = this.#relations.count;
    const length = this.#pieceCount * pieceSize;
    const evidenceFrom = createShared(Uint32Array, relationCount + 1);
    for (let at = relationField; at < length; at += pieceSize) evidenceFrom[this.#pieces[at]! + 1]!++;
    for (let relation = 0; relation < relationCount; relation++) evidenceFrom[relation + 1]! += evidenceFrom[relation]!;
    const next = evidenceFrom.slice();
    const evidence = createShared(Int32Array, this.#pieceCount * evidenceFields.size);
    for (let from = 0; from < length; from += pieceSize) {
      const to = next[this.#pieces[from + relationField]!]!++ * evidenceFields.size;
      const retracted = this.#pieces[from + evidenceFields.retracted]!;
      evidence[to + evidenceFields.document] = this.#pieces[from + evidenceFields.document]!;
      evidence[to + evidenceFields.recorded] = sortedIndexes[this.#pieces[from + evidenceFields.recorded]!]!;
      evidence[to + evidenceFields.retracted] = retracted === noMoment ? noMoment : sortedIndexes[retracted]!;
    }
    return { evidence, evidenceFrom };
  }
}

/** The projection of a graph whose rows are all in memory. */
export function buildProjection({ revision, actorIds, edges, evidence }: ProjectionRows): Projection {
  const builder = new ProjectionBuilder();
  for (const id of actorIds) builder.addActor(id);
  for (const row of edges) builder.addEdge(row);
  for (const row of evidence) builder.addEvidence(row);
  return builder.finish(revision);
}
