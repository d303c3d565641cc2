import { shared } from "./arrays.ts";
import { type Adjacency, edgeFields } from "./projection.ts";

/**
 * Numbers edges anew, so that those of an actor stand together in the order of its entries; an edge with both its ends,
 * with the one that has more. A search looks at all entries of a hub one after the other: what it reads of their edges, it
 * then reads in one go.
 */
export function inOrderOfEntries(
  edges: Int32Array,
  { from, to, neighbours, edges: entries, ...rest }: Adjacency,
): { readonly edges: Int32Array; readonly adjacency: Adjacency } {
  const { size } = edgeFields;
  const ordered = shared(Int32Array, (entries.length / 2) * size);
  const numbers = new Uint32Array(entries.length / 2);
  const lengthOf = (actor: number) => to[actor]! - from[actor]!;
  let count = 0;
  for (let actor = 0; actor < from.length; actor++)
    for (let entry = from[actor]!; entry < to[actor]!; entry++) {
      const neighbour = neighbours[entry]!;
      if (lengthOf(actor) < lengthOf(neighbour) || (lengthOf(actor) === lengthOf(neighbour) && actor > neighbour))
        continue;
      const edge = entries[entry]!;
      numbers[edge] = count;
      for (let field = 0; field < size; field++) ordered[count * size + field] = edges[edge * size + field]!;
      count++;
    }
  for (const [entry, edge] of entries.entries()) entries[entry] = numbers[edge]!;
  return { edges: ordered, adjacency: { from, to, neighbours, edges: entries, ...rest } };
}
