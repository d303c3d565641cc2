import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import type { Program } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";

/** Drawings in which the mouse holds something, or the scene itself. */
const held = new WeakSet<object>();

/**
 * While the mouse drags, nothing is pointed at: sigma need not look at each step what is under it, nor draw each scene a
 * second time, unseen, to know. Once it lets go, the next click finds all where it is.
 */
export function disablePickingWhileDragging(sigma: Sigma<NodeData, EdgeData>): void {
  const mouse = sigma.getMouseCaptor();
  let looks: ReturnType<typeof mouse.listeners<"mousemove">> = [];
  let stale = false;
  mouse.on("mousedown", () => {
    // The left button alone drags.
    if (!mouse.isMouseDown || held.has(sigma)) return;
    held.add(sigma);
    stale = false;
    looks = mouse.listeners("mousemove");
    mouse.removeAllListeners("mousemove");
  });
  sigma.on("afterRender", () => {
    stale ||= held.has(sigma);
  });
  mouse.on("mouseup", () => {
    if (!held.delete(sigma)) return;
    for (const look of looks) mouse.on("mousemove", look);
    if (stale) sigma.refresh({ partialGraph: {}, skipIndexation: true });
  });
}

interface Drawer {
  render(params: RenderParams): void;
}
// biome-ignore lint/suspicious/noExplicitAny: that is how TypeScript wants a mixin's constructor.
type DrawerType = new (...args: any[]) => Drawer;
type Part = Pick<Program<string, Attributes, Attributes>, "pickProgram" | "renderer">;

/** A program that draws what is pointed at only where it may be: see `disablePickingWhileDragging`, and sigma's `enableEdgeEvents`. */
export function pickable<P extends DrawerType>(program: P, what: "nodes" | "edges"): P {
  return class extends program {
    override render(params: RenderParams): void {
      // An arrow is drawn in parts.
      const parts = ("programs" in this ? this.programs : [this]) as Part[];
      const asked = parts.map(({ pickProgram }) => pickProgram);
      for (const part of parts) {
        const { renderer } = part;
        const may = !held.has(renderer) && (what === "nodes" || renderer.getSetting("enableEdgeEvents"));
        if (!may) part.pickProgram = null;
      }
      super.render(params);
      for (const [index, part] of parts.entries()) part.pickProgram = asked[index]!;
    }
  };
}

/** A program that draws nothing while the mouse drags. */
export function skipWhileDragging<P extends DrawerType>(program: P): P {
  return class extends program {
    override render(params: RenderParams): void {
      if (!held.has((this as unknown as Part).renderer)) super.render(params);
    }
  };
}
