import { type Adjacency, reverseEdgeFlags, unpackEdgeFlags } from "./projection.ts";
import { createShared } from "./sharedArrays.ts";

/** Edges in any order: the actors at their ends, and their flags as the first end sees them. */
interface EdgeList {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly flags: Uint8Array;
  readonly count: number;
}

/** Builds compressed sparse rows with two counting sorts: by neighbour, then, keeping that order, by actor. */
export function buildAdjacency({ starts, ends, flags, count }: EdgeList, actorCount: number): Adjacency {
  const limits = new Uint32Array(actorCount + 1);
  for (let edge = 0; edge < count; edge++) {
    limits[starts[edge]! + 1]!++;
    limits[ends[edge]! + 1]!++;
  }
  for (let actor = 0; actor < actorCount; actor++) limits[actor + 1]! += limits[actor]!;
  // An edge as one of its ends sees it: 2 × edge for the first end, 2 × edge + 1 for the second.
  const byNeighbour = new Uint32Array(2 * count);
  const next = limits.slice();
  for (let edge = 0; edge < count; edge++) {
    byNeighbour[next[ends[edge]!]!++] = 2 * edge;
    byNeighbour[next[starts[edge]!]!++] = 2 * edge + 1;
  }
  const neighbours = createShared(Uint32Array, 2 * count);
  const edges = createShared(Uint32Array, 2 * count);
  const entryFlags = createShared(Uint8Array, 2 * count);
  next.set(limits);
  for (const view of byNeighbour) {
    const edge = view >> 1;
    const fromSecondEnd = (view & 1) === 1;
    const entry = next[fromSecondEnd ? ends[edge]! : starts[edge]!]!++;
    neighbours[entry] = fromSecondEnd ? starts[edge]! : ends[edge]!;
    edges[entry] = edge;
    entryFlags[entry] = fromSecondEnd ? reverseEdgeFlags(flags[edge]!) : flags[edge]!;
  }
  const from = createShared(Uint32Array, actorCount);
  const to = createShared(Uint32Array, actorCount);
  from.set(limits.subarray(0, actorCount));
  to.set(limits.subarray(1));
  return { from, to, neighbours, edges, flags: entryFlags, entryCount: 2 * count };
}

/** The number of an actor's distinct counterparts by current, asserted relations. */
export function degreeOf({ from, to, neighbours, flags }: Adjacency, actor: number): number {
  let degree = 0;
  let last = -1;
  for (let entry = from[actor]!; entry < to[actor]!; entry++) {
    const { modality, retracted } = unpackEdgeFlags(flags[entry]!);
    if (modality !== 0 || retracted || neighbours[entry] === last) continue;
    last = neighbours[entry]!;
    degree++;
  }
  return degree;
}

/**
 * Whether an actor has at most one counterpart, by relations of any modality or time, so that no path leads through it.
 */
export function isLeaf({ from, to, neighbours }: Adjacency, actor: number): boolean {
  const [begin, end] = [from[actor]!, to[actor]!];
  return end - begin < 2 || neighbours[begin] === neighbours[end - 1];
}

/** A copy without the entries that no longer belong to an actor. */
export function compactAdjacency(old: Adjacency): Adjacency {
  const entryCount = old.to.reduce((sum, to, actor) => sum + to - old.from[actor]!, 0);
  const from = createShared(Uint32Array, old.from.length);
  const to = createShared(Uint32Array, old.from.length);
  const neighbours = createShared(Uint32Array, entryCount);
  const edges = createShared(Uint32Array, entryCount);
  const flags = createShared(Uint8Array, entryCount);
  let at = 0;
  for (let actor = 0; actor < from.length; actor++) {
    const [begin, end] = [old.from[actor]!, old.to[actor]!];
    neighbours.set(old.neighbours.subarray(begin, end), at);
    edges.set(old.edges.subarray(begin, end), at);
    flags.set(old.flags.subarray(begin, end), at);
    from[actor] = at;
    at += end - begin;
    to[actor] = at;
  }
  return { from, to, neighbours, edges, flags, entryCount };
}
