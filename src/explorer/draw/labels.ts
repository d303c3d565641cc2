import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { isRightToLeft } from "./direction.ts";
import type { Palette } from "./palette.ts";

type Labelled = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

export const labelFont = 'system-ui, "Segoe UI", "Noto Sans Arabic", "Geeza Pro", "Noto Naskh Arabic", Tahoma, sans-serif';
const longest = 30;

/**
 * Names below their actors, each in its own direction, so that Arabic letters join and brackets stand right. A name that
 * would cover another one waits until there is room.
 */
export class Labels {
  private taken: { left: number; right: number; top: number; bottom: number }[] = [];
  palette: Palette;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** To be called before each picture. */
  readonly begin = (): void => {
    this.taken = [];
  };

  readonly draw = (context: CanvasRenderingContext2D, data: Labelled & { strong?: boolean }): void => {
    if (!data.label) return;
    const size = fontSize(data.size);
    const text = shortened(data.label);
    context.font = `${data.strong ? 600 : 500} ${size}px ${labelFont}`;
    const top = data.y + data.size + 3;
    const half = context.measureText(text).width / 2;
    const box = { left: data.x - half - 2, right: data.x + half + 2, top, bottom: top + size * 1.3 };
    if (!data.strong && this.taken.some((other) => overlap(box, other))) return;
    this.taken.push(box);
    paint(context, text, data.x, top, this.palette);
  };

  /** Under the pointer: in full, on a plate of its own. */
  readonly drawHover = (context: CanvasRenderingContext2D, data: Labelled): void => {
    if (!data.label) return;
    const size = fontSize(data.size) + 1;
    context.font = `600 ${size}px ${labelFont}`;
    const width = Math.min(context.measureText(data.label).width, 420);
    const top = data.y + data.size + 3;
    context.fillStyle = this.palette.surface;
    context.fillRect(data.x - width / 2 - 5, top - 2, width + 10, size * 1.3 + 4);
    paint(context, data.label, data.x, top, this.palette, 420);
  };
}

/** In pixels. */
export function fontSize(nodeSize: number): number {
  return Math.min(15, 11.5 + nodeSize * 0.14);
}

export function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= longest ? label : `${letters.slice(0, longest - 1).join("").trimEnd()}…`;
}

function paint(context: CanvasRenderingContext2D, text: string, x: number, y: number, palette: Palette, width?: number) {
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

function overlap(one: { left: number; right: number; top: number; bottom: number }, other: typeof one): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
