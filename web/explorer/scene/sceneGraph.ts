import { MultiDirectedGraph } from "graphology";
import { hashOf, keyOf } from "../view/positionKey.ts";
import { gridSize, type Place } from "../view/view.ts";
import type { Edge } from "./loadEdges.ts";
import type { Actor, Picture } from "./loadScene.ts";

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

/** Above this many actors places do not fit an address: they are found anew, the same way everywhere. */
export const mostPlaces = 250;

export type Drawn = MultiDirectedGraph<NodeData, EdgeData>;

export function emptyGraph(): Drawn {
  return new MultiDirectedGraph<NodeData, EdgeData>();
}

/** Makes the graph show exactly this picture; what stays in it stays where it stands. */
export function merge(graph: Drawn, picture: Picture, places: Readonly<Record<string, Place>>): void {
  const ids = new Set(picture.actors.map(({ id }) => id));
  const keys = new Set(picture.edges.map(({ key }) => key));
  for (const edge of graph.edges()) if (!keys.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);
  const small = picture.actors.length <= mostPlaces;
  const scale = scaleOf(picture.actors.length);
  for (const actor of picture.actors) mergeActor(graph, actor, places[keyOf(actor.id)], { small, scale });
  const curvatures = curvaturesOf(picture.edges);
  for (const edge of picture.edges) mergeEdge(graph, edge, { curvature: curvatures.get(edge.key)!, scale });
}

/** Puts actors where they were found to stand. */
export function place(graph: Drawn, places: ReadonlyMap<string, Place>): void {
  graph.updateEachNodeAttributes(
    (id, data) => {
      const [x, y] = places.get(id) ?? [data.x, data.y];
      return { ...data, x, y, unplaced: data.unplaced && !places.has(id) };
    },
    { attributes: ["x", "y"] },
  );
}

/** The more relations, the larger; a hub of thousands is not a hundred times as large. */
export function sizeOf(relationCount: number): number {
  return Math.min(20, 4.5 + 2.4 * Math.log2(1 + relationCount) ** 0.9);
}

/** In a picture of many each is smaller, so that they have room. */
export function scaleOf(actors: number): number {
  return Math.max(0.28, Math.min(1, Math.sqrt(60 / actors)));
}

/** A small picture keeps all its places in the view; of a large one the view keeps those that a reader has settled. */
function mergeActor(
  graph: Drawn,
  { id, kind, name, relationCount }: Actor,
  place: Place | undefined,
  { small, scale }: { small: boolean; scale: number },
) {
  const facts = { label: name, kind, relationCount, size: sizeOf(relationCount) * scale };
  const known = graph.hasNode(id);
  if (place) graph.mergeNode(id, { ...facts, x: place[0], y: place[1], unplaced: false });
  else if (known) graph.mergeNodeAttributes(id, small ? { ...facts, unplaced: true } : facts);
  else graph.addNode(id, { ...facts, ...seeded(id), unplaced: true });
}

/** Where an actor starts that nothing has placed: by its id, so that the same picture comes out the same everywhere. */
export function seeded(id: string): { x: number; y: number } {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const distance = Math.sqrt((hash >>> 16) / 0x10000) * gridSize * 0.3;
  return { x: gridSize / 2 + distance * Math.cos(angle), y: gridSize / 2 + distance * Math.sin(angle) };
}

function mergeEdge(graph: Drawn, edge: Edge, { curvature, scale }: { curvature: number; scale: number }): void {
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
