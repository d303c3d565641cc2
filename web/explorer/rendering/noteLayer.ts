import type Sigma from "sigma";
import { isRightToLeft } from "../i18n/direction.ts";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Box } from "./box.ts";
import { boundaryPoint } from "./curve.ts";
import { circlesOf, edgeSegmentsOf } from "./drawnPlaces.ts";
import { labelFont, lineHeight } from "./labelText.ts";
import { layOutNotes, type PictureNote, type PlacedNote } from "./notePlacement.ts";
import { noteFontSize, notePadding } from "./noteText.ts";
import type { Palette } from "./palette.ts";

/**
 * Draws notes in boxes beside their actors and ties, if these are on the canvas.
 * @param taken boxes that notes must not cover: labels and controls
 * @returns where they stand
 */
export function drawNotes(
  sigma: Sigma<NodeData, EdgeData>,
  context: CanvasRenderingContext2D,
  notes: readonly PictureNote[],
  taken: readonly Box[],
  palette: Palette,
): readonly PlacedNote[] {
  if (notes.length === 0) return [];
  const circles = circlesOf(sigma);
  const picture = {
    graph: sigma.getGraph(),
    circleOf: (id: string) => circles.get(id)!,
    size: sigma.getDimensions(),
    taken,
    nodes: [...circles.values()],
    segments: edgeSegmentsOf(sigma, circles),
  };
  context.font = `400 ${noteFontSize}px ${labelFont}`;
  const widthOf = (line: string) => context.measureText(line).width;
  const placed = layOutNotes(notes, picture, { fontSize: noteFontSize, widthOf });
  for (const note of placed) drawNote(context, note, note.lines, palette);
  return placed;
}

function drawNote(
  context: CanvasRenderingContext2D,
  { box, leader, anchor }: PlacedNote,
  lines: readonly string[],
  palette: Palette,
): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.2;
  if (leader) {
    const from = boundaryPoint(anchor, anchor.radius, leader);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(leader.x, leader.y);
    context.stroke();
  }
  context.fillStyle = palette.surface;
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4);
  context.fill();
  context.stroke();
  const isRtl = isRightToLeft(lines.join(" "));
  context.direction = isRtl ? "rtl" : "ltr";
  context.textAlign = "start";
  context.textBaseline = "middle";
  context.fillStyle = palette.ink;
  const x = isRtl ? box.right - notePadding.x : box.left + notePadding.x;
  for (const [index, line] of lines.entries())
    context.fillText(line, x, box.top + notePadding.y + (index + 0.5) * noteFontSize * lineHeight);
}
