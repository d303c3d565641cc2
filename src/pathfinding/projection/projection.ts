import { modalities } from "../../ontology/modalities.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import type { IdTable } from "./idTable.ts";

/**
 * The graph in memory, as path search reads it: arrays in shared memory that several threads read at once. Actors and
 * documents are indexes into tables of ids. A projection shows one revision of the graph and never changes; the next
 * projection shares its unchanged arrays.
 */
export interface Projection {
  readonly revision: number;
  readonly actors: IdTable;
  readonly documents: IdTable;
  /** The moments at which something was recorded or retracted, in ascending order, as milliseconds since 1970. */
  readonly moments: Float64Array;
  readonly adjacency: Adjacency;
  /** By actor: the number of distinct counterparts by current, asserted relations. */
  readonly degrees: Uint32Array;
  /** By actor: 1 if it has at most one counterpart, so that no path leads through it. */
  readonly leaves: Uint8Array;
  /**
   * `edgeFields` for each edge of each version of a relation; in the order of `adjacency`, except for edges added by
   * changes.
   */
  readonly edges: Int32Array;
  /** By edge: how precise the dates are that its window comes from. See `packPrecisions`. */
  readonly precisions: Uint8Array;
  readonly edgeCount: number;
  /** Two numbers for each relation, to recognize it when it changes: see `hashId`. */
  readonly hashes: Uint32Array;
  /** By relation: the index at which its evidence begins. It ends where the evidence of the next relation begins. */
  readonly evidenceFrom: Uint32Array;
  readonly relationCount: number;
  /** `evidenceFields` for each piece of evidence. */
  readonly evidence: Int32Array;
}

/**
 * Compressed sparse rows. Each edge has an entry in the rows of both its ends. The entries of actor `a` are those from
 * `from[a]` up to, not including, `to[a]`, sorted by neighbour, so that parallel edges are adjacent. The row continues
 * up to, not including, `loopsTo[a]` with its loops: edges from the actor to itself, each with one entry. They belong to
 * relations of a single known actor, which lists and counts contain and paths do not.
 */
export interface Adjacency {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly loopsTo: Uint32Array;
  /** By entry: the actor at the other end. */
  readonly neighbours: Uint32Array;
  /** By entry: the edge. */
  readonly edges: Uint32Array;
  /** By entry: the properties that most conditions test, in one byte. See `packEdgeFlags`. */
  readonly flags: Uint8Array;
  readonly entryCount: number;
}

/**
 * The fields of an edge. `confidence` is a 32-bit float, read through another view of the same memory, and NaN if unknown.
 * `recorded` and `retracted` are indexes into `moments`.
 */
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

/** How many characters of an ISO day a partial date has, at most: none, a year, a month, a day. */
const precisionLengths = [0, 4, 7, 10] as const;
export type DateLength = (typeof precisionLengths)[number];

/** The lengths of the dates that give the first and the last day of a window, as one byte. */
export function packPrecisions(startLength: DateLength, endLength: DateLength): number {
  return precisionLengths.indexOf(startLength) | (precisionLengths.indexOf(endLength) << 2);
}

/** The length of the date that gives the first day of a window. */
export function startLengthOf(precisions: number): DateLength {
  return precisionLengths[precisions & 3]!;
}

/** The length of the date that gives the last day of a window. */
export function endLengthOf(precisions: number): DateLength {
  return precisionLengths[(precisions >> 2) & 3]!;
}

/** The fields of a piece of evidence. `recorded` and `retracted` are indexes into `moments`. */
export const evidenceFields = { size: 3, document: 0, recorded: 1, retracted: 2 } as const;

/** The index that stands for "never": the value of `retracted` while an edge or a piece of evidence is current. */
export const noMoment = 0x7fffffff;

/** The days that stand for an open start and an open end of a window. An undated relation has both. */
export const openStart = -0x7fffffff;
export const openEnd = 0x7fffffff;

export const kindNames = Object.keys(relationKinds) as readonly (keyof typeof relationKinds)[];
export const modalityNames = Object.keys(modalities) as readonly (keyof typeof modalities)[];

/** The direction of an edge, seen from the actor whose entry it is. */
export const edgeDirections = { none: 0, forward: 1, backward: 2 } as const;

interface EdgeFlags {
  /** Index into `kindNames`. */
  readonly kind: number;
  /** Index into `modalityNames`. */
  readonly modality: number;
  /** One of `edgeDirections`. */
  readonly direction: number;
  /** Whether this version of the relation is retracted. */
  readonly retracted: boolean;
}

/** Kind (3 bits), modality (2), direction (2) and retracted (1) as one byte. */
export function packEdgeFlags({ kind, modality, direction, retracted }: EdgeFlags): number {
  return kind | (modality << 3) | (direction << 5) | (Number(retracted) << 7);
}

export function unpackEdgeFlags(flags: number): EdgeFlags {
  return { kind: flags & 7, modality: (flags >> 3) & 3, direction: (flags >> 5) & 3, retracted: flags >> 7 === 1 };
}

/** The flags of an edge as its other end sees them: with the opposite direction. */
export function reverseEdgeFlags(flags: number): number {
  const { forward, backward } = edgeDirections;
  return flags & ((forward | backward) << 5) ? flags ^ ((forward | backward) << 5) : flags;
}

/** The bytes that a projection occupies. */
export function byteSizeOf(projection: Projection): number {
  return arraysOf(projection).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** The bytes of the memory that a projection has and an earlier one of the same thread does not. */
export function bytesBeyond(projection: Projection, earlier: Projection | null): number {
  const known = new Set(earlier === null ? [] : arraysOf(earlier).map(({ buffer }) => buffer));
  const added = new Set(arraysOf(projection).map(({ buffer }) => buffer));
  return [...added].filter((buffer) => !known.has(buffer)).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function arraysOf({ actors, documents, adjacency, ...rest }: Projection): ArrayBufferView[] {
  const values = [actors, documents, adjacency, rest].flatMap((part): unknown[] => Object.values(part));
  return values.filter((value) => ArrayBuffer.isView(value));
}
