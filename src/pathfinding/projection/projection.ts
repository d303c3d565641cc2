import { modalities } from "../../ontology/modalities.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import type { IdTable } from "./idTable.ts";

/**
 * The graph as path search needs it: arrays in shared memory, which threads read at once. Actors and documents are
 * indexes into tables of ids; an edge is listed with both its ends (compressed sparse rows), by neighbour, so that parallel
 * edges stand together. It shows one revision of the graph and never changes; the next one shares what is the same.
 */
export interface Projection {
  readonly revision: number;
  readonly actors: IdTable;
  readonly documents: IdTable;
  /** The moments at which anything was recorded or retracted, ascending, as milliseconds since 1970; others hold their places. */
  readonly moments: Float64Array;
  readonly adjacency: Adjacency;
  /** Of each actor: distinct counterparts by current, asserted relations. */
  readonly degrees: Uint32Array;
  /** 1 for each actor that no path leads through, because it has one counterpart at most. */
  readonly leaves: Uint8Array;
  /** Edges of versions of relations, `edgeFields` for each; those of an actor stand together, but for what changed. */
  readonly edges: Int32Array;
  readonly edgeCount: number;
  /** Two numbers for each relation, by which it is recognised when it changes: see `hashOfId`. */
  readonly hashes: Uint32Array;
  /** Where the evidence of each relation begins; it ends where the next one's does. */
  readonly evidenceFrom: Uint32Array;
  readonly relationCount: number;
  /** What supports relations, `evidenceFields` for each piece. */
  readonly evidence: Int32Array;
}

/** The entries of actor `a` are those from `from[a]` up to, not including, `to[a]`, by neighbour. */
export interface Adjacency {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly edges: Uint32Array;
  /** What most conditions ask of an edge, in a byte: see `traitsOf`. */
  readonly traits: Uint8Array;
  readonly entryCount: number;
}

/** The fields of an edge. `confidence` is a 32-bit float, read through another view of the same memory; NaN is null. */
export const edgeFields = {
  size: 7,
  earliest: 0,
  latest: 1,
  confidence: 2,
  sources: 3,
  recorded: 4,
  retracted: 5,
  relation: 6,
} as const;

/** The fields of a piece of evidence: its document, and the places of its moments. */
export const evidenceFields = { size: 3, document: 0, recorded: 1, retracted: 2 } as const;

/** The place of a moment that has not come. */
export const never = 0x7fffffff;

/** The days that stand for an open beginning and an open end; both together for undated. */
export const openStart = -0x7fffffff;
export const openEnd = 0x7fffffff;

export const kindNames = Object.keys(relationKinds) as readonly (keyof typeof relationKinds)[];
export const modalityNames = Object.keys(modalities) as readonly (keyof typeof modalities)[];

/** Which way an edge runs, seen from the actor whose entry it is. */
export const along = 1;
export const against = 2;

/** Kind, modality, direction (0 for none) and whether the version is retracted, in eight bits. */
export function traitsOf(kind: number, modality: number, direction: number, retracted: boolean): number {
  return kind | (modality << 3) | (direction << 5) | (Number(retracted) << 7);
}

/** What a byte of traits says. */
export function readTraits(traits: number) {
  return { kind: traits & 7, modality: (traits >> 3) & 3, direction: (traits >> 5) & 3, retracted: traits >> 7 === 1 };
}

/** The bytes that a projection occupies. */
export function bytesOf({ actors, documents, adjacency, ...rest }: Projection): number {
  const arrays = [actors, documents, adjacency, rest].flatMap((part) => Object.values(part));
  return arrays.reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
}
