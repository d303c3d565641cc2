import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { gridSize } from "../view/view.ts";
import type { MapGuide } from "./layouts/guides.ts";
import type { Palette } from "./palette.ts";

/** Pixels from the end of the map to the actors below it. */
export const mapEndGap = 48;

/** Draws the map under the graph, with which it moves. */
export class MapRenderer {
  /** The source of the paths, which are made once. */
  private land = "";
  private paths = { land: new Path2D(), borders: new Path2D() };

  /** @returns where the map ends, in pixels from the top of the canvas */
  draw(
    sigma: Sigma<NodeData, EdgeData>,
    context: CanvasRenderingContext2D,
    { land, borders, rows }: MapGuide,
    palette: Palette,
  ): number {
    if (land !== this.land) this.paths = { land: new Path2D(land), borders: new Path2D(borders) };
    this.land = land;
    const { width, height } = sigma.getDimensions();
    const end = rows === null ? height : sigma.graphToViewport({ x: 0, y: rows.y }).y - mapEndGap;
    const origin = sigma.graphToViewport({ x: 0, y: gridSize });
    const scale = (sigma.graphToViewport({ x: gridSize, y: gridSize }).x - origin.x) / gridSize;
    context.save();
    context.beginPath();
    context.rect(0, 0, width, Math.max(0, end));
    context.clip();
    context.translate(origin.x, origin.y);
    context.scale(scale, scale);
    context.fillStyle = palette.land;
    context.strokeStyle = palette.border;
    context.lineWidth = 0.8 / scale;
    context.fill(this.paths.land);
    context.stroke(this.paths.land);
    context.stroke(this.paths.borders);
    context.restore();
    return end;
  }
}
