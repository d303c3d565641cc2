import { groupBy } from "../../scene/groupBy.ts";
import type { Point } from "../curve.ts";
import type { LayoutInput, Places } from "./layoutInput.ts";

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** The share of a cell that its group fills; the rest separates it from the next group and has room for its title. */
const filled = 0.66;

/** A cell for each group, in proportion to its size; in it, the actors with the most relations are in the middle. */
export function grouped({ graph, frame, groupOf }: LayoutInput): Places {
  const groups = [...groupBy(graph.nodes(), groupOf)]
    .sort(([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1))
    .map(([, ids]) => ids);
  const places = new Map<string, Point>();
  const fill = (all: readonly (readonly string[])[], cell: Cell): void => {
    if (all.length > 1) {
      const [ones, others, share] = halves(all);
      const [first, second] = split(cell, share);
      fill(ones, first);
      fill(others, second);
      return;
    }
    for (const [id, place] of sunflower(graph, all[0] ?? [], cell)) places.set(id, place);
  };
  fill(groups, { left: 0, top: 0, ...frame });
  return places;
}

/** Two parts of about the same weight. Small groups count for more: they need a cell, too. */
function halves(groups: readonly (readonly string[])[]) {
  const weights = groups.map((ids) => ids.length + 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [count, weight] = [1, weights[0]!];
  while (count < groups.length - 1 && weight + weights[count]! / 2 < total / 2) weight += weights[count++]!;
  return [groups.slice(0, count), groups.slice(count), weight / total] as const;
}

/** Cuts a cell across its longer side. */
function split({ left, top, width, height }: Cell, share: number): readonly [Cell, Cell] {
  if (width >= height)
    return [
      { left, top, width: width * share, height },
      { left: left + width * share, top, width: width * (1 - share), height },
    ];
  return [
    { left, top, width, height: height * share },
    { left, top: top + height * share, width, height: height * (1 - share) },
  ];
}

/** Vogel's model of a sunflower: as many points as needed, evenly in an ellipse. */
function sunflower(graph: LayoutInput["graph"], ids: readonly string[], { left, top, width, height }: Cell) {
  const size = (id: string) => graph.getNodeAttribute(id, "relationCount");
  return ids
    .toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
    .map((id, index): readonly [string, Point] => {
      const radius = ids.length === 1 ? 0 : Math.sqrt((index + 0.3) / ids.length);
      const angle = index * goldenAngle;
      return [
        id,
        {
          x: left + width / 2 + (radius * Math.cos(angle) * width * filled) / 2,
          y: top + height / 2 + (radius * Math.sin(angle) * height * filled) / 2,
        },
      ];
    });
}
