import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { type Palette, shapeOf } from "./palette.ts";

/** What is highlight up while the rest steps back; null lights all. */
export interface Highlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** How an actor looks: its kind gives colour and shape. Squares and diamonds are drawn larger, as they fill less. */
export function nodeReducer(id: string, data: NodeData, palette: Palette, highlight: Highlight | null, strong: string | null) {
  const on = !highlight || highlight.nodes.has(id);
  const shape = shapeOf(data.kind);
  return {
    ...data,
    type: shape,
    size: shape === "circle" ? data.size : data.size * 1.2,
    color: on ? (palette.actors[data.kind] ?? palette.other) : palette.faint,
    label: on ? data.label : null,
    forceLabel: (highlight !== null && on && highlight.nodes.size <= 40) || id === strong,
    strong: id === strong,
    zIndex: on ? 1 : 0,
  } satisfies Partial<NodeDisplayData> & { strong: boolean };
}

export interface EdgeDisplay extends Partial<EdgeDisplayData> {
  readonly curvature: number;
  /** The colour of its dashes; what is asserted has none. */
  readonly dashes: string | null;
}

/** How a tie looks: its kind gives the colour, its direction the arrow, its modality the dashes. */
export function edgeReducer(
  id: string,
  data: EdgeData,
  { palette, highlight, many }: { palette: Palette; highlight: Highlight | null; many: boolean },
): EdgeDisplay {
  const on = !highlight || highlight.edges.has(id);
  const full = palette.relations[data.kind] ?? palette.other;
  // Thousands of hairlines in full colour would be a wall.
  const colour = on ? (many && !highlight ? mixed(full, palette.surface, 0.3) : full) : palette.faint;
  const isDashed = data.modality !== "ASSERTED";
  // What is less than a pixel wide is drawn as dots.
  const least = isDashed || (highlight && on) ? 1.5 : 0;
  return {
    size: Math.max(least, data.size),
    // The dashes are drawn over it; it is there to be pointed at.
    color: isDashed ? palette.surface : colour,
    dashes: isDashed ? colour : null,
    type: !many || (highlight && on) ? programOf(data, isDashed) : highlight ? "faint" : "thin",
    curvature: data.curvature,
    zIndex: on ? 1 : 0,
  };
}

function programOf({ curvature, direction }: EdgeData, isDashed: boolean): string {
  const line = curvature === 0 ? "straight" : "curve";
  if (isDashed || direction === "NONE") return line;
  return direction === "BOTH" ? `${line}Both` : `${line}Arrow`;
}

/** So much of one colour in another; both as #rrggbb. */
function mixed(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [one, other] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(one * share + other * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
