import { type ForceAtlas2Settings, inferSettings } from "graphology-layout-forceatlas2";
import { type SceneGraph, maxStoredPositions, seedPosition } from "../scene/sceneGraph.ts";
import { gridSize, type Position } from "../view/view.ts";
import { scale } from "./layoutScale.ts";

export interface ToArrange {
  /** ForceAtlas2's matrix: ten columns a node. */
  readonly nodes: Float32Array<ArrayBuffer>;
  /** Three columns an edge: the offsets of its ends, and its weight. */
  readonly edges: Float32Array;
  readonly iterations: number;
  /** Pixels between two nodes. */
  readonly gap: number;
  readonly settings: ForceAtlas2Settings;
  /** Whether some stay where they are; else the scene is made to fill its frame. */
  readonly keep: boolean;
}

export interface Arranged {
  readonly nodes: Float32Array;
}

/**
 * Finds where actors stand, in a worker.
 * @param pinned ids of actors that stay where they are
 * @returns a place of the grid for each node of the graph; null where a later call has taken its turn
 */
export class Layout {
  private worker: Worker | null = null;

  arrange(graph: SceneGraph, pinned: ReadonlySet<string>): Promise<ReadonlyMap<string, Position> | null> {
    this.stop();
    const ids = graph.nodes();
    if (ids.length < 2) return Promise.resolve(new Map(ids.map((id) => [id, [gridSize / 2, gridSize / 2] as const])));
    const fixed = fixedOf(graph, pinned);
    const question = matrices(graph, ids, fixed);
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    this.worker = worker;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Arranged>) => {
        if (this.worker !== worker) return resolve(null);
        this.stop();
        resolve(onGrid(ids, data.nodes));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(question);
    });
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** Where few are new, the others stay: a scene that is read should not run away under the eye. */
function fixedOf(graph: SceneGraph, pinned: ReadonlySet<string>): ReadonlySet<string> {
  const placed = graph.filterNodes((_id, { unplaced }) => !unplaced);
  if (placed.length >= graph.order * 0.8 && graph.order <= maxStoredPositions) return new Set(placed);
  return new Set(placed.filter((id) => pinned.has(id)));
}

function matrices(graph: SceneGraph, ids: readonly string[], fixed: ReadonlySet<string>): ToArrange {
  const nodes = new Float32Array(ids.length * 10);
  const offsets = new Map(ids.map((id, row) => [id, row * 10]));
  for (const [id, at] of offsets) {
    const { x, y, size } = startOf(graph, id, fixed);
    nodes.set(
      [(x - gridSize / 2) / scale, (y - gridSize / 2) / scale, 0, 0, 0, 0, 1, 1, size, fixed.has(id) ? 1 : 0],
      at,
    );
  }
  const edges = new Float32Array(graph.size * 3);
  let at = 0;
  graph.forEachEdge((_edge, { relationCount }, source, target) => {
    const weight = 1 + Math.log2(relationCount) / 4;
    edges.set([offsets.get(source)!, offsets.get(target)!, weight], at);
    for (const id of [source, target]) nodes[offsets.get(id)! + 6]! += weight;
    at += 3;
  });
  const inferred = inferSettings(ids.length);
  return {
    nodes,
    edges,
    iterations: ids.length > 1_000 ? 120 : ids.length > maxStoredPositions ? 250 : 500,
    keep: fixed.size > 0,
    gap: ids.length > maxStoredPositions ? 1 : 16,
    settings: { ...inferred, gravity: 0.4, strongGravityMode: false, scalingRatio: 12, slowDown: 4 },
  };
}

/** A large scene is arranged from the seeds, whatever was there: else a link would give another one. */
function startOf(graph: SceneGraph, id: string, fixed: ReadonlySet<string>) {
  const data = graph.getNodeAttributes(id);
  if (graph.order > maxStoredPositions && !fixed.has(id)) return { ...data, ...seedPosition(id) };
  return data.unplaced ? { ...data, ...besideNeighbours(graph, id) } : data;
}

/** A new actor begins beside those that it is tied to. */
function besideNeighbours(graph: SceneGraph, id: string): { x: number; y: number } {
  const placed = graph.neighbors(id).filter((other) => !graph.getNodeAttribute(other, "unplaced"));
  const seed = seedPosition(id);
  if (placed.length === 0) return seed;
  const mean = (axis: "x" | "y") =>
    placed.reduce((sum, other) => sum + graph.getNodeAttribute(other, axis), 0) / placed.length;
  return { x: mean("x") + (seed.x - gridSize / 2) / 4, y: mean("y") + (seed.y - gridSize / 2) / 4 };
}

function onGrid(ids: readonly string[], nodes: Float32Array): ReadonlyMap<string, Position> {
  const whole = (value: number) => Math.max(0, Math.min(gridSize - 1, Math.round(value * scale + gridSize / 2)));
  return new Map(ids.map((id, row) => [id, [whole(nodes[row * 10]!), whole(nodes[row * 10 + 1]!)] as const]));
}
