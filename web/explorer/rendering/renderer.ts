import Sigma from "sigma";
import type { SceneGraph, EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Camera, Position } from "../view/view.ts";
import { fixDoubleClicks } from "./doubleClicks.ts";
import { enableNodeDragging } from "./nodeDragging.ts";
import { boxOf, cameraOf } from "./coordinates.ts";
import { Labels, labelFont } from "./labels.ts";
import { edgeReducer, type Highlight, nodeReducer } from "./reducers.ts";
import { nearestEdge } from "./nearestEdge.ts";
import { drawDashes, drawMarks, type Marks } from "./overlays.ts";
import type { Palette } from "./palette.ts";
import { disablePickingWhileDragging } from "./picking.ts";
import { edgePrograms, nodePrograms } from "./programs.ts";

/** Above this many edges they are hairlines; what is highlight has its arrows. */
const manyEdges = 1_500;

/** What a reader does to the drawing. */
export interface Handlers {
  readonly onActor: (id: string, more: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onEdge: (ids: readonly [string, string]) => void;
  readonly onPlaced: (id: string, place: Position) => void;
  readonly onCamera: (camera: Camera | null) => void;
}

/** sigma, set up for this graph. It reads the graph and never changes it but for positions that a reader drags. */
export class Renderer {
  readonly sigma: Sigma<NodeData, EdgeData>;
  private readonly labels: Labels;
  private readonly graph: SceneGraph;
  private palette: Palette;
  private highlight: Highlight | null = null;
  private hovered: Highlight | null = null;
  private marks: Marks = { selected: null, focused: null, picked: new Set(), pinned: new Set() };
  private dashed: readonly string[] = [];
  private readonly observer: ResizeObserver;

  constructor(container: HTMLElement, graph: SceneGraph, palette: Palette, handlers: Handlers) {
    this.graph = graph;
    this.palette = palette;
    this.labels = new Labels(palette);
    this.sigma = new Sigma<NodeData, EdgeData>(graph, container, {
      allowInvalidContainer: true,
      nodeProgramClasses: nodePrograms,
      edgeProgramClasses: edgePrograms,
      defaultNodeType: "circle",
      defaultEdgeType: "straight",
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
      nodeReducer: (id, data) => nodeReducer(id, data, this.palette, this.hovered ?? this.highlight, this.marks.selected),
      edgeReducer: (id, data) =>
        edgeReducer(id, data, { palette: this.palette, highlight: this.hovered ?? this.highlight, many: graph.size > manyEdges }),
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
    // To tell which of thousands of hairlines is pointed at, each scene is drawn twice; a click finds the nearest without.
    const pickable = this.graph.size <= manyEdges;
    if (this.sigma.getSetting("enableEdgeEvents") !== pickable) this.sigma.setSetting("enableEdgeEvents", pickable);
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
  setHighlight(highlight: Highlight | null): void {
    if (highlight === this.highlight) return;
    this.highlight = highlight;
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
    // No tie has a label, and who is pointed at is highlight and on top already; each layer costs a software renderer milliseconds.
    for (const layer of ["edgeLabels", "hoverNodes"]) this.sigma.getCanvases()[layer]!.style.display = "none";
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
    fixDoubleClicks(sigma);
    disablePickingWhileDragging(sigma);
    enableNodeDragging(sigma, handlers.onPlaced);
    sigma.on("clickNode", ({ node, event }) => {
      const { shiftKey = false, ctrlKey = false, metaKey = false } = event.original as MouseEvent;
      handlers.onActor(node, shiftKey || ctrlKey || metaKey);
    });
    sigma.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
      handlers.onExpand(event.node);
    });
    const onEdge = (edge: string) => handlers.onEdge([this.graph.source(edge), this.graph.target(edge)]);
    sigma.on("clickEdge", ({ edge }) => onEdge(edge));
    sigma.on("clickStage", ({ event }) => {
      const edge = nearestEdge(sigma, event);
      if (edge) onEdge(edge);
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

  private hover(highlight: Highlight | null): void {
    this.hovered = highlight;
    this.sigma.getContainer().classList.toggle("pointing", highlight !== null);
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }
}

function around(graph: SceneGraph, node: string): Highlight {
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
}
