import { groupBy } from "../../scene/groupBy.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import type { Size } from "../box.ts";
import type { Point } from "../curve.ts";

/** What the layouts with a meaning arrange. They answer in pixels of the frame, where y points down. */
export interface LayoutInput {
  readonly graph: SceneGraph;
  readonly frame: Size;
  /** The actor from which distances count. */
  readonly centre: string;
  /** The ids of the actors of each path that is shown, from its start to its end. */
  readonly paths: readonly (readonly string[])[];
  /** The name of a node's group: its kind or its community. */
  readonly groupOf: (id: string) => string;
}

export type Places = ReadonlyMap<string, Point>;

/** The number of steps from an actor to each that can be reached, in the order of a breadth-first search. */
export function distancesFrom(graph: SceneGraph, start: string): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances)
    for (const neighbour of graph.neighbors(id).toSorted())
      if (!distances.has(neighbour)) distances.set(neighbour, distance + 1);
  return distances;
}

/** Nodes in groups, with the numbers of these: the lowest number first. */
export function groupsInOrder(
  ids: readonly string[],
  numberOf: (id: string) => number,
): readonly (readonly [number, readonly string[]])[] {
  return [...groupBy(ids, numberOf)].sort(([a], [b]) => a - b);
}

/**
 * Nodes near their neighbours, which makes for few crossings (the barycentre heuristic of Sugiyama, Tagawa and Toda).
 * @param coordinate of a neighbour that has a place
 * @param compare nodes whose neighbours have the same mean
 */
export function sortedByMean(
  graph: SceneGraph,
  ids: readonly string[],
  coordinate: (id: string) => number | undefined,
  compare: (a: string, b: string) => number = () => 0,
): readonly string[] {
  const means = new Map(ids.map((id) => [id, meanOfNeighbours(graph, id, coordinate)]));
  return ids.toSorted((a, b) => means.get(a)! - means.get(b)! || compare(a, b) || (a < b ? -1 : 1));
}

/** The mean of some coordinates of a node's neighbours that have a place; 0 if none has. */
function meanOfNeighbours(graph: SceneGraph, id: string, coordinate: (id: string) => number | undefined): number {
  const known = graph.neighbors(id).flatMap((neighbour) => coordinate(neighbour) ?? []);
  return known.length === 0 ? 0 : known.reduce((sum, each) => sum + each, 0) / known.length;
}
