import type Sigma from "sigma";
import type { EdgeData, NodeData, SceneGraph } from "../scene/sceneGraph.ts";
import type { Camera } from "../view/view.ts";
import { boundingBox } from "./boundingBox.ts";
import { type BoundingBox, type Box, freeArea, type Size, sizeOf } from "./box.ts";
import { fit } from "./fit.ts";

export const wholeGraph: Camera = [500, 500, 1000];
/** Room for nodes and their labels at the edge of the picture, in pixels; less on a small screen. */
const margin = { x: 64, y: 34 };
const maxMarginShare = 0.13;

interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Knows which part of the canvas is free, and fits the graph into it. */
export class Viewport {
  /** Pixels at the bottom of the canvas that the graph leaves free. */
  bottomInset = 0;
  private canvas: BoundingBox = { x: [0, 1], y: [0, 1] };
  private readonly sigma: Sigma<NodeData, EdgeData>;
  private readonly graph: SceneGraph;

  constructor(sigma: Sigma<NodeData, EdgeData>, graph: SceneGraph) {
    this.sigma = sigma;
    this.graph = graph;
  }

  /**
   * Fits the graph into the free part of the canvas, in which the camera at rest shows it.
   * @returns the size of that part, and the scale at which the graph fills it
   */
  fit(): Size & { readonly pixelsPerUnit: number } {
    const free = this.freeBox();
    const { canvas, pixelsPerUnit } = fit(boundingBox(this.graph), this.sigma.getDimensions(), free);
    this.canvas = canvas;
    this.sigma.setCustomBBox(canvas);
    return { ...sizeOf(free), pixelsPerUnit };
  }

  /** The elements of the page that lie above the canvas: their children are controls and notices. */
  overlays(): readonly Element[] {
    const stage = this.sigma.getContainer().closest("section");
    return [...(stage?.querySelectorAll("[data-above-graph]") ?? [])];
  }

  /** The boxes of controls and notices, in pixels of the canvas. */
  controls(): readonly Box[] {
    const children = this.overlays().flatMap((overlay) => [...overlay.children]);
    return children.map((child) => this.boxOf(child)).filter(({ left, right }) => left < right);
  }

  /** The size in pixels of the part of the canvas on which the graph is drawn. */
  freeSize(): Size {
    return sizeOf(this.freeBox());
  }

  /** The camera of an address, which knows the graph but not the size of this canvas. */
  stateOf([x, y, ratio]: Camera): CameraState {
    const share = this.contentShare();
    const place = (thousandths: number) => 0.5 + (thousandths / 1000 - 0.5) * share;
    return { x: place(x), y: place(y), ratio: ratio / 1000 };
  }

  /** The camera as an address has it; null if it is at rest. */
  addressOf({ x, y, ratio }: CameraState): Camera | null {
    const share = this.contentShare();
    const thousandths = (place: number) => Math.round((0.5 + (place - 0.5) / share) * 1000);
    const camera: Camera = [thousandths(x), thousandths(y), Math.round(ratio * 1000)];
    return camera.join() === wholeGraph.join() ? null : camera;
  }

  /** Only the toolbar takes room from the graph: it stays, while notices come and go. */
  private freeBox(): Box {
    const { width, height } = this.sigma.getDimensions();
    const tools = this.sigma.getContainer().parentElement!.querySelector("[role=toolbar]");
    const canvas = { left: 0, right: width, top: 0, bottom: height - this.bottomInset };
    const { left, right, top, bottom } = freeArea(canvas, tools ? [this.boxOf(tools)] : []);
    const x = Math.min(margin.x, (right - left) * maxMarginShare);
    const y = Math.min(margin.y, (bottom - top) * maxMarginShare);
    return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
  }

  private boxOf(element: Element): Box {
    const origin = this.sigma.getContainer().getBoundingClientRect();
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [origin.left, origin.top];
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  }

  /** The extent of the graph, as a share of the extent of the canvas. */
  private contentShare(): number {
    const extent = ({ x, y }: BoundingBox) => Math.max(x[1] - x[0], y[1] - y[0]);
    return extent(boundingBox(this.graph)) / extent(this.canvas);
  }
}
