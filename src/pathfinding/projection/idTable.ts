import { compareIds } from "../../collections/compareIds.ts";
import { lowerBound } from "../../collections/lowerBound.ts";
import { extended, shared } from "./arrays.ts";

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

/** A table with further ids, which it lacks so far, behind the others. */
export function withIds(table: IdTable, ids: readonly string[]): IdTable {
  if (ids.length === 0) return table;
  const added = idTable(ids);
  const count = table.count + ids.length;
  const length = table.ends[table.count - 1] ?? 0;
  const bytes = extended(table.bytes, length + added.bytes.length);
  bytes.set(added.bytes, length);
  const ends = extended(table.ends, count);
  for (let index = 0; index < ids.length; index++) ends[table.count + index] = length + added.ends[index]!;
  const sorted = shared(Uint32Array, count);
  let place = 0;
  for (const [order, index] of added.sorted.entries()) {
    const next = placeOf(table, ids[index]!);
    sorted.set(table.sorted.subarray(place, next), place + order);
    sorted[next + order] = table.count + index;
    place = next;
  }
  sorted.set(table.sorted.subarray(place), place + ids.length);
  return { count, bytes, ends, sorted, ranks: ranksOf(sorted) };
}

/** The id at an index. */
export function idAt({ bytes, ends }: Pick<IdTable, "bytes" | "ends">, index: number): string {
  // The decoder takes no shared memory.
  return decoder.decode(bytes.slice(index === 0 ? 0 : ends[index - 1], ends[index]));
}

/** The index of an id; -1 where the table lacks it. */
export function indexOf(table: IdTable, id: string): number {
  const index = table.sorted[placeOf(table, id)];
  return index !== undefined && idAt(table, index) === id ? index : -1;
}

/** How many ids come before an id. */
function placeOf(table: IdTable, id: string): number {
  return lowerBound(0, table.count, (place) => compareIds(idAt(table, table.sorted[place]!), id) < 0);
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
  for (let index = 0; index < ids.length; index++) sorted[index] = index;
  // Neo4j hands them out in this order already.
  if (ids.some((id, index) => index > 0 && compareIds(ids[index - 1]!, id) > 0))
    sorted.sort((one, other) => compareIds(ids[one]!, ids[other]!));
  return { sorted, ranks: ranksOf(sorted) };
}

function ranksOf(sorted: Uint32Array): Uint32Array {
  const ranks = shared(Uint32Array, sorted.length);
  for (let place = 0; place < sorted.length; place++) ranks[sorted[place]!] = place;
  return ranks;
}
