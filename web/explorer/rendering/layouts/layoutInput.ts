import type { SceneGraph } from "../../scene/sceneGraph.ts";
import type { FrameSize } from "../layoutScale.ts";

/** What the layouts with a meaning arrange. They answer in pixels of the frame, where y points down. */
export interface LayoutInput {
  readonly graph: SceneGraph;
  readonly frame: FrameSize;
  /** The actor from which distances count. */
  readonly centre: string;
  /** The ids of the actors of each path that is shown, from its start to its end. */
  readonly paths: readonly (readonly string[])[];
  /** The name of a node's group: its kind or its community. */
  readonly groupOf: (id: string) => string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;

/** The number of steps from an actor to each that can be reached, in the order of a breadth-first search. */
export function distancesFrom(graph: SceneGraph, start: string): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances)
    for (const neighbour of graph.neighbors(id).toSorted())
      if (!distances.has(neighbour)) distances.set(neighbour, distance + 1);
  return distances;
}

/** The mean of some coordinates of a node's neighbours that have a place; null if none has. */
export function meanOfNeighbours(graph: SceneGraph, id: string, coordinate: (id: string) => number | undefined) {
  const known = graph.neighbors(id).flatMap((neighbour) => coordinate(neighbour) ?? []);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
}
