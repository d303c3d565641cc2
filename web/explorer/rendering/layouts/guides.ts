import { groupBy } from "../../scene/groupBy.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import type { LayoutName } from "../../view/layouts.ts";
import { gridSize } from "../../view/view.ts";
import { timeExtent } from "./arrange.ts";
import { axisStart, firstDatesOf } from "./byTime.ts";
import { timeScale } from "./timeScale.ts";

/** What a layout writes beside its actors, in coordinates of the grid. */
export interface Guides {
  /** The ticks of the axis of time. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where the axis leaves out a part. */
  readonly folds: readonly number[];
  /** The names of groups, above them. */
  readonly titles: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

export interface GuideTexts {
  readonly isRightToLeft: boolean;
  readonly dateText: (date: string) => string;
  readonly undated: string;
  readonly groupOf: (id: string) => string;
  readonly groupTitle: (group: string, ids: readonly string[]) => string;
}

export const noGuides: Guides = { ticks: [], folds: [], titles: [] };

/** The guides of a graph as it is laid out. */
export function guidesOf(graph: SceneGraph, layout: LayoutName, texts: GuideTexts): Guides {
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
  };
}

function titlesOf(graph: SceneGraph, { groupOf, groupTitle }: GuideTexts): Guides["titles"] {
  return [...groupBy(graph.nodes(), groupOf)].map(([group, ids]) => {
    const xs = ids.map((id) => graph.getNodeAttribute(id, "x"));
    const ys = ids.map((id) => graph.getNodeAttribute(id, "y"));
    return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: Math.max(...ys), label: groupTitle(group, ids) };
  });
}
