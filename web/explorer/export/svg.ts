import { isRightToLeft } from "../i18n/direction.ts";
import { arrowHead, boundaryPoint, controlPoint, type Point } from "../rendering/curve.ts";
import { labelFont, labelSize, overlap, truncate } from "../rendering/labels.ts";
import { type Palette, shapeOf } from "../rendering/palette.ts";
import type { EdgeData, SceneGraph } from "../scene/sceneGraph.ts";
import { svgLegend } from "./svgLegend.ts";
import { nodeSvg, pointText, type SvgContext, type SvgNode, svgMargin, svgWidth } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

export interface SvgImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const titleHeight = 64;
const legendHeight = 96;
const maxGraphHeight = 1_400;

/** The whole graph with its legend and source, for print. */
export function toSvg(graph: SceneGraph, context: SvgContext): SvgImage {
  const { palette, title, messages } = context;
  const { nodes, height } = placeNodes(graph);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = graph.mapEdges((_id, data, from, to) => edgeSvg(data, byId.get(from)!, byId.get(to)!, palette));
  const total = titleHeight + height + legendHeight;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${svgWidth}" height="${total}" viewBox="0 0 ${svgWidth} ${total}" font-family="${escapeXml(labelFont)}">
<title>${escapeXml(title)}</title>
<rect width="${svgWidth}" height="${total}" fill="${palette.surface}"/>
${titleSvg(title, messages.dir, palette)}
<g transform="translate(0,${titleHeight})">
<g fill="none">${edges.join("\n")}</g>
<g>${nodes.map((node) => nodeSvg(node, palette)).join("\n")}</g>
<g text-anchor="middle" font-weight="500">${labelSvgs(nodes, palette).join("\n")}</g>
${svgLegend(graph, context, height)}
</g>
</svg>
`;
  return { svg, width: svgWidth, height: total };
}

/** The title, at the side on which reading starts. */
function titleSvg(title: string, direction: "ltr" | "rtl", palette: Palette): string {
  const x = direction === "rtl" ? svgWidth - svgMargin : svgMargin;
  return `<text x="${x}" y="56" font-size="30" font-weight="600" direction="${direction}" text-anchor="start" fill="${palette.ink}">${escapeXml(title)}</text>`;
}

function placeNodes(graph: SceneGraph): { nodes: readonly SvgNode[]; height: number } {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [extentX, extentY] = [Math.max(1, Math.max(...xs) - left), Math.max(1, top - Math.min(...ys))];
  const scale = Math.min((svgWidth - 2 * svgMargin) / extentX, maxGraphHeight / extentY);
  const offset = (svgWidth - extentX * scale) / 2;
  const nodes = graph.mapNodes((id, { x, y, label, kind, size }) => ({
    id,
    label,
    kind,
    x: offset + (x - left) * scale,
    y: svgMargin + (top - y) * scale,
    radius: size * (shapeOf(kind) === "circle" ? 1.3 : 1.56),
  }));
  return { nodes, height: Math.round(extentY * scale + 2 * svgMargin) };
}

function edgeSvg(data: EdgeData, from: SvgNode, to: SvgNode, palette: Palette): string {
  const { kind, modality, direction, curvature, size } = data;
  const colour = palette.relations[kind] ?? palette.other;
  const control = controlPoint(from, to, curvature);
  const [start, end] = [boundaryPoint(from, from.radius, control), boundaryPoint(to, to.radius, control)];
  const dashes = modality === "ASSERTED" ? "" : ' stroke-dasharray="8 6"';
  const curve = `M${pointText(start)}Q${pointText(control)} ${pointText(end)}`;
  const heads = [
    ...(direction !== "NONE" ? [arrowHead(end, control, size)] : []),
    ...(direction === "BOTH" ? [arrowHead(start, control, size)] : []),
  ];
  return [
    `<path d="${curve}" stroke="${colour}" stroke-width="${size.toFixed(1)}"${dashes}/>`,
    ...heads.map((head) => `<path d="M${head.map(pointText).join("L")}Z" fill="${colour}"/>`),
  ].join("");
}

/** Largest nodes first; in a graph of more than a dozen nodes, a name that would overlap another one is left out. */
function labelSvgs(nodes: readonly SvgNode[], palette: Palette): string[] {
  const drawn: Parameters<typeof overlap>[0][] = [];
  return [...nodes]
    .sort((a, b) => b.radius - a.radius)
    .flatMap(({ x, y, radius, label }) => {
      const fontSize = labelSize(radius) + 5;
      const text = truncate(label);
      // Estimated, because there is no canvas to measure it: letters are about half as wide as high.
      const halfWidth = text.length * fontSize * 0.27;
      const top = y + radius + 2;
      const box = { left: x - halfWidth, right: x + halfWidth, top, bottom: y + radius + fontSize * 1.3 };
      if (nodes.length > 12 && drawn.some((other) => overlap(box, other))) return [];
      drawn.push(box);
      return [labelSvg(text, { x, y: top + fontSize }, fontSize, palette)];
    });
}

function labelSvg(text: string, { x, y }: Point, fontSize: number, palette: Palette): string {
  const direction = isRightToLeft(text) ? "rtl" : "ltr";
  const halo = `paint-order="stroke" stroke="${palette.surface}" stroke-width="4" stroke-linejoin="round"`;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${fontSize.toFixed(1)}" direction="${direction}" fill="${palette.ink}" ${halo}>${escapeXml(text)}</text>`;
}
