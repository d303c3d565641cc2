import type { EdgeTable } from "./edgeTable.ts";
import { type Adjacency, edgeFields, type Projection } from "./projection.ts";
import { createShared } from "./sharedArrays.ts";

/**
 * Renumbers edges in the order of their adjacency entries at the end that has more entries. A search that reads all
 * entries of a hub then reads their edges from consecutive memory.
 */
export function reorderEdges(
  { edges, precisions, count: edgeCount }: Pick<EdgeTable, "edges" | "precisions" | "count">,
  { from, loopsTo, neighbours, edges: entries, ...rest }: Adjacency,
): Pick<Projection, "edges" | "precisions" | "adjacency"> {
  const { size } = edgeFields;
  const ordered = createShared(Int32Array, edgeCount * size);
  const orderedPrecisions = createShared(Uint8Array, edgeCount);
  const newNumbers = new Uint32Array(edgeCount);
  const entryCount = (actor: number) => loopsTo[actor]! - from[actor]!;
  let count = 0;
  for (let actor = 0; actor < from.length; actor++)
    for (let entry = from[actor]!; entry < loopsTo[actor]!; entry++) {
      const neighbour = neighbours[entry]!;
      const difference = entryCount(actor) - entryCount(neighbour);
      if (difference < 0 || (difference === 0 && actor > neighbour)) continue;
      const edge = entries[entry]!;
      newNumbers[edge] = count;
      for (let field = 0; field < size; field++) ordered[count * size + field] = edges[edge * size + field]!;
      orderedPrecisions[count] = precisions[edge]!;
      count++;
    }
  for (const [entry, edge] of entries.entries()) entries[entry] = newNumbers[edge]!;
  return {
    edges: ordered,
    precisions: orderedPrecisions,
    adjacency: { from, loopsTo, neighbours, edges: entries, ...rest },
  };
}
