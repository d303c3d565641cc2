import { type ForceAtlas2Settings, inferSettings } from "graphology-layout-forceatlas2";
import { type SceneGraph, seedPosition } from "../scene/sceneGraph.ts";
import { toGrid } from "../view/positions.ts";
import { gridSize, maxStoredPositions, type Position } from "../view/view.ts";
import type { Size } from "./box.ts";
import { commonFrame, scale } from "./layoutScale.ts";

/** What the worker lays out. */
export interface LayoutRequest {
  /** ForceAtlas2's node matrix: ten columns a node. */
  readonly nodes: Float32Array<ArrayBuffer>;
  /** ForceAtlas2's edge matrix: source offset, target offset, weight. */
  readonly edges: Float32Array;
  readonly iterations: number;
  /** Pixels between two nodes. */
  readonly gap: number;
  /** The size of the picture in pixels. */
  readonly frame: Size;
  readonly settings: ForceAtlas2Settings;
  /** Whether some nodes are fixed; otherwise the layout is stretched to fill its frame. */
  readonly hasFixedNodes: boolean;
  /** The row of the actor that belongs in the middle; -1 for none. */
  readonly centre: number;
}

interface Arrangement {
  /** Ids of actors that stay where they are. */
  readonly pinned: ReadonlySet<string>;
  /** The size in pixels of the picture for which a small graph is laid out. */
  readonly frame: Size;
  /** The id of the actor that belongs in the middle, if the graph is small. */
  readonly centre: string | null;
}

export interface LayoutResult {
  readonly nodes: Float32Array;
}

/** Computes positions in a worker: ForceAtlas2, then noverlap. */
export class Layout {
  private worker: Worker | null = null;

  /**
   * @param arrangement for whom the graph is laid out
   * @returns a grid position for each node; null if a later call has replaced this one
   */
  arrange(graph: SceneGraph, arrangement: Arrangement): Promise<ReadonlyMap<string, Position> | null> {
    this.stop();
    const ids = graph.nodes();
    if (ids.length < 2) return Promise.resolve(new Map(ids.map((id) => [id, [gridSize / 2, gridSize / 2] as const])));
    const request = requestOf(graph, ids, arrangement);
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    this.worker = worker;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data: { nodes } }: MessageEvent<LayoutResult>) => {
        if (this.worker !== worker) return resolve(null);
        this.stop();
        const toPosition = (row: number) =>
          toGrid(nodes[row * 10]! * scale + gridSize / 2, nodes[row * 10 + 1]! * scale + gridSize / 2);
        resolve(new Map(ids.map((id, row) => [id, toPosition(row)])));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(request);
    });
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** If few nodes are new, all others stay, so that the graph does not move while somebody reads it. */
function fixedNodes(graph: SceneGraph, pinned: ReadonlySet<string>): ReadonlySet<string> {
  const placed = graph.filterNodes((_id, { unplaced }) => !unplaced);
  if (placed.length >= graph.order * 0.8 && graph.order <= maxStoredPositions) return new Set(placed);
  return new Set(placed.filter((id) => pinned.has(id)));
}

function requestOf(graph: SceneGraph, ids: readonly string[], { pinned, frame, centre }: Arrangement): LayoutRequest {
  const fixed = fixedNodes(graph, pinned);
  const nodes = new Float32Array(ids.length * 10);
  const offsets = new Map(ids.map((id, row) => [id, row * 10]));
  for (const [id, offset] of offsets) {
    const { x, y } = startPosition(graph, id, fixed);
    const size = graph.getNodeAttribute(id, "size");
    const [startX, startY] = [(x - gridSize / 2) / scale, (y - gridSize / 2) / scale];
    nodes.set([startX, startY, 0, 0, 0, 0, 1, 1, size, fixed.has(id) ? 1 : 0], offset);
  }
  const edges = new Float32Array(graph.size * 3);
  let row = 0;
  graph.forEachEdge((_edge, { relationCount }, source, target) => {
    const weight = 1 + Math.log2(relationCount) / 4;
    edges.set([offsets.get(source)!, offsets.get(target)!, weight], row);
    for (const id of [source, target]) nodes[offsets.get(id)! + 6]! += weight;
    row += 3;
  });
  const isLarge = ids.length > maxStoredPositions;
  return {
    nodes,
    edges,
    iterations: ids.length > 1_000 ? 120 : isLarge ? 250 : 500,
    hasFixedNodes: fixed.size > 0,
    centre: isLarge || fixed.size > 0 || centre === null ? -1 : ids.indexOf(centre),
    gap: isLarge ? 1 : 16,
    frame: isLarge ? commonFrame : frame,
    settings: {
      ...inferSettings(ids.length),
      gravity: 0.4,
      strongGravityMode: false,
      scalingRatio: 12,
      slowDown: 4,
    },
  };
}

/** A large scene always starts from the seeds, so that a link gives the same layout. A new node starts near its neighbours. */
function startPosition(graph: SceneGraph, id: string, fixed: ReadonlySet<string>): { x: number; y: number } {
  const node = graph.getNodeAttributes(id);
  const seed = seedPosition(id);
  if (graph.order > maxStoredPositions && !fixed.has(id)) return seed;
  if (!node.unplaced) return node;
  const placed = graph.neighbors(id).filter((neighbour) => !graph.getNodeAttribute(neighbour, "unplaced"));
  if (placed.length === 0) return seed;
  const mean = (axis: "x" | "y") =>
    placed.reduce((sum, neighbour) => sum + graph.getNodeAttribute(neighbour, axis), 0) / placed.length;
  return { x: mean("x") + (seed.x - gridSize / 2) / 4, y: mean("y") + (seed.y - gridSize / 2) / 4 };
}
