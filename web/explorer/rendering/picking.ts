import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import type { Program } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";

/** Renderers in which the mouse is dragging a node or the camera. */
const dragging = new WeakSet<object>();

/**
 * Picking is how sigma finds what is under the mouse: it draws each frame a second time, off screen, with one colour for each
 * item. This disables it while the mouse drags, and updates it at the end of a drag, so that the next click finds its target.
 */
export function disablePickingWhileDragging(sigma: Sigma<NodeData, EdgeData>): void {
  const mouse = sigma.getMouseCaptor();
  let hoverListeners: ReturnType<typeof mouse.listeners<"mousemove">> = [];
  let isStale = false;
  mouse.on("mousedown", () => {
    // Only the left button drags.
    if (!mouse.isMouseDown || dragging.has(sigma)) return;
    dragging.add(sigma);
    isStale = false;
    hoverListeners = mouse.listeners("mousemove");
    mouse.removeAllListeners("mousemove");
  });
  sigma.on("afterRender", () => {
    isStale ||= dragging.has(sigma);
  });
  mouse.on("mouseup", () => {
    if (!dragging.delete(sigma)) return;
    for (const listener of hoverListeners) mouse.on("mousemove", listener);
    if (isStale) sigma.refresh({ partialGraph: {}, skipIndexation: true });
  });
}

interface Renderable {
  render(params: RenderParams): void;
}
// biome-ignore lint/suspicious/noExplicitAny: TypeScript requires this signature of a mixin's constructor.
type RenderableClass = new (...args: any[]) => Renderable;
type PickingProgram = Pick<Program<string, Attributes, Attributes>, "pickProgram" | "renderer">;

/** A program that skips picking while the mouse drags, and for edges also when sigma's `enableEdgeEvents` is off. */
export function pickable<P extends RenderableClass>(program: P, items: "nodes" | "edges"): P {
  return class extends program {
    override render(params: RenderParams): void {
      // An arrow consists of several programs.
      const programs = ("programs" in this ? this.programs : [this]) as PickingProgram[];
      const pickPrograms = programs.map(({ pickProgram }) => pickProgram);
      for (const part of programs) {
        const { renderer } = part;
        const isPicking = !dragging.has(renderer) && (items === "nodes" || renderer.getSetting("enableEdgeEvents"));
        if (!isPicking) part.pickProgram = null;
      }
      super.render(params);
      for (const [index, part] of programs.entries()) part.pickProgram = pickPrograms[index]!;
    }
  };
}

/** A program that draws nothing while the mouse drags. */
export function skipWhileDragging<P extends RenderableClass>(program: P): P {
  return class extends program {
    override render(params: RenderParams): void {
      if (!dragging.has((this as unknown as PickingProgram).renderer)) super.render(params);
    }
  };
}
