import type { OntologyLabels } from "../api/ontology.ts";
import type { Messages } from "../i18n/en.ts";
import type { Point } from "../rendering/curve.ts";
import type { Guides } from "../rendering/layouts/guides.ts";
import { type Palette, shapeOf } from "../rendering/palette.ts";
import { halfFlag, hasFlag, minPictureRadius, pictogramOf } from "../rendering/pictograms.ts";
import { shapes } from "../rendering/shapes.ts";
import { escapeXml } from "./xml.ts";

export interface SvgContext {
  readonly palette: Palette;
  readonly ontology: OntologyLabels;
  readonly messages: Messages;
  /** What the picture shows. */
  readonly title: string;
  readonly guides: Guides;
  /** The flags of the states in it, as data URLs, by their two-letter codes. */
  readonly flags: ReadonlyMap<string, string>;
  /** Where the data comes from, and how it is filtered. */
  readonly source: string;
}

export interface SvgNode extends Point {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly iso2: string | null;
  /** The number of the community whose colour it has; null for the colour of its kind. */
  readonly colour: number | null;
  readonly radius: number;
}

export const svgWidth = 1600;
export const svgMargin = 80;

/** An actor's symbol: its shape with its flag or the pictogram of its kind. */
export function nodeSvg(
  node: Omit<SvgNode, "id" | "label" | "colour">,
  colour: string,
  { palette, flags }: Pick<SvgContext, "palette" | "flags">,
): string {
  const picture = node.radius < minPictureRadius ? "" : pictureSvg(node, palette, flags);
  return `<g>${shapeSvg(node, colour)}${picture}</g>`;
}

function pictureSvg(
  { x, y, radius, kind, iso2 }: Omit<SvgNode, "id" | "label" | "colour">,
  palette: Palette,
  flags: ReadonlyMap<string, string>,
): string {
  const flag = iso2 !== null && hasFlag(kind) ? flags.get(iso2) : undefined;
  if (flag === undefined) {
    const place = `translate(${pointText({ x, y })}) scale(${radius.toFixed(2)})`;
    return `<path d="${pictogramOf(kind)}" transform="${place}" fill="${palette.surface}"/>`;
  }
  const half = halfFlag(radius);
  const side = (2 * half).toFixed(1);
  return `<image x="${(x - half).toFixed(1)}" y="${(y - half).toFixed(1)}" width="${side}" height="${side}" href="${escapeXml(flag)}"/>`;
}

function shapeSvg({ x, y, radius, kind }: Pick<SvgNode, "x" | "y" | "radius" | "kind">, colour: string): string {
  const { outline } = shapes[shapeOf(kind)];
  if (outline === "circle")
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${colour}"/>`;
  const corners = outline.map(([dx, dy]) => pointText({ x: x + dx * radius, y: y + dy * radius }));
  return `<polygon points="${corners.join(" ")}" fill="${colour}"/>`;
}

export function pointText({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
