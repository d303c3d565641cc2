import type { OntologyLabels } from "../api/ontology.ts";
import type { Messages } from "../i18n/en.ts";
import type { Point } from "../rendering/curve.ts";
import type { Guides } from "../rendering/layouts/guides.ts";
import type { PictureNote } from "../rendering/notePlacement.ts";
import { type Palette, shapeOf } from "../rendering/palette.ts";
import { shapes } from "../rendering/shapes.ts";

export interface SvgContext {
  readonly palette: Palette;
  readonly ontology: OntologyLabels;
  readonly messages: Messages;
  /** What the picture shows. */
  readonly title: string;
  readonly guides: Guides;
  /** The notes of the step of a story that is shown. */
  readonly notes: readonly PictureNote[];
  /** Where the data comes from, and how it is filtered. */
  readonly source: string;
}

export interface SvgNode extends Point {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** The number of the community whose colour it has; null for the colour of its kind. */
  readonly colour: number | null;
  readonly radius: number;
}

export const svgWidth = 1600;
export const svgMargin = 80;

/** An actor's shape. */
export function nodeSvg({ x, y, radius, kind }: Pick<SvgNode, "x" | "y" | "radius" | "kind">, colour: string): string {
  const { outline } = shapes[shapeOf(kind)];
  if (outline === "circle")
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${colour}"/>`;
  const corners = outline.map(([dx, dy]) => pointText({ x: x + dx * radius, y: y + dy * radius }));
  return `<polygon points="${corners.join(" ")}" fill="${colour}"/>`;
}

export function pointText({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
