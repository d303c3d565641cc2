// Arrays that several threads read at once. They are only ever appended to: what an older projection shows of them stays.

type Shared = Uint8Array | Int32Array | Uint32Array | Float64Array;
type Kind<Array extends Shared> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Array;
};

/** A zeroed array in shared memory. */
export function shared<Array extends Shared>(Type: Kind<Array>, length: number): Array {
  return new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));
}

/** The array itself where it has room for so many elements, else a longer copy, with room for later. */
export function withRoom<Array extends Shared>(array: Array, length: number): Array {
  if (length <= array.length) return array;
  return longerCopy(array, Math.ceil(length * 1.25) + 16);
}

/** A copy of so many elements, zero where the array had none. */
export function longerCopy<Array extends Shared>(array: Array, length: number): Array {
  const longer = shared(array.constructor as unknown as Kind<Array>, length);
  longer.set(array as never);
  return longer;
}

/** The array itself where it has exactly so many elements, else a copy of its first ones, without room for more. */
export function exactly<Array extends Shared>(array: Array, length: number): Array {
  if (array.length === length) return array;
  const copy = shared(array.constructor as unknown as Kind<Array>, length);
  copy.set(array.subarray(0, length) as never);
  return copy;
}

/**
 * The first elements of an array, with room for so many: in its own memory where that suffices, which what an older
 * projection shows does not reach into, else in a longer copy, with room for later.
 */
export function extended<Array extends Shared>(array: Array, length: number): Array {
  const Type = array.constructor as unknown as Kind<Array> &
    (new (
      buffer: SharedArrayBuffer,
      at: number,
      length: number,
    ) => Array);
  const buffer = array.buffer as SharedArrayBuffer;
  if (array.byteOffset === 0 && length * Type.BYTES_PER_ELEMENT <= buffer.byteLength)
    return new Type(buffer, 0, length);
  const longer: Array = longerCopy(array, Math.ceil((length * 17) / 16) + 16);
  return new Type(longer.buffer as SharedArrayBuffer, 0, length);
}
