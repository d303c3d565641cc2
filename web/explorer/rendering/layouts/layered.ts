import type { Point } from "../curve.ts";
import { distancesFrom, groupsInOrder, type LayoutInput, type Places, sortedByMean } from "./layoutInput.ts";

/** The share of the height that paths take if there are also other actors. */
const shareOfPaths = 0.7;

/**
 * From left to right: each path is a row from its start to its end, and an actor on several paths stands on the first. Other
 * actors stand below. Without paths, each column has the actors at one distance from the centre.
 */
export function layered(input: LayoutInput): Places {
  const { graph, frame } = input;
  const paths = input.paths.map((path) => path.filter((id) => graph.hasNode(id))).filter((path) => path.length > 1);
  if (paths.length === 0) return columns(input);
  const onPaths = new Set(paths.flat());
  const others = graph.nodes().filter((id) => !onPaths.has(id));
  const height = others.length > 0 ? frame.height * shareOfPaths : frame.height;
  const places = new Map<string, Point>();
  const [start, end] = [paths[0]![0]!, paths[0]!.at(-1)!];
  places.set(start, { x: 0, y: height / 2 });
  places.set(end, { x: frame.width, y: height / 2 });
  const rows = paths.filter((path) => path.some((id) => id !== start && id !== end));
  for (const [row, path] of rows.entries())
    for (const [step, id] of path.entries()) {
      if (places.has(id)) continue;
      places.set(id, {
        x: (frame.width * step) / (path.length - 1),
        y: ((row + 0.5) / rows.length) * height,
      });
    }
  for (const [index, id] of sortedByMean(graph, others, (other) => places.get(other)?.x).entries())
    places.set(id, below(index, others.length, { height, frame }));
  return places;
}

/** A place in the rows below the paths; neighbouring places are at different heights, so that their labels have room. */
function below(
  index: number,
  count: number,
  { height, frame }: { height: number; frame: LayoutInput["frame"] },
): Point {
  const rows = Math.max(2, Math.ceil(Math.sqrt(count / 6)));
  const room = frame.height - height;
  return { x: ((index + 0.5) / count) * frame.width, y: height + room * (0.35 + (0.65 * (index % rows)) / (rows - 1)) };
}

function columns({ graph, frame, centre }: LayoutInput): Places {
  const distances = distancesFrom(graph, centre);
  const last = Math.max(0, ...distances.values());
  // Whoever cannot be reached stands in a column of its own.
  const columnOf = (id: string) => distances.get(id) ?? last + 1;
  const byColumn = groupsInOrder(graph.nodes(), columnOf);
  const count = Math.max(...byColumn.map(([column]) => column));
  const places = new Map<string, Point>();
  for (const [column, ids] of byColumn) {
    const sorted = sortedByMean(graph, ids, (other) => places.get(other)?.y);
    for (const [index, id] of sorted.entries()) {
      // Every other actor stands a little aside: lines within a column and labels need room.
      const shift = sorted.length > 2 ? ((index % 2) * frame.width) / (count + 1) / 6 : 0;
      const x = count === 0 ? frame.width / 2 : (frame.width * column) / count;
      places.set(id, {
        x: x + (column === count ? -shift : shift),
        y: ((index + 0.5) / sorted.length) * frame.height,
      });
    }
  }
  return places;
}
