import { shared } from "./arrays.ts";
import { fromOtherEnd } from "./edgeTable.ts";
import { type Adjacency, readTraits } from "./projection.ts";

interface Ends {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly traits: Uint8Array;
  readonly count: number;
}

/**
 * Compressed sparse rows of edges, each listed with both its ends, by neighbour. Two counting sorts: first by neighbour,
 * then, keeping that order, by actor.
 */
export function adjacencyOf({ starts, ends, traits, count }: Ends, actors: number): Adjacency {
  const limits = new Uint32Array(actors + 1);
  for (let edge = 0; edge < count; edge++) {
    limits[starts[edge]! + 1]!++;
    limits[ends[edge]! + 1]!++;
  }
  for (let actor = 0; actor < actors; actor++) limits[actor + 1]! += limits[actor]!;
  // An entry is an edge and the end that sees it: 2 × edge, + 1 where that is the edge's second end.
  const byNeighbour = new Uint32Array(2 * count);
  const next = limits.slice();
  for (let edge = 0; edge < count; edge++) {
    byNeighbour[next[ends[edge]!]!++] = 2 * edge;
    byNeighbour[next[starts[edge]!]!++] = 2 * edge + 1;
  }
  const neighbours = shared(Uint32Array, 2 * count);
  const edges = shared(Uint32Array, 2 * count);
  const seen = shared(Uint8Array, 2 * count);
  next.set(limits);
  for (const entry of byNeighbour) {
    const edge = entry >> 1;
    const second = (entry & 1) === 1;
    const place = next[second ? ends[edge]! : starts[edge]!]!++;
    neighbours[place] = second ? starts[edge]! : ends[edge]!;
    edges[place] = edge;
    seen[place] = second ? fromOtherEnd(traits[edge]!) : traits[edge]!;
  }
  const from = shared(Uint32Array, actors);
  const to = shared(Uint32Array, actors);
  from.set(limits.subarray(0, actors));
  to.set(limits.subarray(1));
  return { from, to, neighbours, edges, traits: seen, entryCount: 2 * count };
}

/** How many distinct counterparts an actor has by current, asserted relations. */
export function degreeOf({ from, to, neighbours, traits }: Adjacency, actor: number): number {
  let degree = 0;
  let last = -1;
  for (let entry = from[actor]!; entry < to[actor]!; entry++) {
    const { modality, retracted } = readTraits(traits[entry]!);
    if (modality !== 0 || retracted || neighbours[entry] === last) continue;
    last = neighbours[entry]!;
    degree++;
  }
  return degree;
}

/** Whether an actor has one counterpart, or none, by whatever relations: then no path leads through it. */
export function isLeaf({ from, to, neighbours }: Adjacency, actor: number): boolean {
  const [begin, end] = [from[actor]!, to[actor]!];
  return end - begin < 2 || neighbours[begin] === neighbours[end - 1];
}

/** The same entries, with none between them that belong to no actor any more. */
export function compacted(old: Adjacency): Adjacency {
  const entryCount = old.to.reduce((sum, to, actor) => sum + to - old.from[actor]!, 0);
  const from = shared(Uint32Array, old.from.length);
  const to = shared(Uint32Array, old.from.length);
  const neighbours = shared(Uint32Array, entryCount);
  const edges = shared(Uint32Array, entryCount);
  const traits = shared(Uint8Array, entryCount);
  let at = 0;
  for (let actor = 0; actor < from.length; actor++) {
    const [begin, end] = [old.from[actor]!, old.to[actor]!];
    neighbours.set(old.neighbours.subarray(begin, end), at);
    edges.set(old.edges.subarray(begin, end), at);
    traits.set(old.traits.subarray(begin, end), at);
    from[actor] = at;
    at += end - begin;
    to[actor] = at;
  }
  return { from, to, neighbours, edges, traits, entryCount };
}
