import { shared } from "./arrays.ts";
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
  return { count: ids.length, ...encodedOf(ids), ...orderOf(ids) };
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

function encodedOf(ids: readonly string[]): Pick<IdTable, "bytes" | "ends"> {
  // A UTF-16 code unit takes three bytes at the most.
  const bytes = new Uint8Array(ids.reduce((sum, id) => sum + 3 * id.length, 0));
  const ends = shared(Uint32Array, ids.length);
  let end = 0;
  for (const [index, id] of ids.entries()) {
    end += encoder.encodeInto(id, bytes.subarray(end)).written;
    ends[index] = end;
  }
  const used = shared(Uint8Array, end);
  used.set(bytes.subarray(0, end));
  return { bytes: used, ends };
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
