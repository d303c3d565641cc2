import { arrowHead, boundaryPoint, controlPoint, curvePoints, type Point, segmentsOf } from "../rendering/curve.ts";
import { labelFont } from "../rendering/labelText.ts";
import { colourOf, type Palette, radiusOf } from "../rendering/palette.ts";
import type { EdgeData, SceneGraph } from "../scene/sceneGraph.ts";
import { axisHeight, svgGuides } from "./svgGuides.ts";
import { svgLabels } from "./svgLabels.ts";
import { svgLegend } from "./svgLegend.ts";
import { nodeSvg, pointText, type SvgContext, type SvgNode, svgMargin, svgWidth } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

export interface SvgImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const titleHeight = 64;
const maxGraphHeight = 1_400;

/** The whole graph with its legend and source, for print. */
export function toSvg(graph: SceneGraph, context: SvgContext): SvgImage {
  const { palette, title, messages, guides } = context;
  const { nodes, height: graphHeight, toPoint } = placeNodes(graph);
  const height = graphHeight + (guides.ticks.length > 0 ? axisHeight : 0);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = graph.mapEdges((_id, data, from, to) => edgeSvg(data, byId.get(from)!, byId.get(to)!, palette));
  const segments = () =>
    graph
      .mapEdges((_id, { curvature }, from, to) => segmentsOf(curvePoints(byId.get(from)!, byId.get(to)!, curvature)))
      .flat();
  const legend = svgLegend(graph, context, height);
  const total = titleHeight + height + legend.height;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${svgWidth}" height="${total}" viewBox="0 0 ${svgWidth} ${total}" font-family="${escapeXml(labelFont)}">
<title>${escapeXml(title)}</title>
<rect width="${svgWidth}" height="${total}" fill="${palette.surface}"/>
${titleSvg(title, messages.dir, palette)}
<g transform="translate(0,${titleHeight})">
<g id="guides">${svgGuides(guides, toPoint, height, palette).join("\n")}</g>
<g id="ties" fill="none">${edges.join("\n")}</g>
<g id="actors">${nodes.map((node) => nodeSvg(node, colourOf(node, palette), context)).join("\n")}</g>
<g id="names" text-anchor="middle" font-weight="500">${svgLabels(nodes, segments, { width: svgWidth, height }, palette).join("\n")}</g>
${legend.svg}
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

function placeNodes(graph: SceneGraph): {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
  readonly toPoint: (point: Point) => Point;
} {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [extentX, extentY] = [Math.max(1, Math.max(...xs) - left), Math.max(1, top - Math.min(...ys))];
  const scale = Math.min((svgWidth - 2 * svgMargin) / extentX, maxGraphHeight / extentY);
  const offset = (svgWidth - extentX * scale) / 2;
  const toPoint = ({ x, y }: Point) => ({ x: offset + (x - left) * scale, y: svgMargin + (top - y) * scale });
  const nodes = graph.mapNodes((id, { x, y, label, kind, iso2, colour, size }) => ({
    id,
    label,
    kind,
    iso2,
    colour,
    ...toPoint({ x, y }),
    radius: 1.3 * radiusOf(kind, size),
  }));
  return { nodes, height: Math.round(extentY * scale + 2 * svgMargin), toPoint };
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
