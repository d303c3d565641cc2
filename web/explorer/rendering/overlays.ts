import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { arrowHead, controlPoint, type Point, nodeBoundary } from "./curve.ts";
import type { Palette } from "./palette.ts";

type Drawing = Sigma<NodeData, EdgeData>;

/** Rings around actors, each with its meaning. */
export interface Marks {
  readonly selected: string | null;
  readonly focused: string | null;
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** What is not asserted: dashes, which WebGL does not have. */
export function drawDashes(sigma: Drawing, context: CanvasRenderingContext2D, dashed: readonly string[]): void {
  const graph = sigma.getGraph();
  clear(context, dashed.length > 0);
  for (const edge of dashed) {
    const shown = sigma.getEdgeDisplayData(edge);
    if (!shown || shown.hidden) continue;
    const { curvature, direction } = graph.getEdgeAttributes(edge);
    const [from, to] = [placed(sigma, graph.source(edge)), placed(sigma, graph.target(edge))];
    const middle = controlPoint(from, to, curvature);
    const colour = (shown as unknown as { dashes: string }).dashes;
    context.strokeStyle = context.fillStyle = colour;
    context.lineWidth = sigma.scaleSize(shown.size);
    context.setLineDash([6, 5]);
    const [start, end] = [nodeBoundary(from, from.radius, middle), nodeBoundary(to, to.radius, middle)];
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(middle.x, middle.y, end.x, end.y);
    context.stroke();
    context.setLineDash([]);
    if (direction !== "NONE") fill(context, arrowHead(end, middle, context.lineWidth));
    if (direction === "BOTH") fill(context, arrowHead(start, middle, context.lineWidth));
  }
}

export function drawMarks(sigma: Drawing, context: CanvasRenderingContext2D, marks: Marks, palette: Palette): void {
  const { selected, focused, picked, pinned } = marks;
  clear(context, selected !== null || focused !== null || picked.size + pinned.size > 0);
  const ring = (id: string | null, gap: number, width: number, colour: string, dash: number[] = []) => {
    if (id === null || !sigma.getGraph().hasNode(id)) return;
    const { x, y, radius } = placed(sigma, id);
    context.beginPath();
    context.setLineDash(dash);
    context.arc(x, y, radius + gap, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  for (const id of pinned) ring(id, 2.5, 1.2, palette.ink, [2, 3]);
  for (const id of picked) ring(id, 4, 2.5, palette.relations.SANCTION ?? palette.accent);
  ring(selected, 4, 2.5, palette.accent);
  ring(focused, 8, 2, palette.ink);
}

function placed(sigma: Drawing, id: string): Point & { radius: number } {
  const { x, y, size } = sigma.getNodeDisplayData(id)!;
  return { ...sigma.framedGraphToViewport({ x, y }), radius: sigma.scaleSize(size) };
}

const drawn = new WeakSet<CanvasRenderingContext2D>();

/** A layer that stays empty is left alone: to touch it would make the browser put all layers together anew. */
function clear(context: CanvasRenderingContext2D, willDraw: boolean): void {
  const { width, height } = context.canvas;
  if (drawn.has(context)) context.clearRect(0, 0, width, height);
  if (willDraw) drawn.add(context);
  else drawn.delete(context);
}

function fill(context: CanvasRenderingContext2D, corners: readonly Point[]): void {
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.fill();
}
