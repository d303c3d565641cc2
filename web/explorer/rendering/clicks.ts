import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Tie } from "../view/view.ts";
import type { Point } from "./curve.ts";
import { fixDoubleClicks } from "./doubleClicks.ts";
import { onLongPress } from "./longPress.ts";
import { nearestEdge } from "./nearestEdge.ts";

export interface ClickCallbacks {
  readonly onActorClick: (id: string, isMultiple: boolean) => void;
  readonly onActorDoubleClick: (id: string) => void;
  /** Asks for the menu of an actor, at a place on the page. */
  readonly onActorMenu: (id: string, at: Point) => void;
  /** Gets the ids of the edge's source and target, and what its relations have in common. */
  readonly onEdgeClick: (ids: readonly [string, string], tie: Tie) => void;
}

/** Calls back for clicks, double clicks, right clicks and long presses on actors, and for clicks on edges or near them. */
export function listenToClicks(sigma: Sigma<NodeData, EdgeData>, callbacks: ClickCallbacks): void {
  fixDoubleClicks(sigma);
  sigma.on("clickNode", ({ node, event }) => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = event.original as MouseEvent;
    callbacks.onActorClick(node, shiftKey || ctrlKey || metaKey);
  });
  sigma.on("doubleClickNode", (event) => {
    event.preventSigmaDefault();
    callbacks.onActorDoubleClick(event.node);
  });
  const openMenu = (node: string, { x, y }: Point) => {
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    callbacks.onActorMenu(node, { x: x + left, y: y + top });
  };
  sigma.on("rightClickNode", ({ node, event }) => openMenu(node, event));
  sigma.getContainer().addEventListener("contextmenu", (event) => event.preventDefault());
  onLongPress(sigma, openMenu);
  const clickEdge = (edge: string) => {
    const { kind, modality } = sigma.getGraph().getEdgeAttributes(edge);
    callbacks.onEdgeClick(sigma.getGraph().extremities(edge), { kind, modality });
  };
  sigma.on("clickEdge", ({ edge }) => clickEdge(edge));
  sigma.on("clickStage", ({ event }) => {
    const edge = nearestEdge(sigma, event);
    if (edge) clickEdge(edge);
  });
}
