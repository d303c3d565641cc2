import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { isRightToLeft } from "../i18n/direction.ts";
import type { Palette } from "./palette.ts";

type Labelled = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

export const labelFont =
  'system-ui, "Segoe UI", "Noto Sans Arabic", "Geeza Pro", "Noto Naskh Arabic", Tahoma, sans-serif';
const longest = 30;

/**
 * Names below their actors, each in its own direction, so that Arabic letters join and brackets stand right. A name that
 * would cover another one waits until there is room.
 */
export class Labels {
  private taken: { left: number; right: number; top: number; bottom: number }[] = [];
  private scale = 1;
  palette: Palette;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** To be called before each scene. */
  readonly begin = (): void => {
    this.taken = [];
    this.scale = pageScale();
  };

  readonly draw = (context: CanvasRenderingContext2D, data: Labelled & { strong?: boolean }): void => {
    if (!data.label) return;
    const size = fontSize(data.size) * this.scale;
    const text = shortened(data.label);
    context.font = `${data.strong ? 600 : 500} ${size}px ${labelFont}`;
    const top = data.y + data.size + 3;
    const half = context.measureText(text).width / 2 + 2;
    const x = within(context, data.x, half);
    const box = { left: x - half, right: x + half, top, bottom: top + size * 1.3 };
    if (!data.strong && this.taken.some((other) => overlap(box, other))) return;
    this.taken.push(box);
    paint(context, text, x, top, this.palette);
  };

  /** Under the pointer: in full, on a plate of its own. */
  readonly drawHover = (context: CanvasRenderingContext2D, data: Labelled): void => {
    if (!data.label) return;
    const size = fontSize(data.size) * this.scale + 1;
    context.font = `600 ${size}px ${labelFont}`;
    const width = Math.min(context.measureText(data.label).width, 420);
    const top = data.y + data.size + 3;
    const x = within(context, data.x, width / 2 + 5);
    context.fillStyle = this.palette.surface;
    context.fillRect(x - width / 2 - 5, top - 2, width + 10, size * 1.3 + 4);
    paint(context, data.label, x, top, this.palette, 420);
  };
}

/** In pixels. */
export function fontSize(nodeSize: number): number {
  return Math.min(15, 11.5 + nodeSize * 0.14);
}

/** How much larger the page's letters are than on a screen of usual size: those in the graph go with them. */
export function pageScale(): number {
  return Number.parseFloat(getComputedStyle(document.body).fontSize) / 15.5;
}

export function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= longest
    ? label
    : `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

function paint(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  palette: Palette,
  width?: number,
) {
  context.direction = isRightToLeft(text) ? "rtl" : "ltr";
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 5;
  context.strokeStyle = palette.surface;
  context.strokeText(text, x, y, width);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y, width);
}

/** A name beside the edge of the stage moves in, as long as its actor is on it. */
function within(context: CanvasRenderingContext2D, x: number, half: number): number {
  const width = context.canvas.clientWidth;
  return x < 0 || x > width ? x : Math.max(half, Math.min(width - half, x));
}

function overlap(one: { left: number; right: number; top: number; bottom: number }, other: typeof one): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
