import { compareIds } from "../../collections/compareIds.ts";
import { lowerBound } from "../../collections/lowerBound.ts";
import { createShared, extendShared } from "./sharedArrays.ts";

/** A two-way table of ids and their indexes. The ids are stored as one text in UTF-8. */
export interface IdTable {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** By index: where the id ends in `bytes`. */
  readonly ends: Uint32Array;
  /** The indexes, sorted by their ids in code point order. */
  readonly sorted: Uint32Array;
  /** By index: its position in `sorted`. */
  readonly ranks: Uint32Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A table of distinct ids; the index of an id is its position in the list. */
export function createIdTable(ids: readonly string[]): IdTable {
  return { count: ids.length, ...encodeIds(ids), ...sortIds(ids) };
}

/** The table with further ids appended, which it must not contain yet. */
export function appendIds(table: IdTable, ids: readonly string[]): IdTable {
  if (ids.length === 0) return table;
  const added = createIdTable(ids);
  const count = table.count + ids.length;
  const length = table.ends[table.count - 1] ?? 0;
  const bytes = extendShared(table.bytes, length + added.bytes.length);
  bytes.set(added.bytes, length);
  const ends = extendShared(table.ends, count);
  for (let index = 0; index < ids.length; index++) ends[table.count + index] = length + added.ends[index]!;
  const sorted = createShared(Uint32Array, count);
  let from = 0;
  for (const [position, index] of added.sorted.entries()) {
    const to = rankOfId(table, ids[index]!);
    sorted.set(table.sorted.subarray(from, to), from + position);
    sorted[to + position] = table.count + index;
    from = to;
  }
  sorted.set(table.sorted.subarray(from), from + ids.length);
  return { count, bytes, ends, sorted, ranks: ranksOf(sorted) };
}

/** The id at an index. */
export function idAt({ bytes, ends }: Pick<IdTable, "bytes" | "ends">, index: number): string {
  // A copy, because the decoder does not accept shared memory.
  return decoder.decode(bytes.slice(index === 0 ? 0 : ends[index - 1], ends[index]));
}

/** The index of an id; -1 if the table does not contain it. */
export function indexOfId(table: IdTable, id: string): number {
  const index = table.sorted[rankOfId(table, id)];
  return index !== undefined && idAt(table, index) === id ? index : -1;
}

/** How many ids of the table come before an id. */
function rankOfId(table: IdTable, id: string): number {
  return lowerBound(0, table.count, (rank) => compareIds(idAt(table, table.sorted[rank]!), id) < 0);
}

/** How many ids of the table come before or are an id. */
export function rankAfterId(table: IdTable, id: string): number {
  return lowerBound(0, table.count, (rank) => compareIds(idAt(table, table.sorted[rank]!), id) <= 0);
}

function encodeIds(ids: readonly string[]): Pick<IdTable, "bytes" | "ends"> {
  // A UTF-16 code unit takes at most three bytes.
  const bytes = new Uint8Array(ids.reduce((sum, id) => sum + 3 * id.length, 0));
  const ends = createShared(Uint32Array, ids.length);
  let end = 0;
  for (const [index, id] of ids.entries()) {
    end += encoder.encodeInto(id, bytes.subarray(end)).written;
    ends[index] = end;
  }
  const used = createShared(Uint8Array, end);
  used.set(bytes.subarray(0, end));
  return { bytes: used, ends };
}

function sortIds(ids: readonly string[]): Pick<IdTable, "sorted" | "ranks"> {
  const sorted = createShared(Uint32Array, ids.length);
  for (let index = 0; index < ids.length; index++) sorted[index] = index;
  // Neo4j returns ids in this order, so there is usually nothing to sort.
  if (ids.some((id, index) => index > 0 && compareIds(ids[index - 1]!, id) > 0))
    sorted.sort((one, other) => compareIds(ids[one]!, ids[other]!));
  return { sorted, ranks: ranksOf(sorted) };
}

function ranksOf(sorted: Uint32Array): Uint32Array {
  const ranks = createShared(Uint32Array, sorted.length);
  for (let rank = 0; rank < sorted.length; rank++) ranks[sorted[rank]!] = rank;
  return ranks;
}
