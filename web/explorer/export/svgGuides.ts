import { isRightToLeft } from "../i18n/direction.ts";
import type { Point } from "../rendering/curve.ts";
import type { Guides, MapGuide } from "../rendering/layouts/guides.ts";
import { mapEndGap } from "../rendering/mapRenderer.ts";
import type { Palette } from "../rendering/palette.ts";
import { gridSize } from "../view/view.ts";
import { pointText, svgWidth } from "./svgNode.ts";
import { escapeXml } from "./xml.ts";

/** The height of the axis of time. */
export const axisHeight = 40;
const fontSize = 16;
/** Between a title and the topmost actor of its group. */
const titleGap = 54;

/** The axis of time at the bottom of the graph, and the titles of groups. */
export function svgGuides(
  { ticks, folds, titles, map }: Guides,
  toPoint: (point: Point) => Point,
  height: number,
  palette: Palette,
): string[] {
  const bottom = height - axisHeight;
  const toX = (x: number) => toPoint({ x, y: 0 }).x;
  let lastEnd = Number.NEGATIVE_INFINITY;
  const marks = ticks
    .map(({ x, label }) => ({ at: toX(x), label }))
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, label }) => {
      const halfWidth = label.length * fontSize * 0.3 + 6;
      if (at - halfWidth < lastEnd) return [];
      lastEnd = at + halfWidth;
      return [
        `<path d="M${at.toFixed(1)},0V${bottom}" stroke="${palette.faint}"/>`,
        textSvg(label, { x: at, y: bottom + 26 }, 400, palette),
      ];
    });
  const axis = ticks.length > 0 ? [`<path d="M0,${bottom}H${svgWidth}" stroke="${palette.leader}"/>`] : [];
  const breaks = folds.flatMap((x) =>
    [-5, 5].map((shift) => {
      const at = toX(x) + shift;
      return `<path d="M${(at - 5).toFixed(1)},${bottom + 8}L${(at + 5).toFixed(1)},${bottom - 8}" stroke="${palette.leader}"/>`;
    }),
  );
  const names = titles.map(({ label, ...point }) => {
    const { x, y } = toPoint(point);
    return textSvg(label, { x, y: Math.max(fontSize, y - titleGap) }, 700, palette);
  });
  return [...(map ? [mapSvg(map, toPoint, height, palette)] : []), ...marks, ...axis, ...breaks, ...names];
}

/** The part of the map that lies behind the graph, and whose boundaries it shows. */
function mapSvg(
  { land, borders, rows, source }: MapGuide,
  toPoint: (point: Point) => Point,
  height: number,
  palette: Palette,
): string {
  const origin = toPoint({ x: 0, y: gridSize });
  const scale = (toPoint({ x: gridSize, y: gridSize }).x - origin.x) / gridSize;
  const bottom = rows === null ? height : Math.max(0, toPoint({ x: 0, y: rows.y }).y - mapEndGap * 1.3);
  const startText = (text: string, y: number, weight: number) => {
    const isRight = isRightToLeft(text);
    return `<text x="${isRight ? svgWidth - 12 : 12}" y="${y.toFixed(1)}" font-size="${fontSize}" font-weight="${weight}" text-anchor="start" direction="${isRight ? "rtl" : "ltr"}" fill="${palette.ink}">${escapeXml(text)}</text>`;
  };
  const rowsTitle = rows === null ? "" : startText(rows.label, bottom + fontSize * 1.5, 700);
  return `<clipPath id="map-frame"><rect width="${svgWidth}" height="${bottom.toFixed(1)}"/></clipPath>
<g id="map" clip-path="url(#map-frame)"><g transform="translate(${pointText(origin)}) scale(${scale.toFixed(5)})" stroke="${palette.border}" stroke-width="${(1 / scale).toFixed(3)}">
<path d="${land}" fill="${palette.land}"/>
<path d="${borders}" fill="none"/>
</g></g>
${rows === null ? "" : `<path d="M0,${bottom.toFixed(1)}H${svgWidth}" stroke="${palette.leader}"/>`}
${rowsTitle}${startText(source, height - 8, 400)}`;
}

function textSvg(text: string, { x, y }: Point, weight: number, palette: Palette): string {
  const direction = isRightToLeft(text) ? "rtl" : "ltr";
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${fontSize}" font-weight="${weight}" text-anchor="middle" direction="${direction}" fill="${palette.ink}">${escapeXml(text)}</text>`;
}
