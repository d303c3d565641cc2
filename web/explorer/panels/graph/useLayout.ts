import { type RefObject, useEffect, useRef, useState } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useMapData } from "../../map/useMapData.ts";
import { Layout } from "../../rendering/layout.ts";
import { commonFrame } from "../../rendering/layoutScale.ts";
import { arrange, readingLayouts } from "../../rendering/layouts/arrange.ts";
import { guidesOf } from "../../rendering/layouts/guides.ts";
import { onMap } from "../../rendering/layouts/onMap.ts";
import type { Renderer } from "../../rendering/renderer.ts";
import { type SceneGraph, updateSceneGraph } from "../../scene/sceneGraph.ts";
import { storePositions } from "../../view/commands.ts";
import { layoutOf } from "../../view/layouts.ts";
import { toGrid } from "../../view/positions.ts";
import { maxStoredPositions, type Position, type View } from "../../view/view.ts";
import { useGuideTexts } from "./useGuideTexts.ts";
import { useMeasures } from "./useMeasures.ts";

/** Copies the scene into the graph, and lays out actors that have no position yet. */
export function useLayout(renderer: RefObject<Renderer | null>): { isArranging: boolean; hasPositions: boolean } {
  const { view, replace, scene, paths, graph } = useExplorer();
  const { dir } = useMessages();
  const forces = useRef(new Layout());
  const [isArranging, setIsArranging] = useState(false);
  /** Whether any actor has a position from a layout. */
  const [hasPositions, setHasPositions] = useState(false);
  /** What the last layout depended on. */
  const laidOut = useRef<string | null>(null);
  const seen = useRef(new Set<string>());
  /** The last scene, and which actors the reader had chosen for it. */
  const last = useRef({ scene, chosen: "" });
  const run = useRef(0);
  const store = useRef(replace);
  store.current = replace;
  const measure = useMeasures();
  const texts = useGuideTexts();
  const { map, isMissing } = useMapData();
  const layout = isMissing ? "force" : layoutOf(view);
  const isRightToLeft = dir === "rtl";
  const key = JSON.stringify([
    layout,
    layout === "layered" && paths,
    readingLayouts.includes(layout) && dir,
    layout === "map" && map && [...map.states],
  ]);

  useEffect(() => {
    const { current } = forces;
    return () => current.stop();
  }, []);
  useEffect(() => {
    if (layout === "map" && map === null) return setIsArranging(scene.actors.length > 0);
    const before = new Set(graph.nodes());
    updateSceneGraph(graph, scene, view.positions);
    const isOutdated = laidOut.current !== null && laidOut.current !== key;
    if (graph.order > 0) laidOut.current = key;
    const hasSameActors = before.size === graph.order && graph.nodes().every((id) => before.has(id));
    const isIncomplete =
      graph.order > maxStoredPositions ? !hasSameActors : graph.someNode((_id, { unplaced }) => unplaced);
    const needsLayout = graph.order > 0 && (isIncomplete || isOutdated);
    const isFirst = !graph.someNode((id, { unplaced }) => !unplaced || seen.current.has(id));
    const number = ++run.current;
    const isCurrent = () => run.current === number;
    renderer.current?.setAxis(layout === "time");
    const chosen = JSON.stringify([view.expanded, view.added, view.hidden]);
    // A filter, or a change of the data, must not move what stays.
    const isOnlyFiltered = scene !== last.current.scene && chosen === last.current.chosen && before.size > 0;
    renderer.current?.update({ keepsFrame: isOnlyFiltered && !needsLayout });
    if (scene !== last.current.scene) last.current = { scene, chosen };
    setHasPositions(!isFirst);
    setIsArranging(needsLayout);
    const showGuides = () => renderer.current?.setGuides(guidesOf(graph, layout, texts, map));
    const arrangeAll = async () => {
      if (await measure()) renderer.current?.update();
      if (!isCurrent()) return;
      if (!needsLayout) return showGuides();
      const frame = renderer.current?.freeSize() ?? commonFrame;
      const pinned = new Set(view.pinned);
      const positions =
        layout === "force"
          ? await forces.current.arrange(graph, {
              pinned,
              frame,
              centre: view.expanded.length === 1 ? view.expanded[0]!.id : null,
            })
          : layout === "map"
            ? onMap(graph, map!, { frame, pinned })
            : arrange(
                layout,
                { graph, frame, centre: centreOf(graph, view), paths, groupOf: texts.groupOf },
                { isRightToLeft, pinned },
              );
      if (!positions || !isCurrent()) return;
      setHasPositions(true);
      for (const id of positions.keys()) seen.current.add(id);
      await renderer.current?.moveTo(positions, isFirst);
      if (!isCurrent()) return;
      showGuides();
      setIsArranging(false);
      store.current(storePositions(placesOf(graph)));
    };
    arrangeAll().catch(() => isCurrent() && setIsArranging(false));
  }, [scene, view.positions, key, measure, map === null]);
  return { isArranging, hasPositions };
}

/** The actor from which distances count: the selected one, else the first expanded one, else the one with the most relations. */
function centreOf(graph: SceneGraph, { selected, expanded }: View): string {
  const chosen = [selected?.type === "actor" ? selected.id : "", ...expanded.map(({ id }) => id)];
  const known = chosen.find((id) => graph.hasNode(id));
  if (known !== undefined) return known;
  const count = (id: string) => graph.getNodeAttribute(id, "relationCount");
  return graph.nodes().toSorted((a, b) => count(b) - count(a))[0]!;
}

/** The position of each actor, also of pinned ones. */
function placesOf(graph: SceneGraph): ReadonlyMap<string, Position> {
  return new Map(graph.mapNodes((id, { x, y }) => [id, toGrid(x, y)]));
}
