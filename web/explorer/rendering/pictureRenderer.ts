import type Sigma from "sigma";
import { loadFlag } from "../flags/flags.ts";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import type { Circle } from "./labelPlacement.ts";
import type { Palette } from "./palette.ts";
import { halfFlag, hasFlag, minPictureRadius, pictogramOf } from "./pictograms.ts";
import type { NodeDisplay } from "./reducers.ts";

/** Flags are kept as bitmaps of this many pixels: drawing an SVG takes much longer. */
const bitmapSize = 96;

interface Picture extends Circle {
  readonly kind: string;
  readonly iso2: string | null;
}

/** Draws flags and pictograms into the symbols that are large enough on the screen. */
export class PictureRenderer {
  private readonly flags = new Map<string, HTMLCanvasElement | null>();
  private readonly paths = new Map<string, Path2D>();
  private onFlag: () => void;

  /** @param onFlag called when a flag has been loaded that a frame lacked */
  constructor(onFlag: () => void) {
    this.onFlag = onFlag;
  }

  /** The symbols of this frame that get a picture. Of thousands of actors, only those that the reader has zoomed to do. */
  picturesOf(sigma: Sigma<NodeData, EdgeData>): readonly Picture[] {
    const { width, height } = sigma.getDimensions();
    const pixels = sigma.scaleSize(1);
    const pictures: Picture[] = [];
    for (const id of sigma.getGraph().nodes()) {
      const node = sigma.getNodeDisplayData(id) as unknown as NodeDisplay;
      const radius = node.size * pixels;
      if (node.isFaded || radius < minPictureRadius) continue;
      const { x, y } = sigma.framedGraphToViewport(node);
      if (x > -radius && y > -radius && x < width + radius && y < height + radius)
        pictures.push({ x, y, radius, kind: node.kind, iso2: node.iso2 });
    }
    return pictures;
  }

  draw(context: CanvasRenderingContext2D, pictures: readonly Picture[], palette: Palette): void {
    context.fillStyle = palette.surface;
    for (const { x, y, radius, kind, iso2 } of pictures) {
      const flag = iso2 !== null && hasFlag(kind) ? this.flagOf(iso2) : null;
      if (flag) {
        const half = halfFlag(radius);
        context.drawImage(flag, x - half, y - half, 2 * half, 2 * half);
        continue;
      }
      context.save();
      context.translate(x, y);
      context.scale(radius, radius);
      context.fill(this.pathOf(kind));
      context.restore();
    }
  }

  /** Must be called when nothing is drawn any more: a flag may still be on its way. */
  stop(): void {
    this.onFlag = () => {};
  }

  private pathOf(kind: string): Path2D {
    let path = this.paths.get(kind);
    if (!path) {
      path = new Path2D(pictogramOf(kind));
      this.paths.set(kind, path);
    }
    return path;
  }

  private flagOf(iso2: string): HTMLCanvasElement | null {
    const flag = this.flags.get(iso2);
    if (flag === undefined) {
      this.flags.set(iso2, null);
      void this.load(iso2);
    }
    return flag ?? null;
  }

  private async load(iso2: string): Promise<void> {
    const source = await loadFlag(iso2);
    if (source === null) return;
    const image = new Image();
    image.src = source;
    await image.decode();
    const bitmap = document.createElement("canvas");
    [bitmap.width, bitmap.height] = [bitmapSize, bitmapSize];
    bitmap.getContext("2d")!.drawImage(image, 0, 0, bitmapSize, bitmapSize);
    this.flags.set(iso2, bitmap);
    this.onFlag();
  }
}
