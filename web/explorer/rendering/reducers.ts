import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { colourOf, type Palette, radiusOf, shapeOf } from "./palette.ts";

/** The part of the graph that is highlighted while the rest fades. */
export interface Highlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

interface NodeContext {
  readonly palette: Palette;
  readonly highlight: Highlight | null;
  /** The id of the selected actor. */
  readonly selected: string | null;
  /** The factor by which the picture shrinks its nodes. */
  readonly scale: number;
  /** Whether the picture is so small that each actor has its label. */
  readonly isSmall: boolean;
}

/** An actor as it is drawn. */
export interface NodeDisplay extends Pick<NodeData, "kind" | "iso2" | "x" | "y"> {
  readonly size: number;
  readonly isFaded: boolean;
  readonly isSelected: boolean;
}

/** sigma's nodeReducer: the kind gives colour and shape. */
export function nodeReducer(id: string, data: NodeData, context: NodeContext) {
  const { palette, highlight, selected, scale, isSmall } = context;
  const isFaded = highlight !== null && !highlight.nodes.has(id);
  const isSelected = id === selected;
  return {
    ...data,
    type: shapeOf(data.kind),
    size: radiusOf(data.kind, data.size) * scale,
    color: isFaded ? palette.faint : colourOf(data, palette),
    label: isFaded ? null : data.label,
    forceLabel: isSelected || isSmall || (highlight !== null && !isFaded && highlight.nodes.size <= 40),
    isSelected,
    isFaded,
    zIndex: isFaded ? 0 : 1,
  } satisfies Partial<NodeDisplayData> & NodeDisplay;
}

export interface EdgeDisplay extends Partial<EdgeDisplayData> {
  readonly curvature: number;
  /** The colour of its dashes; null for an asserted edge, which has none. */
  readonly dashes: string | null;
}

interface EdgeContext {
  readonly palette: Palette;
  readonly highlight: Highlight | null;
  /** Whether the graph has so many edges that they are drawn as hairlines. */
  readonly areHairlines: boolean;
  /** The factor by which the picture shrinks its edges. */
  readonly scale: number;
}

/** sigma's edgeReducer: the kind gives the colour, the direction the arrow, the modality the dashes. */
export function edgeReducer(
  id: string,
  data: EdgeData,
  { palette, highlight, areHairlines, scale }: EdgeContext,
): EdgeDisplay {
  const isFaded = highlight !== null && !highlight.edges.has(id);
  const isHighlighted = highlight !== null && !isFaded;
  const kindColour = palette.relations[data.kind] ?? palette.other;
  // Thousands of hairlines in full colour would hide everything else.
  const fullColour = areHairlines && !highlight ? mixColours(kindColour, palette.surface, 0.3) : kindColour;
  const colour = isFaded ? palette.faint : fullColour;
  const isDashed = data.modality !== "ASSERTED";
  // A line thinner than one pixel would be drawn as dots.
  const minSize = isDashed || isHighlighted ? 1.5 : 0;
  return {
    size: Math.max(minSize, data.size * scale),
    // The dashes are drawn over the edge, which stays clickable in the colour of the background.
    color: isDashed ? palette.surface : colour,
    dashes: isDashed ? colour : null,
    type: !areHairlines || isHighlighted ? programOf(data, isDashed) : isFaded ? "faint" : "thin",
    curvature: data.curvature,
    zIndex: isFaded ? 0 : 1,
  };
}

function programOf({ curvature, direction }: EdgeData, isDashed: boolean): string {
  const line = curvature === 0 ? "straight" : "curve";
  if (isDashed || direction === "NONE") return line;
  return direction === "BOTH" ? `${line}Both` : `${line}Arrow`;
}

/** Mixes two colours, both as #rrggbb; `share` is the share of the first. */
function mixColours(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [a, b] = [first, second].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
