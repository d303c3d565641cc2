import { isRightToLeft } from "../i18n/direction.ts";
import type { Box, Size } from "../rendering/box.ts";
import { boundaryPoint, type Point } from "../rendering/curve.ts";
import { type PlacedLabel, placeLabels } from "../rendering/labelPlacement.ts";
import { maxAllLabelled } from "../rendering/labels.ts";
import { labelFont, labelSize, lineHeight, linesOf } from "../rendering/labelText.ts";
import type { Palette } from "../rendering/palette.ts";
import { pointText, type SvgNode } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

const padding = { x: 4, y: 2 };

/** Drawn names, and where they stand. */
interface DrawnLabels {
  readonly svg: readonly string[];
  readonly boxes: readonly Box[];
}

/**
 * The names beside their nodes, each on a background that covers edges. Largest nodes have the first choice.
 * @param segments gives the straight pieces of edges, which only a small picture needs
 */
export function svgLabels(
  nodes: readonly SvgNode[],
  segments: () => readonly (readonly [Point, Point])[],
  { width, height }: Size,
  palette: Palette,
): DrawnLabels {
  const isSmall = nodes.length <= maxAllLabelled;
  const context = document.createElement("canvas").getContext("2d")!;
  const byId = new Map(nodes.map((node) => [node.id, { node, ...textOf(node, context) }]));
  const labels = [...byId.values()]
    .sort((a, b) => b.node.radius - a.node.radius)
    .map(({ node, size }) => ({ id: node.id, node, sizes: [size], isForced: false }));
  const placed = placeLabels(labels, {
    bounds: { left: 4, right: width - 4, top: 4, bottom: height - 4 },
    controls: [],
    nodes,
    segments: isSmall ? segments() : [],
    mayBeFar: isSmall,
    before: new Map(),
  });
  const svg = placed.map((label) => {
    const { node, lines, fontSize } = byId.get(label.id)!;
    return leaderSvg(node, label, palette) + textSvg(lines, label, fontSize, palette);
  });
  return { svg, boxes: placed.map(({ box }) => box) };
}

function textOf(
  { label, radius }: SvgNode,
  context: CanvasRenderingContext2D,
): { lines: readonly string[]; fontSize: number; size: Size } {
  const fontSize = labelSize(radius) + 5;
  const lines = linesOf(label);
  context.font = `500 ${fontSize}px ${labelFont}`;
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 2 * padding.x;
  return { lines, fontSize, size: { width, height: lines.length * fontSize * lineHeight + 2 * padding.y } };
}

function leaderSvg(node: SvgNode, { leader }: PlacedLabel, palette: Palette): string {
  if (!leader) return "";
  const start = boundaryPoint(node, node.radius, leader);
  return `<path d="M${pointText(start)}L${pointText(leader)}" stroke="${palette.leader}"/>`;
}

function textSvg(lines: readonly string[], { box }: PlacedLabel, fontSize: number, palette: Palette): string {
  const direction = isRightToLeft(lines[0]!) ? "rtl" : "ltr";
  const x = ((box.left + box.right) / 2).toFixed(1);
  const [width, height] = [box.right - box.left, box.bottom - box.top].map((side) => side.toFixed(1));
  const background = `<rect x="${box.left.toFixed(1)}" y="${box.top.toFixed(1)}" width="${width}" height="${height}" rx="4" fill="${palette.surface}"/>`;
  const texts = lines.map((line, index) => {
    // The baseline is about a third of the font size below the middle of the line.
    const y = (box.top + padding.y + (index + 0.5) * fontSize * lineHeight + fontSize * 0.35).toFixed(1);
    return `<text x="${x}" y="${y}" font-size="${fontSize.toFixed(1)}" direction="${direction}" fill="${palette.ink}">${escapeXml(line)}</text>`;
  });
  return background + texts.join("");
}
