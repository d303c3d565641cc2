// Typed arrays in shared memory. The part of an array that a projection uses never changes; a later projection may
// append to the same memory.

export type SharedArray = Uint8Array | Int32Array | Uint32Array | Float64Array;
type ArrayType<Array extends SharedArray> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Array;
};

/** The types of arrays by their names. */
export const sharedArrayTypes: Readonly<Record<string, ArrayType<SharedArray>>> = {
  Uint8Array,
  Int32Array,
  Uint32Array,
  Float64Array,
};

/** A zeroed array in shared memory. */
export function createShared<Array extends SharedArray>(Type: ArrayType<Array>, length: number): Array {
  const bytes = length * Type.BYTES_PER_ELEMENT;
  countSharedMemory(bytes);
  return new Type(new SharedArrayBuffer(bytes));
}

/**
 * Makes the garbage collector of this thread count shared memory that the thread begins to hold. V8 counts it as nothing, so
 * an idle thread would keep every array that it no longer uses. The ordinary memory allocated here in its place is counted,
 * never touched, and free at once.
 */
export function countSharedMemory(bytes: number): void {
  new ArrayBuffer(bytes);
}

/** The array itself if it has this many elements, otherwise a longer copy with spare capacity. */
export function ensureCapacity<Array extends SharedArray>(array: Array, length: number): Array {
  if (length <= array.length) return array;
  return copyToLength(array, Math.ceil(length * 1.25) + 16);
}

/** A copy with more elements; the new ones are zero. */
export function copyToLength<Array extends SharedArray>(array: Array, length: number): Array {
  const longer = createShared(array.constructor as unknown as ArrayType<Array>, length);
  longer.set(array as never);
  return longer;
}

/**
 * The array with room for `length` elements. It stays in its memory if there is room behind its elements, which earlier
 * projections do not use; otherwise it is copied to larger memory with spare capacity.
 */
export function extendShared<Array extends SharedArray>(array: Array, length: number): Array {
  const Type = array.constructor as unknown as ArrayType<Array> &
    (new (
      buffer: SharedArrayBuffer,
      at: number,
      length: number,
    ) => Array);
  const buffer = array.buffer as SharedArrayBuffer;
  if (array.byteOffset === 0 && length * Type.BYTES_PER_ELEMENT <= buffer.byteLength)
    return new Type(buffer, 0, length);
  const longer: Array = copyToLength(array, Math.ceil((length * 17) / 16) + 16);
  return new Type(longer.buffer as SharedArrayBuffer, 0, length);
}
