import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { arrowHead, boundaryPoint, controlPoint, type Point } from "./curve.ts";
import { circleOf } from "./drawnPlaces.ts";
import type { Palette } from "./palette.ts";
import type { EdgeDisplay } from "./reducers.ts";

type SceneSigma = Sigma<NodeData, EdgeData>;

/** Ids of the actors that get a ring, by the meaning of the ring. */
export interface Marks {
  readonly selected: string | null;
  readonly focused: string | null;
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** Draws edges that are not asserted as dashed lines, which sigma's WebGL programs cannot do. */
export function drawDashedEdges(sigma: SceneSigma, context: CanvasRenderingContext2D, edges: readonly string[]): void {
  const graph = sigma.getGraph();
  clearLayer(context, edges.length > 0);
  for (const edge of edges) {
    const display = sigma.getEdgeDisplayData(edge);
    if (!display || display.hidden) continue;
    const { curvature, direction } = graph.getEdgeAttributes(edge);
    const [from, to] = [circleOf(sigma, graph.source(edge)), circleOf(sigma, graph.target(edge))];
    const control = controlPoint(from, to, curvature);
    const [start, end] = [boundaryPoint(from, from.radius, control), boundaryPoint(to, to.radius, control)];
    context.strokeStyle = context.fillStyle = (display as unknown as EdgeDisplay).dashes!;
    context.lineWidth = sigma.scaleSize(display.size);
    context.setLineDash([6, 5]);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, end.x, end.y);
    context.stroke();
    context.setLineDash([]);
    if (direction !== "NONE") fillPolygon(context, arrowHead(end, control, context.lineWidth));
    if (direction === "BOTH") fillPolygon(context, arrowHead(start, control, context.lineWidth));
  }
}

export function hasMarks({ selected, focused, picked, pinned }: Marks): boolean {
  return selected !== null || focused !== null || picked.size + pinned.size > 0;
}

/** Draws the rings of selected, focused, picked and pinned actors. */
export function drawMarks(sigma: SceneSigma, context: CanvasRenderingContext2D, marks: Marks, palette: Palette): void {
  const { selected, focused, picked, pinned } = marks;
  const drawRing = (id: string | null, gap: number, width: number, colour: string, dash: number[] = []) => {
    if (id === null || !sigma.getGraph().hasNode(id)) return;
    const { x, y, radius } = circleOf(sigma, id);
    context.beginPath();
    context.setLineDash(dash);
    context.arc(x, y, radius + gap, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  for (const id of pinned) drawRing(id, 2.5, 1.2, palette.ink, [2, 3]);
  for (const id of picked) for (const gap of [4, 8]) drawRing(id, gap, 2, palette.accent);
  drawRing(selected, 4, 2.5, palette.accent);
  drawRing(focused, 11, 2, palette.ink);
}

const nonEmptyLayers = new WeakSet<CanvasRenderingContext2D>();

/** Does not touch a layer that stays empty: otherwise the browser composites all layers again. */
export function clearLayer(context: CanvasRenderingContext2D, willDraw: boolean): void {
  const { width, height } = context.canvas;
  if (nonEmptyLayers.has(context)) context.clearRect(0, 0, width, height);
  if (willDraw) nonEmptyLayers.add(context);
  else nonEmptyLayers.delete(context);
}

function fillPolygon(context: CanvasRenderingContext2D, corners: readonly Point[]): void {
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.fill();
}
