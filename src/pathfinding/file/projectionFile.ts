import type { Projection } from "../projection/projection.ts";

/** A projection as a file keeps it, with what tells whether it belongs to a graph: see `findMismatch`. */
export interface SavedProjection {
  readonly projection: Projection;
  /** Identifies the database that it was read from. */
  readonly database: string;
  /** When the graph recorded the projection's revision, in milliseconds. */
  readonly recordedAt: number;
  /** The number of edges when the whole graph was last read. */
  readonly edgesAtFullRead: number;
}

/**
 * The end of a file, as JSON. Before it are the arrays, in this order and without gaps; behind it, its length, its checksum
 * and `signature`. It is at the end because the checksum of the arrays is known only when they have been written.
 */
export interface ProjectionFileFooter extends Omit<SavedProjection, "projection"> {
  readonly layout: string;
  readonly numbers: readonly (readonly [path: string, value: number])[];
  readonly arrays: readonly (readonly [path: string, type: string, length: number])[];
  /** CRC-32 of all arrays. */
  readonly checksum: number;
}

export const signature = "RAWABITP";
/** The bytes behind the footer: its length and checksum as 32-bit numbers, and the signature. */
export const trailerSize = 8 + signature.length;

/** How many bytes are read or written at once. */
export const chunkSize = 8 << 20;

/** The chunks of an array, as views of its memory. */
export function* chunksOf(array: ArrayBufferView): Generator<Uint8Array> {
  for (let from = 0; from < array.byteLength; from += chunkSize) {
    const length = Math.min(chunkSize, array.byteLength - from);
    yield new Uint8Array(array.buffer, array.byteOffset + from, length);
  }
}
