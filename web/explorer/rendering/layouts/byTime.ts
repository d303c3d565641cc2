import type { SceneGraph } from "../../scene/sceneGraph.ts";
import type { Point } from "../curve.ts";
import { groupsInOrder, type LayoutInput, type Places, sortedByMean } from "./layoutInput.ts";
import { timeScale } from "./timeScale.ts";

/** The share of the width for actors without dates, before the axis begins. */
const undatedShare = 0.14;
/** Columns in which actors stand above each other, and the pixels that each needs in its column. */
const [columns, rowHeight] = [16, 26];

/** The earliest date of an actor's relations in the graph; null if none has a date. */
function firstDateOf(graph: SceneGraph, id: string): string | null {
  const dates = graph.mapEdges(id, (_edge, { since }) => since).filter((date) => date !== null);
  return dates.length === 0 ? null : dates.reduce((first, date) => (date < first ? date : first));
}

/** The first dates of all actors. */
export function firstDatesOf(graph: SceneGraph): readonly string[] {
  return graph.nodes().flatMap((id) => firstDateOf(graph, id) ?? []);
}

/** Where the axis begins, as a share of the width: after the actors without dates, if there are any. */
export function axisStart(graph: SceneGraph): number {
  return graph.someNode((id) => firstDateOf(graph, id) === null) ? undatedShare : 0;
}

/** From left to right by the first date; actors without dates are before the axis. */
export function byTime({ graph, frame }: LayoutInput): Places {
  const scale = timeScale(firstDatesOf(graph));
  const start = axisStart(graph);
  const shareOf = (id: string) => {
    const date = firstDateOf(graph, id);
    return date === null ? 0 : start + scale.shareOf(date) * (1 - start);
  };
  const places = new Map<string, Point>();
  for (const [column, ids] of groupsInOrder(graph.nodes(), (id) => Math.round(shareOf(id) * columns))) {
    const sorted = sortedByMean(graph, ids, (other) => places.get(other)?.y);
    // Neighbouring columns are at different heights, so that their labels have room.
    const stagger = (column * Math.SQRT2) % 1;
    const isCrowded = sorted.length * rowHeight > frame.height;
    for (const [index, id] of sorted.entries()) {
      const aside = isCrowded ? (((index % 3) - 1) * frame.width) / columns / 3 : 0;
      places.set(id, {
        x: shareOf(id) * frame.width + aside,
        y: ((index + 0.15 + stagger * 0.7) / sorted.length) * frame.height,
      });
    }
  }
  return places;
}
