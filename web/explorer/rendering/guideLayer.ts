import type Sigma from "sigma";
import { isRightToLeft } from "../i18n/direction.ts";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { type Box, overlap } from "./box.ts";
import { labelFont } from "./labelText.ts";
import type { Guides } from "./layouts/guides.ts";
import type { MapRenderer } from "./mapRenderer.ts";
import { clearLayer } from "./overlays.ts";
import type { Palette } from "./palette.ts";

/** The height of the axis of time, in pixels. */
export const axisHeight = 26;
/** Pixels between a title and the topmost actor of its group. */
const titleGap = 40;
const fontSize = 12;

/**
 * Draws the axis of time at the bottom of the canvas, where it stays while the graph moves, the titles of groups, and the map.
 * @returns the boxes of its texts, which labels must not cover
 */
export function drawGuides(
  sigma: Sigma<NodeData, EdgeData>,
  context: CanvasRenderingContext2D,
  { ticks, folds, titles, map }: Guides,
  palette: Palette,
  mapRenderer: MapRenderer,
): readonly Box[] {
  const { width, height } = sigma.getDimensions();
  clearLayer(context, ticks.length + titles.length > 0 || map !== null);
  context.strokeStyle = palette.faint;
  context.fillStyle = palette.ink;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 1;
  const drawn: Box[] = [];
  const write = (text: string, x: number, y: number, weight: number): boolean => {
    context.font = `${weight} ${fontSize}px ${labelFont}`;
    context.direction = isRightToLeft(text) ? "rtl" : "ltr";
    const halfWidth = context.measureText(text).width / 2 + 4;
    const at = Math.max(halfWidth, Math.min(width - halfWidth, x));
    const box = { left: at - halfWidth, right: at + halfWidth, top: y - fontSize * 0.8, bottom: y + fontSize * 0.8 };
    if (drawn.some((other) => overlap(box, other))) return false;
    drawn.push(box);
    context.fillText(text, at, y);
    return true;
  };
  const toX = (x: number) => sigma.graphToViewport({ x, y: 0 }).x;
  for (const { x, label } of ticks) {
    const at = toX(x);
    if (at < 0 || at > width || !write(label, at, height - axisHeight / 2, 400)) continue;
    line(context, [at, 0], [at, height - axisHeight]);
  }
  context.strokeStyle = palette.leader;
  if (ticks.length > 0) line(context, [0, height - axisHeight], [width, height - axisHeight]);
  for (const x of folds.map(toX))
    for (const shift of [-3, 3])
      line(context, [x + shift - 3, height - axisHeight + 5], [x + shift + 3, height - axisHeight - 5]);
  if (map) {
    const end = mapRenderer.draw(sigma, context, map, palette);
    context.strokeStyle = palette.leader;
    context.fillStyle = palette.ink;
    // At the side on which reading starts.
    const writeAtStart = (text: string, y: number, weight: number) =>
      write(text, isRightToLeft(text) ? width : 0, y, weight);
    writeAtStart(map.source, height - fontSize, 400);
    if (map.rows) {
      line(context, [0, end], [width, end]);
      writeAtStart(map.rows.label, end + fontSize * 1.2, 700);
    }
  }
  for (const { x, y, label } of titles) {
    const at = sigma.graphToViewport({ x, y });
    write(label, at.x, Math.max(fontSize, at.y - titleGap), 700);
  }
  return drawn;
}

function line(context: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
