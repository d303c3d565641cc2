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
  const longer = shared(array.constructor as unknown as Kind<Array>, Math.ceil(length * 1.25) + 16);
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
