import { isRightToLeft } from "../i18n/direction.ts";
import type { Box, Size } from "../rendering/box.ts";
import { boundaryPoint, type Point } from "../rendering/curve.ts";
import { labelFont, lineHeight } from "../rendering/labelText.ts";
import { layOutNotes, type PictureNote, type PlacedNote } from "../rendering/notePlacement.ts";
import { noteFontSize, notePadding } from "../rendering/noteText.ts";
import type { Palette } from "../rendering/palette.ts";
import type { SceneGraph } from "../scene/sceneGraph.ts";
import { pointText, type SvgNode } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

/** As names are: the image is larger than a screen. */
const fontSize = noteFontSize + 4;

/** Notes in boxes beside their actors and ties, clear of names and actors. */
export function svgNotes(
  notes: readonly PictureNote[],
  graph: SceneGraph,
  picture: {
    readonly nodes: ReadonlyMap<string, SvgNode>;
    readonly segments: readonly (readonly [Point, Point])[];
    readonly names: readonly Box[];
    readonly size: Size;
  },
  palette: Palette,
): string[] {
  const { nodes, segments, names, size } = picture;
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `400 ${fontSize}px ${labelFont}`;
  const widthOf = (line: string) => context.measureText(line).width;
  const circleOf = (id: string) => nodes.get(id)!;
  const noted = { graph, circleOf, size, taken: names, nodes: [...nodes.values()], segments };
  return layOutNotes(notes, noted, { fontSize, widthOf }).map((note) => noteSvg(note, note.lines, palette));
}

function noteSvg({ box, leader, anchor }: PlacedNote, lines: readonly string[], palette: Palette): string {
  const line = leader
    ? `<path d="M${pointText(boundaryPoint(anchor, anchor.radius, leader))}L${pointText(leader)}" stroke="${palette.accent}"/>`
    : "";
  const [width, height] = [box.right - box.left, box.bottom - box.top].map((side) => side.toFixed(1));
  const frame = `<rect x="${box.left.toFixed(1)}" y="${box.top.toFixed(1)}" width="${width}" height="${height}" rx="4" fill="${palette.surface}" stroke="${palette.accent}"/>`;
  const isRtl = isRightToLeft(lines.join(" "));
  const x = (isRtl ? box.right - notePadding.x : box.left + notePadding.x).toFixed(1);
  const texts = lines.map((text, index) => {
    // The baseline is about a third of the font size below the middle of the line.
    const y = (box.top + notePadding.y + (index + 0.5) * fontSize * lineHeight + fontSize * 0.35).toFixed(1);
    return `<text x="${x}" y="${y}" font-size="${fontSize}" direction="${isRtl ? "rtl" : "ltr"}" text-anchor="start" fill="${palette.ink}">${escapeXml(text)}</text>`;
  });
  return line + frame + texts.join("");
}
