import { type RefObject, useEffect, useRef, useState } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { commonFrame, Layout } from "../../rendering/layout.ts";
import type { Renderer } from "../../rendering/renderer.ts";
import { applyPositions, updateSceneGraph } from "../../scene/sceneGraph.ts";
import { storePositions } from "../../view/commands.ts";
import { maxStoredPositions } from "../../view/view.ts";

/** Copies the scene into the graph, and lays out actors that have no position yet. */
export function useLayout(renderer: RefObject<Renderer | null>): { isArranging: boolean; hasPositions: boolean } {
  const { view, replace, scene, graph } = useExplorer();
  const layout = useRef(new Layout());
  const [isArranging, setIsArranging] = useState(false);
  /** Whether any actor has a position from a layout. */
  const [hasPositions, setHasPositions] = useState(false);
  /** The last scene, and which actors the reader had chosen for it. */
  const last = useRef({ scene, chosen: "" });
  const store = useRef(replace);
  store.current = replace;

  useEffect(() => {
    const { current } = layout;
    return () => current.stop();
  }, []);
  useEffect(() => {
    const before = new Set(graph.nodes());
    updateSceneGraph(graph, scene, view.positions);
    const hasSameActors = before.size === graph.order && graph.nodes().every((id) => before.has(id));
    const needsLayout =
      graph.order > maxStoredPositions ? !hasSameActors : graph.someNode((_id, { unplaced }) => unplaced);
    const chosen = JSON.stringify([view.expanded, view.added, view.hidden]);
    // A filter, or a change of the data, must not move what stays.
    const isOnlyFiltered = scene !== last.current.scene && chosen === last.current.chosen && before.size > 0;
    renderer.current?.update({ keepsFrame: isOnlyFiltered && !needsLayout });
    if (scene !== last.current.scene) last.current = { scene, chosen };
    setHasPositions(graph.someNode((_id, { unplaced }) => !unplaced));
    if (!needsLayout || graph.order === 0) return setIsArranging(false);
    setIsArranging(true);
    layout.current
      .arrange(graph, new Set(view.pinned), renderer.current?.freeSize() ?? commonFrame)
      .then((positions) => {
        if (!positions) return;
        applyPositions(graph, positions);
        renderer.current?.update();
        setHasPositions(true);
        setIsArranging(false);
        store.current(storePositions(positions));
      })
      .catch(() => setIsArranging(false));
  }, [scene, view.positions]);
  return { isArranging, hasPositions };
}
