import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import {
  createEdgeArrowProgram,
  createEdgeDoubleArrowProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
} from "sigma/rendering";
import type { Drawn, EdgeData, NodeData } from "../graph/store.ts";
import { type Camera, gridSize, type Place } from "../view/view.ts";
import { Labels, labelFont } from "./labels.ts";
import { edgeLook, type Lit, nodeLook } from "./look.ts";
import { nearestEdge } from "./nearestEdge.ts";
import { drawDashes, drawMarks, type Marks } from "./overlays.ts";
import type { Palette } from "./palette.ts";
import { shapeProgram } from "./shapes.ts";

/** An arrow's head, in widths of its edge: thin ones are to be seen too. */
const head = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.2 };

/** Above this many edges they are hairlines; what is lit has its arrows. */
const manyEdges = 1_500;

/** What a reader does to the drawing. */
export interface Handlers {
  readonly onActor: (id: string, more: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onTie: (ids: readonly [string, string]) => void;
  readonly onPlaced: (id: string, place: Place) => void;
  readonly onCamera: (camera: Camera | null) => void;
}

/** sigma, set up for this graph. It reads the graph and never changes it but for places that a reader drags. */
export class Renderer {
  readonly sigma: Sigma<NodeData, EdgeData>;
  private readonly labels: Labels;
  private readonly graph: Drawn;
  private palette: Palette;
  private lit: Lit | null = null;
  private hovered: Lit | null = null;
  private marks: Marks = { selected: null, focused: null, picked: new Set(), pinned: new Set() };
  private dashed: readonly string[] = [];
  private readonly observer: ResizeObserver;

  constructor(container: HTMLElement, graph: Drawn, palette: Palette, handlers: Handlers) {
    this.graph = graph;
    this.palette = palette;
    this.labels = new Labels(palette);
    this.sigma = new Sigma<NodeData, EdgeData>(graph, container, {
      allowInvalidContainer: true,
      nodeProgramClasses: {
        circle: shapeProgram("circle"),
        square: shapeProgram("square"),
        diamond: shapeProgram("diamond"),
        hexagon: shapeProgram("hexagon"),
      },
      edgeProgramClasses: {
        thin: EdgeLineProgram<NodeData, EdgeData>,
        line: EdgeRectangleProgram<NodeData, EdgeData>,
        lineArrow: createEdgeArrowProgram<NodeData, EdgeData>(head),
        lineBoth: createEdgeDoubleArrowProgram<NodeData, EdgeData>(head),
        curve: createEdgeCurveProgram<NodeData, EdgeData>(),
        curveArrow: createEdgeCurveProgram<NodeData, EdgeData>({ arrowHead: { ...head, extremity: "target" } }),
        curveBoth: createEdgeCurveProgram<NodeData, EdgeData>({ arrowHead: { ...head, extremity: "both" } }),
      },
      defaultNodeType: "circle",
      defaultEdgeType: "line",
      defaultDrawNodeLabel: this.labels.draw,
      defaultDrawNodeHover: this.labels.drawHover,
      labelFont,
      labelDensity: 2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 2.5,
      minEdgeThickness: 0.8,
      stagePadding: 46,
      zIndex: true,
      enableEdgeEvents: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      nodeReducer: (id, data) => nodeLook(id, data, this.palette, this.hovered ?? this.lit, this.marks.selected),
      edgeReducer: (id, data) =>
        edgeLook(id, data, { palette: this.palette, lit: this.hovered ?? this.lit, many: graph.size > manyEdges }),
    });
    this.addLayers();
    this.listen(handlers);
    this.observer = new ResizeObserver(() => {
      this.sigma.resize();
      this.sigma.scheduleRender();
    });
    this.observer.observe(container);
  }

  /** After the graph has changed. */
  update(): void {
    this.dashed = this.graph.filterEdges((_edge, { modality }) => modality !== "ASSERTED");
    // Places are on a grid; the frame is what they take of it.
    this.sigma.setCustomBBox(boxOf(this.graph));
    // To tell which of thousands of hairlines is pointed at, each picture would be drawn twice; a click finds the nearest.
    const pointable = this.graph.size <= manyEdges;
    if (this.sigma.getSetting("enableEdgeEvents") !== pointable) this.sigma.setSetting("enableEdgeEvents", pointable);
    this.sigma.refresh();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.labels.palette = palette;
    this.sigma.refresh({ skipIndexation: true });
  }

  setMarks(marks: Marks): void {
    const strong = marks.selected !== this.marks.selected;
    this.marks = marks;
    if (strong) this.sigma.refresh({ skipIndexation: true });
    else this.sigma.scheduleRender();
  }

  /** Lights some of it; null all. */
  light(lit: Lit | null): void {
    if (lit === this.lit) return;
    this.lit = lit;
    this.sigma.refresh({ skipIndexation: true });
  }

  fit(): void {
    this.moveCamera({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  zoom(factor: number): void {
    this.moveCamera({ ratio: this.sigma.getCamera().getBoundedRatio(this.sigma.getCamera().ratio * factor) });
  }

  setCamera(camera: Camera | null): void {
    const [x, y, ratio] = (camera ?? [500, 500, 1000]).map((part) => part / 1000) as [number, number, number];
    this.sigma.getCamera().setState({ x, y, ratio, angle: 0 });
  }

  /** Where an actor is on the screen, in pixels of the page. */
  whereIs(id: string): { x: number; y: number } {
    const { left, top } = this.sigma.getContainer().getBoundingClientRect();
    const { x, y } = this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
    return { x: x + left, y: y + top };
  }

  kill(): void {
    this.observer.disconnect();
    this.sigma.kill();
  }

  private moveCamera(state: { x?: number; y?: number; ratio?: number; angle?: number }): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still) this.sigma.getCamera().setState(state);
    else void this.sigma.getCamera().animate(state, { duration: 200 });
  }

  private addLayers(): void {
    const options = (layer: object) => layer as Parameters<typeof this.sigma.createCanvasContext>[1];
    this.sigma.createCanvasContext("dashes", options({ beforeLayer: "nodes" }));
    this.sigma.createCanvasContext("marks", options({ beforeLayer: "labels" }));
    this.sigma.resize(true);
    const { dashes, marks } = this.sigma.getCanvases();
    const [under, over] = [dashes!.getContext("2d")!, marks!.getContext("2d")!];
    this.sigma.on("beforeRender", this.labels.begin);
    this.sigma.on("afterRender", () => {
      drawDashes(this.sigma, under, this.dashed);
      drawMarks(this.sigma, over, this.marks, this.palette);
    });
  }

  private listen(handlers: Handlers): void {
    const { sigma } = this;
    this.listenToDrags(handlers);
    sigma.on("clickNode", ({ node, event }) => {
      const { shiftKey = false, ctrlKey = false, metaKey = false } = event.original as MouseEvent;
      handlers.onActor(node, shiftKey || ctrlKey || metaKey);
    });
    sigma.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
      handlers.onExpand(event.node);
    });
    const onTie = (edge: string) => handlers.onTie([this.graph.source(edge), this.graph.target(edge)]);
    sigma.on("clickEdge", ({ edge }) => onTie(edge));
    sigma.on("clickStage", ({ event }) => {
      const edge = nearestEdge(sigma, event);
      if (edge) onTie(edge);
    });
    sigma.on("enterNode", ({ node }) => this.hover(around(this.graph, node)));
    sigma.on("leaveNode", () => this.hover(null));
    sigma.on("enterEdge", ({ edge }) => {
      const nodes = new Set(this.graph.extremities(edge));
      this.hover({ nodes, edges: new Set([edge]) });
    });
    sigma.on("leaveEdge", () => this.hover(null));
    let timer: ReturnType<typeof setTimeout> | undefined;
    sigma.getCamera().on("updated", ({ x, y, ratio }) => {
      clearTimeout(timer);
      timer = setTimeout(() => handlers.onCamera(cameraOf(x, y, ratio)), 300);
    });
  }

  private hover(lit: Lit | null): void {
    this.hovered = lit;
    this.sigma.getContainer().classList.toggle("pointing", lit !== null);
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  /**
   * Draws an actor elsewhere, and its ties with it. Told of through the graph, sigma would look at all of it again for each
   * step of the mouse; where it is dropped, the graph is told.
   */
  private move(id: string, { x, y }: { x: number; y: number }): void {
    Object.assign(this.graph.getNodeAttributes(id), { x, y });
    const partialGraph = { nodes: [id], edges: this.graph.edges(id) };
    this.sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  }

  /** An actor goes where it is dragged; the frame stays as it is meanwhile. */
  private listenToDrags({ onPlaced }: Handlers): void {
    let dragged: string | null = null;
    let moved = false;
    this.sigma.on("downNode", ({ node, event }) => {
      if (event.original instanceof MouseEvent && event.original.button !== 0) return;
      [dragged, moved] = [node, false];
    });
    this.sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
      if (dragged === null || !this.graph.hasNode(dragged)) return;
      moved = true;
      this.move(dragged, this.sigma.viewportToGraph(event));
      preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = () => {
      if (dragged !== null && moved && this.graph.hasNode(dragged)) {
        const { x, y } = this.graph.getNodeAttributes(dragged);
        onPlaced(dragged, [onGrid(x), onGrid(y)]);
      }
      dragged = null;
    };
    this.sigma.on("upNode", drop);
    this.sigma.on("upStage", drop);
  }
}

function around(graph: Drawn, node: string): Lit {
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
}

function onGrid(value: number): number {
  return Math.max(0, Math.min(gridSize - 1, Math.round(value)));
}

/** In thousandths; null where the whole picture is framed. */
function cameraOf(x: number, y: number, ratio: number): Camera | null {
  const camera = [x, y, ratio].map((part) => Math.round(part * 1000)) as [number, number, number];
  return camera.join() === "500,500,1000" ? null : camera;
}

/** A single actor needs a frame too. */
function boxOf(graph: Drawn): { x: [number, number]; y: [number, number] } {
  const box: { x: [number, number]; y: [number, number] } = { x: [gridSize, 0], y: [gridSize, 0] };
  graph.forEachNode((_id, { x, y }) => {
    box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
    box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
  });
  const smallest = gridSize / 4;
  for (const axis of ["x", "y"] as const) {
    const [low, high] = box[axis];
    if (high - low < smallest) box[axis] = [(low + high - smallest) / 2, (low + high + smallest) / 2];
  }
  return box;
}
