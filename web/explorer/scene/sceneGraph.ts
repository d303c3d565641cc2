import { MultiDirectedGraph } from "graphology";
import { hashOf, positionKey } from "../view/positions.ts";
import { gridSize, maxStoredPositions, type Position } from "../view/view.ts";
import { groupBy } from "./groupBy.ts";
import type { SceneEdge } from "./loadEdges.ts";
import type { Scene, SceneActor } from "./loadScene.ts";

export interface NodeData {
  label: string;
  kind: string;
  /** The two-letter code of a state; null for other actors. */
  iso2: string | null;
  relationCount: number;
  x: number;
  y: number;
  size: number;
  /** Whether neither the view nor a layout has given it a position. */
  unplaced: boolean;
  /** The number of its community, the largest one first; null if they are not known. */
  community: number | null;
  /** The number of the community whose colour it has; null if it has the colour of its kind. */
  colour: number | null;
  /** The measure that its size stands for, from 0 to 1; null if the size stands for the number of relations. */
  measure: number | null;
}

export interface EdgeData {
  kind: string;
  modality: string;
  direction: string;
  relationCount: number;
  /** 0 for a straight edge; parallel edges have different curvatures. */
  curvature: number;
  size: number;
  /** The earliest date of its relations. */
  since: string | null;
}

/** The graphology graph that sigma draws. */
export type SceneGraph = MultiDirectedGraph<NodeData, EdgeData>;

export function createSceneGraph(): SceneGraph {
  return new MultiDirectedGraph<NodeData, EdgeData>();
}

/** Makes the graph equal to a scene; nodes that stay keep their coordinates. */
export function updateSceneGraph(
  graph: SceneGraph,
  { actors, edges }: Scene,
  positions: Readonly<Record<string, Position>>,
): void {
  const ids = new Set(actors.map(({ id }) => id));
  const keys = new Set(edges.map(({ key }) => key));
  for (const edge of graph.edges()) if (!keys.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);
  const keepsPositions = actors.length > maxStoredPositions;
  const scale = scaleOf(actors.length);
  for (const actor of actors) mergeActor(graph, actor, positions[positionKey(actor.id)], { keepsPositions, scale });
  const curvatures = curvaturesOf(edges);
  for (const edge of edges) mergeEdge(graph, edge, { curvature: curvatures.get(edge.key)!, scale });
}

/** What was computed about the actors of a graph, by id; null for what is not wanted. */
export interface Measured {
  readonly communities: ReadonlyMap<string, number> | null;
  readonly hasCommunityColours: boolean;
  readonly measures: ReadonlyMap<string, number> | null;
}

/** Writes communities, colours and sizes into the graph. */
export function applyMeasures(graph: SceneGraph, { communities, hasCommunityColours, measures }: Measured): void {
  const scale = scaleOf(graph.order);
  graph.updateEachNodeAttributes(
    (id, data) => {
      const [community, measure] = [communities?.get(id) ?? null, measures?.get(id) ?? null];
      const colour = hasCommunityColours ? community : null;
      return { ...data, community, colour, measure, size: sizeOf({ ...data, measure }) * scale };
    },
    { attributes: ["community", "colour", "measure", "size"] },
  );
}

/** Moves nodes to the positions that a layout computed. */
export function applyPositions(graph: SceneGraph, positions: ReadonlyMap<string, Position>): void {
  graph.updateEachNodeAttributes(
    (id, data) => {
      const [x, y] = positions.get(id) ?? [data.x, data.y];
      return { ...data, x, y, unplaced: data.unplaced && !positions.has(id) };
    },
    { attributes: ["x", "y"] },
  );
}

/** A start position derived from the id, so that the same scene gets the same layout everywhere. */
export function seedPosition(id: string): { x: number; y: number } {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const distance = Math.sqrt((hash >>> 16) / 0x10000) * gridSize * 0.3;
  return { x: gridSize / 2 + distance * Math.cos(angle), y: gridSize / 2 + distance * Math.sin(angle) };
}

/** Grows with the logarithm of relations: a hub with thousands must not cover the graph. */
function sizeOf({ relationCount, measure }: Pick<NodeData, "relationCount" | "measure">): number {
  if (measure !== null) return 7 + 15 * Math.sqrt(measure);
  return Math.min(22, 7 + 2.3 * Math.log2(1 + relationCount) ** 0.9);
}

/** Nodes and edges are smaller in a scene with more actors. */
function scaleOf(actors: number): number {
  return Math.max(0.28, Math.min(1, Math.sqrt(60 / actors)));
}

/** In a small scene, a node without a stored position is laid out again; a large scene stores only pinned positions. */
function mergeActor(
  graph: SceneGraph,
  { id, kind, iso2 = null, name, relationCount }: SceneActor,
  position: Position | undefined,
  { keepsPositions, scale }: { keepsPositions: boolean; scale: number },
) {
  const measured = graph.hasNode(id) ? graph.getNodeAttributes(id) : { measure: null, community: null, colour: null };
  const { measure, community, colour } = measured;
  const size = sizeOf({ relationCount, measure }) * scale;
  const data = { label: name, kind, iso2, relationCount, measure, community, colour, size };
  if (position) graph.mergeNode(id, { ...data, x: position[0], y: position[1], unplaced: false });
  else if (graph.hasNode(id)) graph.mergeNodeAttributes(id, keepsPositions ? data : { ...data, unplaced: true });
  else graph.addNode(id, { ...data, ...seedPosition(id), unplaced: true });
}

function mergeEdge(
  graph: SceneGraph,
  edge: SceneEdge,
  { curvature, scale }: { curvature: number; scale: number },
): void {
  const { key, kind, modality, direction, relationCount, since } = edge;
  const isBackward = direction === "BACKWARD";
  const data = {
    kind,
    modality,
    direction: isBackward ? "FORWARD" : direction,
    relationCount,
    since,
    curvature: isBackward ? -curvature : curvature,
    size: Math.min(7, 1.8 + Math.log2(relationCount) * 0.8) * Math.sqrt(scale),
  };
  const [source, target] = isBackward ? [edge.target, edge.source] : [edge.source, edge.target];
  if (graph.hasEdge(key) && graph.source(key) === source) {
    graph.replaceEdgeAttributes(key, data);
    return;
  }
  if (graph.hasEdge(key)) graph.dropEdge(key);
  graph.addEdgeWithKey(key, source, target, data);
}

/** Parallel edges fan out on both sides of the straight line; a single edge is straight. */
function curvaturesOf(edges: readonly SceneEdge[]): ReadonlyMap<string, number> {
  const pairs = groupBy(edges, ({ source, target }) => `${source}|${target}`);
  const curvatures = new Map<string, number>();
  for (const parallel of pairs.values())
    for (const [index, { key }] of parallel.entries()) curvatures.set(key, (index - (parallel.length - 1) / 2) * 0.28);
  return curvatures;
}
