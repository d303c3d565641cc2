import type { Ontology } from "../api/ontology.ts";
import { arrowHead, controlPoint, type Point, nodeBoundary } from "../rendering/curve.ts";
import { isRightToLeft } from "../i18n/direction.ts";
import { fontSize, labelFont, shortened } from "../rendering/labels.ts";
import { type Palette, shapeOf } from "../rendering/palette.ts";
import { shapes } from "../rendering/shapes.ts";
import type { SceneGraph } from "../scene/sceneGraph.ts";
import type { Messages } from "../i18n/en.ts";
import { escaped } from "./xml.ts";

/** The whole scene as SVG, with its legend and where it comes from: what a printed page needs. */
export interface SvgImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Placed extends Point {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly radius: number;
}

const width = 1600;
const margin = 80;
const footer = 96;

export function toSvg(graph: SceneGraph, palette: Palette, ontology: Ontology, messages: Messages, source: string): SvgImage {
  const { placed, height } = placedOn(graph);
  const byId = new Map(placed.map((one) => [one.id, one]));
  const ties = graph.mapEdges((_id, data, from, to) => tieOf(data, byId.get(from)!, byId.get(to)!, palette));
  const total = height + footer;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${escaped(labelFont)}">
<title>${escaped(source)}</title>
<rect width="${width}" height="${total}" fill="${palette.surface}"/>
<g fill="none">${ties.join("\n")}</g>
<g>${placed.map((one) => shapeSvg(one, palette)).join("\n")}</g>
<g text-anchor="middle" font-weight="500">${labelsOf(placed, palette).join("\n")}</g>
${legend(graph, palette, ontology, messages, source, height)}
</svg>
`;
  return { svg, width, height: total };
}

function placedOn(graph: SceneGraph): { placed: readonly Placed[]; height: number } {
  const nodes = graph.mapNodes((id, data) => ({ id, ...data }));
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [wide, tall] = [Math.max(1, Math.max(...xs) - left), Math.max(1, top - Math.min(...ys))];
  const scale = Math.min((width - 2 * margin) / wide, 1_400 / tall);
  const shift = (width - wide * scale) / 2;
  const placed = nodes.map(({ id, x, y, label, kind, size }) => ({
    id,
    label,
    kind,
    x: shift + (x - left) * scale,
    y: margin + (top - y) * scale,
    radius: size * (shapeOf(kind) === "circle" ? 1.3 : 1.56),
  }));
  return { placed, height: Math.round(tall * scale + 2 * margin) };
}

interface Tie {
  readonly kind: string;
  readonly modality: string;
  readonly direction: string;
  readonly curvature: number;
  readonly size: number;
}

function tieOf(
  { kind, modality, direction, curvature, size }: Tie,
  from: Placed,
  to: Placed,
  palette: Palette,
): string {
  const colour = palette.relations[kind] ?? palette.other;
  const middle = controlPoint(from, to, curvature);
  const [start, end] = [nodeBoundary(from, from.radius, middle), nodeBoundary(to, to.radius, middle)];
  const dashes = modality === "ASSERTED" ? "" : ' stroke-dasharray="8 6"';
  const heads = [
    direction !== "NONE" && arrowHead(end, middle, size),
    direction === "BOTH" && arrowHead(start, middle, size),
  ];
  const line = `<path d="M${at(start)}Q${at(middle)} ${at(end)}" stroke="${colour}" stroke-width="${size.toFixed(1)}"${dashes}/>`;
  return line + heads.map((head) => (head ? `<path d="M${head.map(at).join("L")}Z" fill="${colour}"/>` : "")).join("");
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function shapeSvg({ x, y, radius, kind }: Omit<Placed, "id" | "label">, palette: Palette): string {
  const colour = palette.actors[kind] ?? palette.other;
  const { outline } = shapes[shapeOf(kind)];
  if (outline === "circle")
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${colour}"/>`;
  const corners = outline.map(([dx, dy]) => at({ x: x + dx * radius, y: y + dy * radius }));
  return `<polygon points="${corners.join(" ")}" fill="${colour}"/>`;
}

/** Largest first; a name that would cover another one is left out. */
function labelsOf(placed: readonly Placed[], palette: Palette): string[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  return [...placed]
    .sort((one, other) => other.radius - one.radius)
    .flatMap(({ x, y, radius, label }) => {
      const size = fontSize(radius) + 5;
      const text = shortened(label);
      const half = text.length * size * 0.27;
      const box = { left: x - half, right: x + half, top: y + radius + 2, bottom: y + radius + size * 1.3 };
      const covers = (other: typeof box) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
      if (placed.length > 12 && taken.some(covers)) return [];
      taken.push(box);
      return [textSvg(text, x, box.top + size, size, palette)];
    });
}

function textSvg(text: string, x: number, y: number, size: number, palette: Palette): string {
  const direction = isRightToLeft(text) ? "rtl" : "ltr";
  const halo = `paint-order="stroke" stroke="${palette.surface}" stroke-width="4" stroke-linejoin="round"`;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" direction="${direction}" fill="${palette.ink}" ${halo}>${escaped(text)}</text>`;
}

/** What the signs mean, from the reading side on. */
function legend(graph: SceneGraph, palette: Palette, ontology: Ontology, messages: Messages, source: string, top: number): string {
  const right = messages.dir === "rtl";
  const place = (x: number) => (right ? width - x : x);
  const text = (x: number, y: number, label: string) =>
    `<text x="${place(x)}" y="${y}" direction="${messages.dir}" text-anchor="start">${escaped(label)}</text>`;
  const entries = [...new Set(graph.mapNodes((_id, { kind }) => kind))].map((kind) => ({
    label: ontology.actorKind(kind),
    sign: (x: number, y: number) => shapeSvg({ x: place(x + 9), y: y - 6, radius: 9, kind }, palette),
  }));
  const ties = [...new Set(graph.mapEdges((_id, { kind }) => kind))].map((kind) => ({
    label: ontology.relationKind(kind),
    sign: (x: number, y: number) =>
      `<path d="M${place(x)},${y - 6}H${place(x + 22)}" stroke="${palette.relations[kind] ?? palette.other}" stroke-width="4"/>`,
  }));
  const dashed = graph.someEdge((_id, { modality }) => modality !== "ASSERTED")
    ? [
        {
          label: messages.notAsserted,
          sign: (x: number, y: number) =>
            `<path d="M${place(x)},${y - 6}H${place(x + 22)}" stroke="${palette.other}" stroke-width="4" stroke-dasharray="6 4"/>`,
        },
      ]
    : [];
  let x = margin;
  const drawn = [...entries, ...ties, ...dashed].map(({ label, sign }) => {
    const svg = sign(x, top + 24) + text(x + 30, top + 24, label);
    x += 30 + label.length * 9 + 36;
    return svg;
  });
  return `<g font-size="17" fill="${palette.ink}">${drawn.join("\n")}${text(margin, top + 66, source)}</g>`;
}
