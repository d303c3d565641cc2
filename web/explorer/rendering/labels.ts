import type Sigma from "sigma";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { isRightToLeft } from "../i18n/direction.ts";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Box, Size } from "./box.ts";
import { boundaryPoint, type Point } from "./curve.ts";
import { circlesOf, edgeSegmentsOf } from "./drawnPlaces.ts";
import { type Circle, type Label, type PlacedLabel, placeLabels } from "./labelPlacement.ts";
import { labelFont, labelSize, lineHeight, linesOf } from "./labelText.ts";
import type { Palette } from "./palette.ts";

type DrawnNode = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color"> & {
  readonly key?: string;
  readonly isSelected?: boolean;
};

/** The lines of a name at one length, as they are drawn. */
interface LabelText extends Size {
  readonly lines: readonly string[];
  readonly font: string;
  readonly fontSize: number;
}

/** In a picture with at most this many actors, each has its label. */
export const maxAllLabelled = 60;
/** The page's font size in pixels on a screen of usual size. */
const baseFontSize = 15.5;
/** Letters of a name: all that a label takes, then fewer and fewer for want of room. */
const lengths = [undefined, 16, 9];
const maxHoverWidth = 420;
const padding = { x: 3, y: 1 };

/**
 * Draws names beside their nodes, each in its own direction, so that Arabic letters join and brackets are placed correctly.
 * sigma names the nodes of a frame one by one; when it has finished, they are placed together.
 */
export class LabelRenderer {
  palette: Palette;
  private nodes: DrawnNode[] = [];
  private placed: readonly PlacedLabel[] = [];
  private scale = 1;
  private readonly widths = new Map<string, number>();

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** Must be called before each frame. */
  readonly startFrame = (): void => {
    this.nodes = [];
    // Labels grow with the page's font, which is larger on large screens.
    this.scale = Number.parseFloat(getComputedStyle(document.body).fontSize) / baseFontSize;
  };

  /** sigma's defaultDrawNodeLabel. */
  readonly collect = (_context: CanvasRenderingContext2D, node: DrawnNode): void => {
    if (node.label) this.nodes.push(node);
  };

  /**
   * Must be called after each frame.
   * @param controls boxes that labels must not cover, in pixels of the canvas
   */
  draw(sigma: Sigma<NodeData, EdgeData>, context: CanvasRenderingContext2D, controls: readonly Box[]): void {
    const isSmall = sigma.getGraph().order <= maxAllLabelled;
    const nodes = this.nodes.sort(
      (a, b) => Number(b.isSelected ?? false) - Number(a.isSelected ?? false) || b.size - a.size,
    );
    const texts = new Map(nodes.map((node) => [node.key!, this.textsOf(context, node, isSmall)]));
    const labels = nodes.map((node): Label => {
      const circle = { x: node.x, y: node.y, radius: node.size };
      return { id: node.key!, node: circle, sizes: texts.get(node.key!)!, isForced: node.isSelected ?? false };
    });
    const circles = isSmall ? circlesOf(sigma) : null;
    const { width, height } = sigma.getDimensions();
    this.placed = placeLabels(labels, {
      bounds: { left: 2, right: width - 2, top: 2, bottom: height - 2 },
      controls,
      nodes: circles ? [...circles.values()] : labels.map(({ node }) => node),
      segments: circles ? edgeSegmentsOf(sigma, circles) : [],
      mayBeFar: isSmall,
      before: new Map(this.placed.map(({ id, place }) => [id, place])),
    });
    const byId = new Map(labels.map((label) => [label.id, label]));
    for (const { id, leader } of this.placed) if (leader) this.drawLeader(context, byId.get(id)!.node, leader);
    for (const { id, box, size } of this.placed) this.drawText(context, texts.get(id)![size]!, box, isSmall);
  }

  /** sigma's defaultDrawNodeHover: the whole name on a background. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: DrawnNode): void => {
    if (!node.label) return;
    const fontSize = this.fontSizeOf(node) + 1;
    const font = `600 ${fontSize}px ${labelFont}`;
    const width = Math.min(this.widthOf(context, node.label, font), maxHoverWidth) + 10;
    const text = { lines: [node.label], font, fontSize, width, height: fontSize * lineHeight + 4 };
    const before = this.placed.find(({ id }) => id === node.key)?.box;
    const centre = before
      ? { x: (before.left + before.right) / 2, y: (before.top + before.bottom) / 2 }
      : { x: node.x, y: node.y + node.size + 3 + text.height / 2 };
    const x = keepInside(context, centre.x, width / 2);
    const [top, bottom] = [centre.y - text.height / 2, centre.y + text.height / 2];
    this.drawText(context, text, { left: x - width / 2, right: x + width / 2, top, bottom }, true);
  };

  /** The boxes of the labels of the last frame, by the ids of their actors. */
  boxes(): ReadonlyMap<string, Box> {
    return new Map(this.placed.map(({ id, box }) => [id, box]));
  }

  private textsOf(context: CanvasRenderingContext2D, node: DrawnNode, isSmall: boolean): readonly LabelText[] {
    const fontSize = this.fontSizeOf(node);
    const font = `${node.isSelected ? 600 : 500} ${fontSize}px ${labelFont}`;
    return (isSmall ? lengths : lengths.slice(0, 1)).map((letters) => {
      const lines = linesOf(node.label!, letters);
      const width = Math.max(...lines.map((line) => this.widthOf(context, line, font))) + 2 * padding.x;
      return { lines, font, fontSize, width, height: lines.length * fontSize * lineHeight + 2 * padding.y };
    });
  }

  private fontSizeOf({ size }: DrawnNode): number {
    return Math.round(labelSize(size) * this.scale * 2) / 2;
  }

  /** Measuring a text takes longer than drawing it. */
  private widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font}\n${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  private drawLeader(context: CanvasRenderingContext2D, node: Circle, to: Point): void {
    const from = boundaryPoint(node, node.radius, to);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.lineWidth = 1;
    context.strokeStyle = this.palette.leader;
    context.stroke();
  }

  /** On a background that covers edges; in a large picture, where it would cover nodes too, with a halo. */
  private drawText(context: CanvasRenderingContext2D, text: LabelText, box: Box, hasBackground: boolean): void {
    const { lines, font, fontSize } = text;
    context.fillStyle = this.palette.surface;
    if (hasBackground) {
      context.beginPath();
      context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 3);
      context.fill();
    }
    context.font = font;
    context.direction = isRightToLeft(lines[0]!) ? "rtl" : "ltr";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 5;
    context.strokeStyle = this.palette.surface;
    context.fillStyle = this.palette.ink;
    const [x, middle] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (const [index, line] of lines.entries()) {
      const y = middle + (index - (lines.length - 1) / 2) * fontSize * lineHeight;
      if (!hasBackground) context.strokeText(line, x, y, maxHoverWidth);
      context.fillText(line, x, y, maxHoverWidth);
    }
  }
}

/** Moves a label at the edge of the canvas inside. */
function keepInside({ canvas: { clientWidth } }: CanvasRenderingContext2D, x: number, halfWidth: number): number {
  return Math.max(halfWidth, Math.min(clientWidth - halfWidth, x));
}
