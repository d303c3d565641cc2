import { type Adjacency, reverseEdgeFlags, unpackEdgeFlags } from "./projection.ts";
import { createShared } from "./sharedArrays.ts";

/** Edges in any order: the actors at their ends, and their flags as the first end sees them. */
interface EdgeList {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly flags: Uint8Array;
  readonly count: number;
}

type Rows = [from: Uint32Array, to: Uint32Array, loopsTo: Uint32Array];

/** Builds compressed sparse rows with two counting sorts: by neighbour, then, keeping that order, by actor. */
export function buildAdjacency({ starts, ends, flags, count }: EdgeList, actorCount: number): Adjacency {
  const limits = new Uint32Array(actorCount + 1);
  const isLoop = (edge: number) => starts[edge] === ends[edge];
  for (let edge = 0; edge < count; edge++) {
    limits[starts[edge]! + 1]!++;
    if (!isLoop(edge)) limits[ends[edge]! + 1]!++;
  }
  for (let actor = 0; actor < actorCount; actor++) limits[actor + 1]! += limits[actor]!;
  const entryCount = limits[actorCount]!;
  // An edge as one of its ends sees it: 2 × edge for the first end, 2 × edge + 1 for the second.
  const byNeighbour = new Uint32Array(entryCount);
  const next = limits.slice();
  for (let edge = 0; edge < count; edge++) {
    byNeighbour[next[ends[edge]!]!++] = 2 * edge;
    if (!isLoop(edge)) byNeighbour[next[starts[edge]!]!++] = 2 * edge + 1;
  }
  const neighbours = createShared(Uint32Array, entryCount);
  const edges = createShared(Uint32Array, entryCount);
  const entryFlags = createShared(Uint8Array, entryCount);
  next.set(limits);
  const addEntry = (view: number) => {
    const edge = view >> 1;
    const fromSecondEnd = (view & 1) === 1;
    const entry = next[fromSecondEnd ? ends[edge]! : starts[edge]!]!++;
    neighbours[entry] = fromSecondEnd ? starts[edge]! : ends[edge]!;
    edges[entry] = edge;
    entryFlags[entry] = fromSecondEnd ? reverseEdgeFlags(flags[edge]!) : flags[edge]!;
  };
  const [from, to, loopsTo] = [0, 1, 2].map(() => createShared(Uint32Array, actorCount)) as Rows;
  from.set(limits.subarray(0, actorCount));
  for (const view of byNeighbour) if (!isLoop(view >> 1)) addEntry(view);
  to.set(next.subarray(0, actorCount));
  for (const view of byNeighbour) if (isLoop(view >> 1)) addEntry(view);
  loopsTo.set(limits.subarray(1));
  return { from, to, loopsTo, neighbours, edges, flags: entryFlags, entryCount };
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
  const entryCount = old.loopsTo.reduce((sum, end, actor) => sum + end - old.from[actor]!, 0);
  const [from, to, loopsTo] = [0, 1, 2].map(() => createShared(Uint32Array, old.from.length)) as Rows;
  const neighbours = createShared(Uint32Array, entryCount);
  const edges = createShared(Uint32Array, entryCount);
  const flags = createShared(Uint8Array, entryCount);
  let at = 0;
  for (let actor = 0; actor < from.length; actor++) {
    const [begin, end] = [old.from[actor]!, old.loopsTo[actor]!];
    neighbours.set(old.neighbours.subarray(begin, end), at);
    edges.set(old.edges.subarray(begin, end), at);
    flags.set(old.flags.subarray(begin, end), at);
    from[actor] = at;
    to[actor] = at + old.to[actor]! - begin;
    at += end - begin;
    loopsTo[actor] = at;
  }
  return { from, to, loopsTo, neighbours, edges, flags, entryCount };
}
