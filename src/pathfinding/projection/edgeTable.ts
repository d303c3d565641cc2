import {
  edgeDirections,
  edgeFields,
  kindNames,
  modalityNames,
  noMoment,
  openEnd,
  openStart,
  packEdgeFlags,
  packPrecisions,
} from "./projection.ts";
import type { ProjectionEdgeRow } from "./projectionRows.ts";
import { createShared, ensureCapacity } from "./sharedArrays.ts";

const { size } = edgeFields;
const kindIndexes = new Map(kindNames.map((name, index) => [name as string, index]));
const modalityIndexes = new Map(modalityNames.map((name, index) => [name as string, index]));

/** What an edge refers to, as indexes. */
interface EdgeReferences {
  readonly from: number;
  readonly to: number;
  readonly relation: number;
}

/** A growing table of edges. */
export class EdgeTable {
  /** `edgeFields` for each edge. */
  edges: Int32Array;
  #floats: Float32Array;
  /** By edge: the actors at its ends, and its flags as the first of them sees them. */
  starts: Uint32Array;
  ends: Uint32Array;
  flags: Uint8Array;
  precisions: Uint8Array;
  count = 0;
  readonly #momentIndex: (millis: number) => number;

  /**
   * @param expected about how many edges there will be
   * @param momentIndex maps moments to the indexes that the table stores
   */
  constructor(expected: number, momentIndex: (millis: number) => number) {
    this.edges = createShared(Int32Array, expected * size);
    this.#floats = new Float32Array(this.edges.buffer);
    this.starts = createShared(Uint32Array, expected);
    this.ends = createShared(Uint32Array, expected);
    this.flags = createShared(Uint8Array, expected);
    this.precisions = createShared(Uint8Array, expected);
    this.#momentIndex = momentIndex;
  }

  add(row: ProjectionEdgeRow, { from, to, relation }: EdgeReferences): void {
    this.#grow();
    const at = this.count * size;
    const { edges } = this;
    edges[at + edgeFields.earliest] = row.earliest ?? openStart;
    edges[at + edgeFields.latest] = row.latest ?? openEnd;
    this.#floats[at + edgeFields.confidence] = row.confidence ?? Number.NaN;
    edges[at + edgeFields.sources] = row.sourceCount;
    edges[at + edgeFields.recorded] = this.#momentIndex(row.recordedAt);
    edges[at + edgeFields.retracted] = row.retractedAt === null ? noMoment : this.#momentIndex(row.retractedAt);
    edges[at + edgeFields.relation] = relation;
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    this.flags[this.count] = packEdgeFlags({
      kind: kindIndexes.get(row.kind)!,
      modality: modalityIndexes.get(row.modality)!,
      direction: row.directed ? edgeDirections.forward : edgeDirections.none,
      retracted: row.retractedAt !== null,
    });
    this.precisions[this.count] = packPrecisions(row.startLength, row.endLength);
    this.count++;
  }

  #grow(): void {
    const edges = ensureCapacity(this.edges, (this.count + 1) * size);
    if (edges !== this.edges) this.#floats = new Float32Array(edges.buffer);
    this.edges = edges;
    this.starts = ensureCapacity(this.starts, this.count + 1);
    this.ends = ensureCapacity(this.ends, this.count + 1);
    this.flags = ensureCapacity(this.flags, this.count + 1);
    this.precisions = ensureCapacity(this.precisions, this.count + 1);
  }
}
