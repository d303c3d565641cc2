import { adjacencyOf, degreeOf, isLeaf } from "./adjacencyOf.ts";
import { exactly, shared, withRoom } from "./arrays.ts";
import { inOrderOfEntries } from "./edgeOrder.ts";
import { EdgeTable, RelationIndexes } from "./edgeTable.ts";
import { idTable } from "./idTable.ts";
import { edgeFields, evidenceFields, never, type Projection } from "./projection.ts";
import type { EdgeRow, EvidenceRow, ProjectionRows } from "./rows.ts";

const pieceSize = evidenceFields.size + 1;

/** Takes in a graph row by row, and makes a projection of it. First all actors, then edges, then evidence. */
export class ProjectionBuilder {
  readonly #actorIds: string[] = [];
  readonly #actors = new Map<string, number>();
  readonly #documentIds: string[] = [];
  readonly #documents = new Map<string, number>();
  readonly #moments = new Map<number, number>();
  readonly #edges: EdgeTable;
  readonly #relations: RelationIndexes;
  /** Of each piece, `evidenceFields` and then its relation; moments as they came. */
  #pieces = shared(Int32Array, 1 << 10);
  #pieceCount = 0;

  /** @param expectedEdges how many there will be, about: memory is taken at once */
  constructor(expectedEdges = 16) {
    this.#edges = new EdgeTable(expectedEdges);
    this.#relations = new RelationIndexes(expectedEdges);
  }

  addActor(id: string): void {
    this.#actors.set(id, this.#actorIds.push(id) - 1);
  }

  /** An edge from an actor to itself ties nobody, and is left out; so is one of actors that came later. */
  addEdge(row: EdgeRow): void {
    const from = this.#actors.get(row.fromId);
    const to = this.#actors.get(row.toId);
    if (from === undefined || to === undefined || from === to) return;
    this.#edges.add(row, from, to, this.#relations.of(row.relationId, true), this.#momentOf);
  }

  addEvidence(row: EvidenceRow): void {
    const relation = this.#relations.of(row.relationId, false);
    if (relation === -1) return;
    let document = this.#documents.get(row.documentId);
    if (document === undefined) {
      document = this.#documentIds.push(row.documentId) - 1;
      this.#documents.set(row.documentId, document);
    }
    const at = this.#pieceCount++ * pieceSize;
    this.#pieces = withRoom(this.#pieces, at + pieceSize);
    this.#pieces[at + evidenceFields.document] = document;
    this.#pieces[at + evidenceFields.recorded] = this.#momentOf(row.recordedAt);
    this.#pieces[at + evidenceFields.retracted] = row.retractedAt === null ? never : this.#momentOf(row.retractedAt);
    this.#pieces[at + evidenceFields.size] = relation;
  }

  /** The projection, of which this shows nothing any more. */
  finish(revision: number): Projection {
    const { moments, places } = this.#sortedMoments();
    const asRead = this.#edges.edges;
    for (let edge = 0; edge < this.#edges.count; edge++)
      for (const field of [edgeFields.recorded, edgeFields.retracted]) {
        const at = edge * edgeFields.size + field;
        if (asRead[at] !== never) asRead[at] = places[asRead[at]!]!;
      }
    const actors = idTable(this.#actorIds);
    const { edges, adjacency } = inOrderOfEntries(asRead, adjacencyOf(this.#edges, actors.count));
    const degrees = shared(Uint32Array, actors.count);
    const leaves = shared(Uint8Array, actors.count);
    for (let actor = 0; actor < actors.count; actor++) {
      degrees[actor] = degreeOf(adjacency, actor);
      leaves[actor] = Number(isLeaf(adjacency, actor));
    }
    return {
      revision,
      actors,
      documents: idTable(this.#documentIds),
      moments,
      adjacency,
      degrees,
      leaves,
      edges,
      edgeCount: this.#edges.count,
      hashes: exactly(this.#relations.hashes, 2 * this.#relations.count),
      relationCount: this.#relations.count,
      ...this.#groupedEvidence(places),
    };
  }

  readonly #momentOf = (millis: number): number => {
    const known = this.#moments.get(millis);
    if (known !== undefined) return known;
    this.#moments.set(millis, this.#moments.size);
    return this.#moments.size - 1;
  };

  #sortedMoments(): { readonly moments: Float64Array; readonly places: Int32Array } {
    const inOrder = [...this.#moments].sort(([one], [other]) => one - other);
    const moments = shared(Float64Array, inOrder.length);
    const places = new Int32Array(inOrder.length);
    for (const [place, [millis, index]] of inOrder.entries()) {
      moments[place] = millis;
      places[index] = place;
    }
    return { moments, places };
  }

  /** The evidence by relation: a counting sort. */
  #groupedEvidence(places: Int32Array): Pick<Projection, "evidence" | "evidenceFrom"> {
    const relationCount = this.#relations.count;
    const length = this.#pieceCount * pieceSize;
    const evidenceFrom = shared(Uint32Array, relationCount + 1);
    for (let at = evidenceFields.size; at < length; at += pieceSize) evidenceFrom[this.#pieces[at]! + 1]!++;
    for (let relation = 0; relation < relationCount; relation++) evidenceFrom[relation + 1]! += evidenceFrom[relation]!;
    const next = evidenceFrom.slice();
    const evidence = shared(Int32Array, this.#pieceCount * evidenceFields.size);
    for (let from = 0; from < length; from += pieceSize) {
      const to = next[this.#pieces[from + evidenceFields.size]!]!++ * evidenceFields.size;
      const retracted = this.#pieces[from + evidenceFields.retracted]!;
      evidence[to + evidenceFields.document] = this.#pieces[from + evidenceFields.document]!;
      evidence[to + evidenceFields.recorded] = places[this.#pieces[from + evidenceFields.recorded]!]!;
      evidence[to + evidenceFields.retracted] = retracted === never ? never : places[retracted]!;
    }
    return { evidence, evidenceFrom };
  }
}

/** The projection of a graph that is at hand whole. */
export function projectionOf({ revision, actorIds, edges, evidence }: ProjectionRows): Projection {
  const builder = new ProjectionBuilder();
  for (const id of actorIds) builder.addActor(id);
  for (const row of edges) builder.addEdge(row);
  for (const row of evidence) builder.addEvidence(row);
  return builder.finish(revision);
}
