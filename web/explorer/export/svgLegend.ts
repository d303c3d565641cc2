import { colourOf } from "../rendering/palette.ts";
import { colouredCommunities } from "../scene/communities.ts";
import type { SceneGraph } from "../scene/sceneGraph.ts";
import { nodeSvg, type SvgContext, svgMargin, svgWidth } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

interface Entry {
  readonly label: string;
  readonly symbol: (x: number, y: number) => string;
}

const lineHeight = 34;

/** The symbols of the graph, from the side on which reading starts, with the source below; and their height. */
export function svgLegend(graph: SceneGraph, context: SvgContext, top: number): { svg: string; height: number } {
  const { palette, messages, source } = context;
  const toX = (x: number) => (messages.dir === "rtl" ? svgWidth - x : x);
  const text = (x: number, y: number, label: string) =>
    `<text x="${toX(x)}" y="${y}" direction="${messages.dir}" text-anchor="start">${escapeXml(label)}</text>`;
  let [x, y] = [svgMargin, top + 24];
  const entries = entriesOf(graph, context, toX).map(({ label, symbol }) => {
    const width = 30 + label.length * 9 + 36;
    if (x > svgMargin && x + width > svgWidth - svgMargin) [x, y] = [svgMargin, y + lineHeight];
    const svg = symbol(x, y) + text(x + 30, y, label);
    x += width;
    return svg;
  });
  const lines = [...entries, text(svgMargin, y + 42, source)];
  return { svg: `<g font-size="17" fill="${palette.ink}">${lines.join("\n")}</g>`, height: y + 72 - top };
}

function entriesOf(graph: SceneGraph, context: SvgContext, toX: (x: number) => number): Entry[] {
  const { palette, ontology, messages } = context;
  const line = (x: number, y: number, colour: string, dashes = "") =>
    `<path d="M${toX(x)},${y - 6}H${toX(x + 22)}" stroke="${colour}" stroke-width="4"${dashes}/>`;
  const communities = colouredCommunities(graph, palette.communities.length);
  const actorKinds = [...new Set(graph.mapNodes((_id, { kind }) => kind))];
  const relationKinds = [...new Set(graph.mapEdges((_id, { kind }) => kind))];
  const hasUnasserted = graph.someEdge((_id, { modality }) => modality !== "ASSERTED");
  return [
    ...actorKinds.map((kind) => ({
      label: ontology.actorKind(kind),
      symbol: (x: number, y: number) =>
        nodeSvg(
          { x: toX(x + 9), y: y - 6, radius: 12, kind, iso2: null },
          communities.length > 0 ? palette.other : colourOf({ kind, colour: null }, palette),
          context,
        ),
    })),
    ...communities.map(({ number, name }) => ({
      label: messages.communityAround(name),
      symbol: (x: number, y: number) =>
        `<circle cx="${toX(x + 9)}" cy="${y - 6}" r="9" fill="${palette.communities[number]}"/>`,
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
