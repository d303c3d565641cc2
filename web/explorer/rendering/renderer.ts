import Sigma from "sigma";
import { applyPositions, type EdgeData, type NodeData, type SceneGraph } from "../scene/sceneGraph.ts";
import type { Camera, Position } from "../view/view.ts";
import type { Box, Size } from "./box.ts";
import { type ClickCallbacks, listenToClicks } from "./clicks.ts";
import type { Point } from "./curve.ts";
import { axisHeight, drawGuides } from "./guideLayer.ts";
import { Hover } from "./hover.ts";
import { LabelRenderer, maxAllLabelled } from "./labels.ts";
import { labelFont } from "./labelText.ts";
import { type Guides, noGuides } from "./layouts/guides.ts";
import { MapRenderer } from "./mapRenderer.ts";
import { isMotionWanted, move, prefersReducedMotion } from "./movement.ts";
import { enableNodeDragging } from "./nodeDragging.ts";
import { nodeScale } from "./nodeScale.ts";
import { clearLayer, drawDashedEdges, drawMarks, hasMarks, type Marks } from "./overlays.ts";
import type { Palette } from "./palette.ts";
import { disablePickingWhileDragging } from "./picking.ts";
import { PictureRenderer } from "./pictureRenderer.ts";
import { edgePrograms, nodePrograms } from "./programs.ts";
import { edgeReducer, type Highlight, nodeReducer } from "./reducers.ts";
import { Viewport, wholeGraph } from "./viewport.ts";

/** A graph with more edges draws them as hairlines, except highlighted ones. */
const maxDetailedEdges = 1_500;
/** The camera counts as settled after this many milliseconds without movement. */
const cameraDelay = 300;

export interface RendererCallbacks extends ClickCallbacks {
  readonly onActorDrop: (id: string, position: Position) => void;
  readonly onCameraChange: (camera: Camera | null) => void;
}

/** Draws a graph with sigma. It only reads the graph, except for the coordinates of dragged nodes. */
export class Renderer {
  readonly sigma: Sigma<NodeData, EdgeData>;
  private readonly labels: LabelRenderer;
  private readonly pictures: PictureRenderer;
  private readonly map = new MapRenderer();
  private readonly graph: SceneGraph;
  private readonly resizeObserver: ResizeObserver;
  private palette: Palette;
  private highlight: Highlight | null = null;
  private readonly hover = new Hover();
  private marks: Marks = { selected: null, focused: null, picked: new Set(), pinned: new Set() };
  private dashedEdges: readonly string[] = [];
  private readonly viewport: Viewport;
  private nodeScale = 1;
  private guides: Guides = noGuides;
  private controls: readonly Box[] = [];
  private finishMovement: (() => void) | null = null;
  /** The camera of the address, until there are actors at which it can be directed. */
  private firstCamera: Camera | null = null;

  constructor(container: HTMLElement, graph: SceneGraph, palette: Palette, callbacks: RendererCallbacks) {
    this.graph = graph;
    this.palette = palette;
    this.labels = new LabelRenderer(palette);
    this.pictures = new PictureRenderer(() => this.sigma.scheduleRender());
    this.sigma = new Sigma<NodeData, EdgeData>(graph, container, {
      allowInvalidContainer: true,
      nodeProgramClasses: nodePrograms,
      edgeProgramClasses: edgePrograms,
      defaultNodeType: "circle",
      defaultEdgeType: "straight",
      defaultDrawNodeLabel: this.labels.collect,
      defaultDrawNodeHover: this.labels.drawHover,
      labelFont,
      labelDensity: 2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 2.5,
      minEdgeThickness: 0.8,
      stagePadding: 0,
      zIndex: true,
      enableEdgeEvents: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      nodeReducer: (id, data) =>
        nodeReducer(id, data, {
          palette: this.palette,
          highlight: this.hover.highlight ?? this.highlight,
          selected: this.marks.selected,
          scale: this.nodeScale,
          isSmall: graph.order <= maxAllLabelled,
        }),
      edgeReducer: (id, data) =>
        edgeReducer(id, data, {
          palette: this.palette,
          highlight: this.hover.highlight ?? this.highlight,
          areHairlines: graph.size > maxDetailedEdges,
          scale: Math.sqrt(this.nodeScale),
        }),
    });
    this.viewport = new Viewport(this.sigma, graph);
    this.addOverlays();
    this.addListeners(callbacks);
    this.resizeObserver = new ResizeObserver(() => {
      this.sigma.resize();
      this.fitGraph();
      this.sigma.refresh({ schedule: true });
    });
    for (const element of [container, ...this.viewport.overlays()]) this.resizeObserver.observe(element);
  }

  /** Must be called after the graph has changed. @param keepsFrame whether nodes that stay must not move on the screen */
  update({ keepsFrame = false }: { readonly keepsFrame?: boolean } = {}): void {
    this.dashedEdges = this.graph.filterEdges((_edge, { modality }) => modality !== "ASSERTED");
    if (!keepsFrame) this.fitGraph();
    if (this.firstCamera && this.graph.order > 0) {
      this.setCamera(this.firstCamera);
      this.firstCamera = null;
    }
    this.hover.update(this.sigma, this.nodeScale);
    // Edge events draw each frame twice; in a large graph a click finds the nearest edge without them.
    const enableEdgeEvents = this.graph.size <= maxDetailedEdges;
    if (this.sigma.getSetting("enableEdgeEvents") !== enableEdgeEvents)
      this.sigma.setSetting("enableEdgeEvents", enableEdgeEvents);
    this.sigma.refresh();
  }

  /** Reserves the room for an axis of time, or gives it back. */
  setAxis(hasAxis: boolean): void {
    this.viewport.bottomInset = hasAxis ? axisHeight : 0;
  }

  /** Draws what a layout writes beside its actors. */
  setGuides(guides: Guides): void {
    this.guides = guides;
    this.sigma.scheduleRender();
  }

  /**
   * Moves the actors to new positions.
   * @param isFirst whether nobody has seen them before
   */
  async moveTo(positions: ReadonlyMap<string, Position>, isFirst: boolean): Promise<void> {
    const { sigma, graph } = this;
    this.finishMovement?.();
    const places = (toPoint: (id: string) => Point) => new Map([...positions.keys()].map((id) => [id, toPoint(id)]));
    const seen = places((id) => sigma.graphToViewport(graph.getNodeAttributes(id)));
    applyPositions(graph, positions);
    this.update();
    if (isFirst || !isMotionWanted(graph)) return;
    this.setGuides(noGuides);
    const to = places((id) => ({ x: positions.get(id)![0], y: positions.get(id)![1] }));
    const from = places((id) => sigma.viewportToGraph(seen.get(id)!));
    const { ended, finish } = move(graph, { from, to }, () => sigma.refresh());
    this.finishMovement = finish;
    await ended;
    this.finishMovement = null;
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.labels.palette = palette;
    this.sigma.refresh({ skipIndexation: true });
  }

  setMarks(marks: Marks): void {
    const isSelectionNew = marks.selected !== this.marks.selected;
    this.marks = marks;
    if (isSelectionNew) this.sigma.refresh({ skipIndexation: true });
    else this.sigma.scheduleRender();
  }

  /** Highlights a part of the graph and fades the rest; null ends it. */
  setHighlight(highlight: Highlight | null): void {
    if (highlight === this.highlight) return;
    this.highlight = highlight;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Shows the whole graph. */
  fit(): void {
    this.moveCamera({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    this.moveCamera({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  setCamera(camera: Camera | null): void {
    if (this.graph.order === 0) this.firstCamera = camera;
    this.sigma.getCamera().setState({ ...this.viewport.stateOf(camera ?? wholeGraph), angle: 0 });
  }

  /** Brings an actor to the middle of the canvas. */
  centreOn(id: string): void {
    const { x, y } = this.sigma.getNodeDisplayData(id)!;
    this.moveCamera({ x, y });
  }

  /** The size in pixels of the part of the canvas on which the graph is drawn. */
  freeSize(): Size {
    return this.viewport.freeSize();
  }

  /** Where the labels of the last frame stand, in pixels of the canvas. */
  labelBoxes(): ReadonlyMap<string, Box> {
    return this.labels.boxes();
  }

  /** An actor's place on the page, in pixels. */
  whereIs(id: string): { x: number; y: number } {
    const { left, top } = this.sigma.getContainer().getBoundingClientRect();
    const { x, y } = this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
    return { x: x + left, y: y + top };
  }

  kill(): void {
    this.resizeObserver.disconnect();
    this.pictures.stop();
    this.sigma.kill();
  }

  private fitGraph(): void {
    const picture = this.viewport.fit();
    this.controls = this.viewport.controls();
    this.nodeScale = nodeScale(this.graph, this.marks.pinned, picture);
  }

  private moveCamera(state: { x?: number; y?: number; ratio?: number; angle?: number }): void {
    if (prefersReducedMotion()) this.sigma.getCamera().setState(state);
    else void this.sigma.getCamera().animate(state, { duration: 200 });
  }

  private addOverlays(): void {
    const { sigma } = this;
    const options = (layer: object) => layer as Parameters<typeof sigma.createCanvasContext>[1];
    sigma.createCanvasContext("guides", options({ beforeLayer: "edges" }));
    sigma.createCanvasContext("dashes", options({ beforeLayer: "nodes" }));
    sigma.createCanvasContext("marks", options({ beforeLayer: "labels" }));
    sigma.resize(true);
    // Both stay empty: edges have no labels, and a hovered node is on top anyway. Without a GPU each layer takes milliseconds.
    for (const layer of ["edgeLabels", "hoverNodes"]) sigma.getCanvases()[layer]!.style.display = "none";
    const contextOf = (layer: string) => sigma.getCanvases()[layer]!.getContext("2d")!;
    const [guides, dashes, marks, labels] = [
      contextOf("guides"),
      contextOf("dashes"),
      contextOf("marks"),
      contextOf("labels"),
    ];
    sigma.on("beforeRender", this.labels.startFrame);
    sigma.on("afterRender", () => {
      const texts = drawGuides(sigma, guides, this.guides, this.palette, this.map);
      drawDashedEdges(sigma, dashes, this.dashedEdges);
      const pictures = this.pictures.picturesOf(sigma);
      clearLayer(marks, pictures.length > 0 || hasMarks(this.marks));
      this.pictures.draw(marks, pictures, this.palette);
      drawMarks(sigma, marks, this.marks, this.palette);
      this.labels.draw(sigma, labels, [...this.controls, ...texts]);
    });
  }

  private addListeners(callbacks: RendererCallbacks): void {
    const { sigma } = this;
    listenToClicks(sigma, callbacks);
    disablePickingWhileDragging(sigma);
    enableNodeDragging(sigma, callbacks.onActorDrop);
    this.hover.follow(sigma);
    let timer: ReturnType<typeof setTimeout> | undefined;
    sigma.getCamera().on("updated", (state) => {
      clearTimeout(timer);
      timer = setTimeout(() => callbacks.onCameraChange(this.viewport.addressOf(state)), cameraDelay);
    });
  }
}
