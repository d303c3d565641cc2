import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Position } from "../view/view.ts";
import { onGrid } from "./coordinates.ts";

/** In pixels: a hand that clicks is never quite still. */
const slack = { mouse: 4, finger: 10 };

/**
 * An actor goes where it is dragged; the frame stays as it is meanwhile. Told at the end where it was dropped; to drop is not
 * to click.
 */
export function enableNodeDragging(sigma: Sigma<NodeData, EdgeData>, onPlaced: (id: string, place: Position) => void): void {
  const graph = sigma.getGraph();
  let dragged: string | null = null;
  let pressed = { x: 0, y: 0 };
  let moved = false;
  /**
   * Told of each step through the graph, sigma would look at all of it again; where the actor is dropped, the graph is told.
   */
  const move = (id: string, { x, y }: { x: number; y: number }) => {
    Object.assign(graph.getNodeAttributes(id), { x, y });
    const partialGraph = { nodes: [id], edges: graph.edges(id) };
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  };
  sigma.on("downNode", ({ node, event }) => {
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    [dragged, pressed] = [node, event];
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (dragged === null || !graph.hasNode(dragged)) return;
    const least = event.original instanceof MouseEvent ? slack.mouse : slack.finger;
    moved ||= Math.hypot(event.x - pressed.x, event.y - pressed.y) > least;
    if (moved) move(dragged, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== null && moved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      onPlaced(dragged, [onGrid(x), onGrid(y)]);
    }
    dragged = null;
  };
  sigma.on("upNode", drop);
  // Over a tie too: else the actor would go on following the mouse.
  sigma.on("upEdge", drop);
  sigma.on("upStage", drop);
  const { mouse } = sigma.getCanvases() as { mouse: HTMLCanvasElement };
  const begin = () => {
    moved = false;
  };
  for (const press of ["mousedown", "touchstart"]) mouse.addEventListener(press, begin, { capture: true });
  // The browser's word for it comes after the drop.
  mouse.addEventListener("click", (event) => moved && event.stopImmediatePropagation(), { capture: true });
}
