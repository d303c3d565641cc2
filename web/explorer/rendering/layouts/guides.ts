import type { MapData } from "../../map/mapData.ts";
import { groupBy } from "../../scene/groupBy.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import type { LayoutName } from "../../view/layouts.ts";
import { gridSize } from "../../view/view.ts";
import { timeExtent } from "./arrange.ts";
import { axisStart, firstDatesOf } from "./byTime.ts";
import { withoutPlace } from "./onMap.ts";
import { timeScale } from "./timeScale.ts";

/** What a layout writes beside its actors, in coordinates of the grid. */
export interface Guides {
  /** The ticks of the axis of time. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where the axis leaves out a part. */
  readonly folds: readonly number[];
  /** The names of groups, above them. */
  readonly titles: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  /** The map under the actors. */
  readonly map: MapGuide | null;
}

export interface MapGuide {
  /** SVG paths in steps of the grid, where y points down. */
  readonly land: string;
  readonly borders: string;
  /** The northernmost of the actors without a place, whose rows are below the map; null if there are none. */
  readonly rows: { readonly y: number; readonly label: string } | null;
  /** Whose boundaries these are. */
  readonly source: string;
}

export interface GuideTexts {
  readonly isRightToLeft: boolean;
  readonly dateText: (date: string) => string;
  readonly undated: string;
  readonly withoutPlace: string;
  readonly boundaries: string;
  readonly groupOf: (id: string) => string;
  readonly groupTitle: (group: string, ids: readonly string[]) => string;
}

export const noGuides: Guides = { ticks: [], folds: [], titles: [], map: null };

/**
 * The guides of a graph as it is laid out.
 * @param map null until it is loaded, or if another layout is chosen
 */
export function guidesOf(graph: SceneGraph, layout: LayoutName, texts: GuideTexts, map: MapData | null): Guides {
  if (layout === "map" && map) return mapGuides(graph, map, texts);
  if (layout === "time") return timeGuides(graph, texts);
  if (layout === "kinds" || layout === "communities") return { ...noGuides, titles: titlesOf(graph, texts) };
  return noGuides;
}

function timeGuides(graph: SceneGraph, { isRightToLeft, dateText, undated }: GuideTexts): Guides {
  const { ticks, folds } = timeScale(firstDatesOf(graph));
  const start = axisStart(graph);
  const toX = (share: number) => gridSize / 2 + (isRightToLeft ? 0.5 - share : share - 0.5) * timeExtent;
  const onAxis = (share: number) => toX(start + share * (1 - start));
  return {
    ticks: [
      ...ticks.map(({ share, date }) => ({ x: onAxis(share), label: dateText(date) })),
      ...(start > 0 ? [{ x: toX(0), label: undated }] : []),
    ],
    folds: folds.map(onAxis),
    titles: [],
    map: null,
  };
}

function mapGuides(graph: SceneGraph, map: MapData, { withoutPlace: label, boundaries }: GuideTexts): Guides {
  const ys = withoutPlace(graph, map).map((id) => graph.getNodeAttribute(id, "y"));
  const rows = ys.length > 0 ? { y: Math.max(...ys), label } : null;
  const { land, borders } = map;
  return { ...noGuides, map: { land, borders, rows, source: boundaries } };
}

function titlesOf(graph: SceneGraph, { groupOf, groupTitle }: GuideTexts): Guides["titles"] {
  return [...groupBy(graph.nodes(), groupOf)].map(([group, ids]) => {
    const xs = ids.map((id) => graph.getNodeAttribute(id, "x"));
    const ys = ids.map((id) => graph.getNodeAttribute(id, "y"));
    return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: Math.max(...ys), label: groupTitle(group, ids) };
  });
}
