import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { isRightToLeft } from "../i18n/direction.ts";
import type { Palette } from "./palette.ts";

type LabelledNode = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const labelFont =
  'system-ui, "Segoe UI", "Noto Sans Arabic", "Geeza Pro", "Noto Naskh Arabic", Tahoma, sans-serif';
const maxLetters = 30;
const maxHoverWidth = 420;
/** The page's font size in pixels on a screen of usual size. */
const baseFontSize = 15.5;

/**
 * Draws names below their nodes, each in its own direction, so that Arabic letters join and brackets are placed correctly.
 * A name that would overlap another one is left out.
 */
export class LabelRenderer {
  private drawn: Box[] = [];
  private scale = 1;
  palette: Palette;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** Must be called before each frame. */
  readonly startFrame = (): void => {
    this.drawn = [];
    // Labels grow with the page's font, which is larger on large screens.
    this.scale = Number.parseFloat(getComputedStyle(document.body).fontSize) / baseFontSize;
  };

  /** sigma's defaultDrawNodeLabel. */
  readonly draw = (context: CanvasRenderingContext2D, node: LabelledNode & { isSelected?: boolean }): void => {
    if (!node.label) return;
    const fontSize = labelSize(node.size) * this.scale;
    const text = truncate(node.label);
    context.font = `${node.isSelected ? 600 : 500} ${fontSize}px ${labelFont}`;
    const top = node.y + node.size + 3;
    const halfWidth = context.measureText(text).width / 2 + 2;
    const x = keepInside(context, node.x, halfWidth);
    const box = { left: x - halfWidth, right: x + halfWidth, top, bottom: top + fontSize * 1.3 };
    if (!node.isSelected && this.drawn.some((other) => overlap(box, other))) return;
    this.drawn.push(box);
    this.drawText(context, text, x, top);
  };

  /** sigma's defaultDrawNodeHover: the whole name on a background. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: LabelledNode): void => {
    if (!node.label) return;
    const fontSize = labelSize(node.size) * this.scale + 1;
    context.font = `600 ${fontSize}px ${labelFont}`;
    const width = Math.min(context.measureText(node.label).width, maxHoverWidth);
    const top = node.y + node.size + 3;
    const x = keepInside(context, node.x, width / 2 + 5);
    context.fillStyle = this.palette.surface;
    context.fillRect(x - width / 2 - 5, top - 2, width + 10, fontSize * 1.3 + 4);
    this.drawText(context, node.label, x, top, maxHoverWidth);
  };

  private drawText(context: CanvasRenderingContext2D, text: string, x: number, y: number, maxWidth?: number): void {
    context.direction = isRightToLeft(text) ? "rtl" : "ltr";
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 5;
    context.strokeStyle = this.palette.surface;
    context.strokeText(text, x, y, maxWidth);
    context.fillStyle = this.palette.ink;
    context.fillText(text, x, y, maxWidth);
  }
}

/** In pixels. */
export function labelSize(nodeSize: number): number {
  return Math.min(15, 11.5 + nodeSize * 0.14);
}

export function truncate(label: string): string {
  const letters = [...label];
  if (letters.length <= maxLetters) return label;
  const start = letters.slice(0, maxLetters - 1).join("");
  return `${start.trimEnd()}…`;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Moves a label at the edge of the canvas inside, as long as its node is inside. */
function keepInside({ canvas: { clientWidth } }: CanvasRenderingContext2D, x: number, halfWidth: number): number {
  return x < 0 || x > clientWidth ? x : Math.max(halfWidth, Math.min(clientWidth - halfWidth, x));
}
