import type Sigma from "sigma";
import type { RenderParams } from "sigma/types";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";

/** Of the frames while the reader pans a large graph, one in this many draws its edges. */
const framesForEdges = 3;
/** Milliseconds without a frame after which the edges are drawn again. */
const pause = 120;

/** Renderers whose edges stay as they were drawn, in this frame. */
const shifted = new WeakSet<object>();

/**
 * Without a GPU, thousands of edges take half of the time of a frame. While the mouse pans a large graph, most frames
 * therefore move the edges that were drawn last along with the camera, instead of drawing them.
 */
export function shiftEdgesWhilePanning(sigma: Sigma<NodeData, EdgeData>, isLarge: () => boolean): void {
  const canvas = sigma.getCanvases().edges!;
  const camera = sigma.getCamera();
  let drawn: ReturnType<typeof camera.getState> | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    drawn = null;
  };
  sigma.on("afterProcess", forget);
  sigma.on("resize", forget);
  sigma.on("beforeClear", () => {
    const now = camera.getState();
    const isPanned = drawn !== null && drawn.ratio === now.ratio && (drawn.x !== now.x || drawn.y !== now.y);
    clearTimeout(timer);
    if (drawn && isPanned && isLarge() && sigma.getMouseCaptor().isMouseDown && ++frame % framesForEdges !== 0) {
      const origin = { x: 0, y: 0 };
      const [before, after] = [drawn, now].map((cameraState) => sigma.graphToViewport(origin, { cameraState }));
      canvas.style.transform = `translate(${after!.x - before!.x}px, ${after!.y - before!.y}px)`;
      shifted.add(sigma);
      // What has come into view has no edges yet.
      timer = setTimeout(() => {
        forget();
        sigma.scheduleRender();
      }, pause);
    } else {
      drawn = now;
      canvas.style.transform = "";
      shifted.delete(sigma);
    }
  });
  sigma.on("kill", () => clearTimeout(timer));
  keepWhileShifted(canvas, sigma);
}

/** sigma clears all layers before each frame; this keeps the edges that are only shifted. */
function keepWhileShifted(canvas: HTMLCanvasElement, sigma: object): void {
  const context = (canvas.getContext("webgl2") ?? canvas.getContext("webgl")) as WebGLRenderingContext;
  const clear = context.clear.bind(context);
  context.clear = (mask) => {
    if (!shifted.has(sigma)) clear(mask);
  };
}

interface Renderable {
  render(params: RenderParams): void;
}
// biome-ignore lint/suspicious/noExplicitAny: TypeScript requires this signature of a mixin's constructor.
type RenderableClass = new (...args: any[]) => Renderable;

/** A program of edges that draws nothing in frames that only shift them. */
export function skipWhileShifted<P extends RenderableClass>(program: P): P {
  return class extends program {
    readonly #renderer: object;

    // biome-ignore lint/suspicious/noExplicitAny: TypeScript requires this signature of a mixin's constructor.
    constructor(...args: any[]) {
      super(...args);
      // sigma gives a program its context, the frame buffer for picking, and itself.
      this.#renderer = args[2] as object;
    }

    override render(params: RenderParams): void {
      if (!shifted.has(this.#renderer)) super.render(params);
    }
  };
}
