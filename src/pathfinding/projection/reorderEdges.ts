import { type Adjacency, edgeFields } from "./projection.ts";
import { createShared } from "./sharedArrays.ts";

/**
 * Renumbers edges in the order of their adjacency entries at the end that has more entries. A search that reads all
 * entries of a hub then reads their edges from consecutive memory.
 */
export function reorderEdges(
  edges: Int32Array,
  { from, to, neighbours, edges: entries, ...rest }: Adjacency,
): { readonly edges: Int32Array; readonly adjacency: Adjacency } {
  const { size } = edgeFields;
  const ordered = createShared(Int32Array, (entries.length / 2) * size);
  const newNumbers = new Uint32Array(entries.length / 2);
  const entryCount = (actor: number) => to[actor]! - from[actor]!;
  let count = 0;
  for (let actor = 0; actor < from.length; actor++)
    for (let entry = from[actor]!; entry < to[actor]!; entry++) {
      const neighbour = neighbours[entry]!;
      const difference = entryCount(actor) - entryCount(neighbour);
      if (difference < 0 || (difference === 0 && actor > neighbour)) continue;
      const edge = entries[entry]!;
      newNumbers[edge] = count;
      for (let field = 0; field < size; field++) ordered[count * size + field] = edges[edge * size + field]!;
      count++;
    }
  for (const [entry, edge] of entries.entries()) entries[entry] = newNumbers[edge]!;
  return { edges: ordered, adjacency: { from, to, neighbours, edges: entries, ...rest } };
}
