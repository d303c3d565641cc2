import { shared, withRoom } from "./arrays.ts";
import { compareIds } from "./compareIds.ts";

/** Ids and their indexes: the text of all ids as UTF-8, one after the other. */
export interface IdTable {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Where each id ends. */
  readonly ends: Uint32Array;
  /** The indexes in the order of their ids, code point by code point. */
  readonly sorted: Uint32Array;
  /** The place of each index in that order. */
  readonly ranks: Uint32Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A table of distinct ids, each at its place in the list. */
export function idTable(ids: readonly string[]): IdTable {
  return withIds({ count: 0, bytes: shared(Uint8Array, 0), ends: shared(Uint32Array, 0), ...orderOf([]) }, ids);
}

/** The table with further ids behind those that it has. */
export function withIds(table: IdTable, ids: readonly string[]): IdTable {
  if (ids.length === 0) return table;
  const count = table.count + ids.length;
  const used = table.count === 0 ? 0 : table.ends[table.count - 1]!;
  const added = encodedOf(ids);
  const bytes = withRoom(table.bytes, used + added.bytes.length);
  bytes.set(added.bytes, used);
  const ends = withRoom(table.ends, count);
  for (let index = 0; index < ids.length; index++) ends[table.count + index] = used + added.ends[index]!;
  const known = Array.from({ length: table.count }, (_, index) => idAt({ bytes, ends }, index));
  return { count, bytes, ends, ...orderOf([...known, ...ids]) };
}

/** The id at an index. */
export function idAt({ bytes, ends }: Pick<IdTable, "bytes" | "ends">, index: number): string {
  // The decoder takes no shared memory.
  return decoder.decode(bytes.slice(index === 0 ? 0 : ends[index - 1], ends[index]));
}

/** The index of an id, by binary search; -1 where the table lacks it. */
export function indexOf(table: IdTable, id: string): number {
  let low = 0;
  let high = table.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const index = table.sorted[middle]!;
    const order = compareIds(idAt(table, index), id);
    if (order === 0) return index;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function encodedOf(ids: readonly string[]): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
  const bytes = new Uint8Array(ids.reduce((sum, id) => sum + 3 * id.length, 0));
  const ends = new Uint32Array(ids.length);
  let end = 0;
  for (const [index, id] of ids.entries()) {
    end += encoder.encodeInto(id, bytes.subarray(end)).written;
    ends[index] = end;
  }
  return { bytes: bytes.subarray(0, end), ends };
}

function orderOf(ids: readonly string[]): Pick<IdTable, "sorted" | "ranks"> {
  const sorted = shared(Uint32Array, ids.length);
  const ranks = shared(Uint32Array, ids.length);
  for (let index = 0; index < ids.length; index++) sorted[index] = index;
  // Neo4j hands them out in this order already.
  if (ids.some((id, index) => index > 0 && compareIds(ids[index - 1]!, id) > 0))
    sorted.sort((one, other) => compareIds(ids[one]!, ids[other]!));
  for (let place = 0; place < ids.length; place++) ranks[sorted[place]!] = place;
  return { sorted, ranks };
}
