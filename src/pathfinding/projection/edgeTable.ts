import { hashOfId } from "../../collections/hashOfId.ts";
import { shared, withRoom } from "./arrays.ts";
import {
  against,
  along,
  edgeFields,
  kindNames,
  modalityNames,
  never,
  openEnd,
  openStart,
  traitsOf,
} from "./projection.ts";
import type { EdgeRow } from "./rows.ts";

const { size } = edgeFields;
const kindOf = new Map(kindNames.map((name, index) => [name as string, index]));
const modalityOf = new Map(modalityNames.map((name, index) => [name as string, index]));

/** Takes in edges one by one; moments stand as `momentOf` gives them. */
export class EdgeTable {
  edges: Int32Array;
  #floats: Float32Array;
  /** The two ends of each edge, and its traits as its first end sees them. */
  starts: Uint32Array;
  ends: Uint32Array;
  traits: Uint8Array;
  count = 0;

  constructor(expected: number) {
    this.edges = shared(Int32Array, expected * size);
    this.#floats = new Float32Array(this.edges.buffer);
    this.starts = shared(Uint32Array, expected);
    this.ends = shared(Uint32Array, expected);
    this.traits = shared(Uint8Array, expected);
  }

  add(row: EdgeRow, from: number, to: number, relation: number, momentOf: (millis: number) => number): void {
    this.#makeRoom();
    const at = this.count * size;
    const { edges } = this;
    edges[at + edgeFields.earliest] = row.earliest ?? openStart;
    edges[at + edgeFields.latest] = row.latest ?? openEnd;
    this.#floats[at + edgeFields.confidence] = row.confidence ?? Number.NaN;
    edges[at + edgeFields.sources] = row.sourceCount;
    edges[at + edgeFields.recorded] = momentOf(row.recordedAt);
    edges[at + edgeFields.retracted] = row.retractedAt === null ? never : momentOf(row.retractedAt);
    edges[at + edgeFields.relation] = relation;
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    const direction = row.directed ? along : 0;
    this.traits[this.count] = traitsOf(
      kindOf.get(row.kind)!,
      modalityOf.get(row.modality)!,
      direction,
      row.retractedAt !== null,
    );
    this.count++;
  }

  #makeRoom(): void {
    const edges = withRoom(this.edges, (this.count + 1) * size);
    if (edges !== this.edges) this.#floats = new Float32Array(edges.buffer);
    this.edges = edges;
    this.starts = withRoom(this.starts, this.count + 1);
    this.ends = withRoom(this.ends, this.count + 1);
    this.traits = withRoom(this.traits, this.count + 1);
  }
}

/** The traits of an edge as its other end sees them. */
export function fromOtherEnd(traits: number): number {
  return traits & (along << 5) ? traits ^ ((along | against) << 5) : traits;
}

/** Gives relations their indexes: a hash table with open addressing over the hashes of their ids. */
export class RelationIndexes {
  hashes: Uint32Array;
  count = 0;
  #slots = new Int32Array(1 << 10).fill(-1);

  constructor(expected: number) {
    this.hashes = shared(Uint32Array, expected * 2);
  }

  /** The index of a relation; -1 for one that is not there, unless it is to be added. */
  of(id: string, add: boolean): number {
    const [low, high] = hashOfId(id);
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]!;
      if (index === -1) return add ? this.#add(low, high, slot) : -1;
      if (this.hashes[2 * index] === low && this.hashes[2 * index + 1] === high) return index;
    }
  }

  #add(low: number, high: number, slot: number): number {
    this.hashes = withRoom(this.hashes, 2 * (this.count + 1));
    this.hashes[2 * this.count] = low;
    this.hashes[2 * this.count + 1] = high;
    this.#slots[slot] = this.count;
    this.count++;
    if (this.count * 2 > this.#slots.length) this.#grow();
    return this.count - 1;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      let slot = this.hashes[2 * index]! & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}
