import type { BoundingBox, Box, Size } from "./box.ts";

/** How a graph fills the canvas when the camera is at rest. */
export interface Fit {
  /** The part of the graph's plane that the whole canvas shows. */
  readonly canvas: BoundingBox;
  readonly pixelsPerUnit: number;
}

/** Fits the content into the free part of a canvas. */
export function fit(content: BoundingBox, { width, height }: Size, free: Box): Fit {
  const [extentX, extentY] = [content.x[1] - content.x[0], content.y[1] - content.y[0]];
  const [freeWidth, freeHeight] = [Math.max(20, free.right - free.left), Math.max(20, free.bottom - free.top)];
  const pixelsPerUnit = Math.min(freeWidth / extentX, freeHeight / extentY);
  const centre = {
    x: (content.x[0] + content.x[1]) / 2 - ((free.left + free.right) / 2 - width / 2) / pixelsPerUnit,
    y: (content.y[0] + content.y[1]) / 2 + ((free.top + free.bottom) / 2 - height / 2) / pixelsPerUnit,
  };
  const [halfWidth, halfHeight] = [width / 2 / pixelsPerUnit, height / 2 / pixelsPerUnit];
  return {
    canvas: {
      x: [centre.x - halfWidth, centre.x + halfWidth],
      y: [centre.y - halfHeight, centre.y + halfHeight],
    },
    pixelsPerUnit,
  };
}
