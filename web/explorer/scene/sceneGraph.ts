import { MultiDirectedGraph } from "graphology";
import { hashOf, positionKey } from "../view/positionKey.ts";
import { gridSize, type Position } from "../view/view.ts";
import type { Edge } from "./loadEdges.ts";
import type { Actor, Scene } from "./loadScene.ts";

export interface NodeData {
  label: string;
  kind: string;
  relationCount: number;
  x: number;
  y: number;
  size: number;
  /** Whether nothing has said yet where it stands. */
  unplaced: boolean;
}

export interface EdgeData {
  kind: string;
  modality: string;
  direction: string;
  relationCount: number;
  /** Of parallel edges each bends its own way; 0 for a straight one. */
  curvature: number;
  size: number;
}

/** Above this many actors positions do not fit an address: they are found anew, the same way everywhere. */
export const maxStoredPositions = 250;

export type SceneGraph = MultiDirectedGraph<NodeData, EdgeData>;

export function createSceneGraph(): SceneGraph {
  return new MultiDirectedGraph<NodeData, EdgeData>();
}

/** Makes the graph show exactly this scene; what stays in it stays where it stands. */
export function merge(graph: SceneGraph, scene: Scene, positions: Readonly<Record<string, Position>>): void {
  const ids = new Set(scene.actors.map(({ id }) => id));
  const keys = new Set(scene.edges.map(({ key }) => key));
  for (const edge of graph.edges()) if (!keys.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);
  const small = scene.actors.length <= maxStoredPositions;
  const scale = scaleOf(scene.actors.length);
  for (const actor of scene.actors) mergeActor(graph, actor, positions[positionKey(actor.id)], { small, scale });
  const curvatures = curvaturesOf(scene.edges);
  for (const edge of scene.edges) mergeEdge(graph, edge, { curvature: curvatures.get(edge.key)!, scale });
}

/** Puts actors where they were found to stand. */
export function place(graph: SceneGraph, positions: ReadonlyMap<string, Position>): void {
  graph.updateEachNodeAttributes(
    (id, data) => {
      const [x, y] = positions.get(id) ?? [data.x, data.y];
      return { ...data, x, y, unplaced: data.unplaced && !positions.has(id) };
    },
    { attributes: ["x", "y"] },
  );
}

/** The more relations, the larger; a hub of thousands is not a hundred times as large. */
export function sizeOf(relationCount: number): number {
  return Math.min(20, 4.5 + 2.4 * Math.log2(1 + relationCount) ** 0.9);
}

/** In a scene of many each is smaller, so that they have room. */
export function scaleOf(actors: number): number {
  return Math.max(0.28, Math.min(1, Math.sqrt(60 / actors)));
}

/** A small scene keeps all its positions in the view; of a large one the view keeps those that a reader has settled. */
function mergeActor(
  graph: SceneGraph,
  { id, kind, name, relationCount }: Actor,
  place: Position | undefined,
  { small, scale }: { small: boolean; scale: number },
) {
  const facts = { label: name, kind, relationCount, size: sizeOf(relationCount) * scale };
  const known = graph.hasNode(id);
  if (place) graph.mergeNode(id, { ...facts, x: place[0], y: place[1], unplaced: false });
  else if (known) graph.mergeNodeAttributes(id, small ? { ...facts, unplaced: true } : facts);
  else graph.addNode(id, { ...facts, ...seedPosition(id), unplaced: true });
}

/** Where an actor starts that nothing has placed: by its id, so that the same scene comes out the same everywhere. */
export function seedPosition(id: string): { x: number; y: number } {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const distance = Math.sqrt((hash >>> 16) / 0x10000) * gridSize * 0.3;
  return { x: gridSize / 2 + distance * Math.cos(angle), y: gridSize / 2 + distance * Math.sin(angle) };
}

function mergeEdge(graph: SceneGraph, edge: Edge, { curvature, scale }: { curvature: number; scale: number }): void {
  const { kind, modality, direction, relationCount } = edge;
  const backward = direction === "BACKWARD";
  const data = {
    kind,
    modality,
    direction: backward ? "FORWARD" : direction,
    relationCount,
    curvature: backward ? -curvature : curvature,
    size: Math.min(7, 1.8 + Math.log2(relationCount) * 0.8) * Math.sqrt(scale),
  };
  const [from, to] = backward ? [edge.target, edge.source] : [edge.source, edge.target];
  if (graph.hasEdge(edge.key)) {
    if (graph.source(edge.key) === from) {
      graph.replaceEdgeAttributes(edge.key, data);
      return;
    }
    graph.dropEdge(edge.key);
  }
  graph.addEdgeWithKey(edge.key, from, to, data);
}

/** Parallel edges fan out on both sides of the straight line; a single edge is straight. */
function curvaturesOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const pairs = Map.groupBy(edges, ({ source, target }) => `${source}|${target}`);
  const curvatures = new Map<string, number>();
  for (const parallel of pairs.values())
    parallel.forEach(({ key }, index) => {
      curvatures.set(key, (index - (parallel.length - 1) / 2) * 0.28);
    });
  return curvatures;
}
