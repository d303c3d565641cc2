import type Sigma from "sigma";
import { isRightToLeft } from "../i18n/direction.ts";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { type Box, contains } from "./box.ts";
import { boundaryPoint, curvePoints, segmentsOf } from "./curve.ts";
import { labelFont, lineHeight } from "./labelText.ts";
import { anchorOf, noteId, type PictureNote, type PlacedNote, placeNotes } from "./notePlacement.ts";
import { linesOfNote, noteFontSize, notePadding } from "./noteText.ts";
import { circleOf } from "./overlays.ts";
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
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const circles = new Map(graph.mapNodes((id) => [id, circleOf(sigma, id)]));
  const bounds = { left: 4, right: width - 4, top: 4, bottom: height - 4 };
  context.font = `400 ${noteFontSize}px ${labelFont}`;
  const texts = new Map(notes.map((note) => [noteId(note), linesOfNote(note.text)]));
  const drawn = notes.flatMap((note) => {
    const anchor = anchorOf(note, graph, (id) => circles.get(id)!);
    if (!anchor || !contains(bounds, { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y })) return [];
    const sizes = texts.get(noteId(note))!.map((lines) => ({
      width: Math.max(...lines.map((line) => context.measureText(line).width)) + 2 * notePadding.x,
      height: lines.length * noteFontSize * lineHeight + 2 * notePadding.y,
    }));
    return [{ id: noteId(note), anchor, sizes }];
  });
  const segments = graph.mapEdges((_edge, { curvature }, from, to) =>
    segmentsOf(curvePoints(circles.get(from)!, circles.get(to)!, curvature)),
  );
  const placed = placeNotes(drawn, { bounds, taken, nodes: [...circles.values()], segments: segments.flat() });
  for (const note of placed) drawNote(context, note, texts.get(note.id)![note.size]!, palette);
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
