import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { gridSize } from "../view/view.ts";
import type { MapGuide } from "./layouts/guides.ts";
import type { Palette } from "./palette.ts";

/** Pixels from the end of the map to the actors below it. */
export const mapEndGap = 48;

/** The paths of the last map, which every frame draws. */
let cached: { readonly of: string; readonly land: Path2D; readonly borders: Path2D } | null = null;

/**
 * Draws the map under the graph, with which it moves.
 * @returns where it ends, in pixels from the top of the canvas
 */
export function drawMap(
  sigma: Sigma<NodeData, EdgeData>,
  context: CanvasRenderingContext2D,
  { land, borders, rows }: MapGuide,
  palette: Palette,
): number {
  if (cached?.of !== land) cached = { of: land, land: new Path2D(land), borders: new Path2D(borders) };
  const { width, height } = sigma.getDimensions();
  const origin = sigma.graphToViewport({ x: 0, y: gridSize });
  const scale = (sigma.graphToViewport({ x: gridSize, y: gridSize }).x - origin.x) / gridSize;
  const end = rows === null ? height : sigma.graphToViewport({ x: 0, y: rows.y }).y - mapEndGap;
  context.save();
  context.beginPath();
  context.rect(0, 0, width, Math.max(0, end));
  context.clip();
  context.translate(origin.x, origin.y);
  context.scale(scale, scale);
  context.fillStyle = palette.land;
  context.fill(cached.land);
  context.strokeStyle = palette.border;
  context.lineWidth = 0.8 / scale;
  context.stroke(cached.land);
  context.stroke(cached.borders);
  context.restore();
  return end;
}
