import type { SceneGraph } from "../scene/sceneGraph.ts";
import { nodeSvg, type SvgContext, svgMargin, svgWidth } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

interface Entry {
  readonly label: string;
  readonly symbol: (x: number, y: number) => string;
}

/** The symbols of the graph in one line, from the side on which reading starts, with the source below. */
export function svgLegend(graph: SceneGraph, context: SvgContext, top: number): string {
  const { palette, messages, source } = context;
  const toX = (x: number) => (messages.dir === "rtl" ? svgWidth - x : x);
  const text = (x: number, y: number, label: string) =>
    `<text x="${toX(x)}" y="${y}" direction="${messages.dir}" text-anchor="start">${escapeXml(label)}</text>`;
  let x = svgMargin;
  const entries = entriesOf(graph, context, toX).map(({ label, symbol }) => {
    const svg = symbol(x, top + 24) + text(x + 30, top + 24, label);
    x += 30 + label.length * 9 + 36;
    return svg;
  });
  return `<g font-size="17" fill="${palette.ink}">${entries.join("\n")}${text(svgMargin, top + 66, source)}</g>`;
}

function entriesOf(
  graph: SceneGraph,
  { palette, ontology, messages }: SvgContext,
  toX: (x: number) => number,
): Entry[] {
  const line = (x: number, y: number, colour: string, dashes = "") =>
    `<path d="M${toX(x)},${y - 6}H${toX(x + 22)}" stroke="${colour}" stroke-width="4"${dashes}/>`;
  const actorKinds = [...new Set(graph.mapNodes((_id, { kind }) => kind))];
  const relationKinds = [...new Set(graph.mapEdges((_id, { kind }) => kind))];
  const hasUnasserted = graph.someEdge((_id, { modality }) => modality !== "ASSERTED");
  return [
    ...actorKinds.map((kind) => ({
      label: ontology.actorKind(kind),
      symbol: (x: number, y: number) => nodeSvg({ x: toX(x + 9), y: y - 6, radius: 9, kind }, palette),
    })),
    ...relationKinds.map((kind) => ({
      label: ontology.relationKind(kind),
      symbol: (x: number, y: number) => line(x, y, palette.relations[kind] ?? palette.other),
    })),
    ...(hasUnasserted
      ? [
          {
            label: messages.dashedLines,
            symbol: (x: number, y: number) => line(x, y, palette.other, ' stroke-dasharray="6 4"'),
          },
        ]
      : []),
  ];
}
