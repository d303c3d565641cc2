import { gridSize } from "../view/view.ts";

/** Grid steps per unit of ForceAtlas2, which works with smaller numbers. */
export const scale = 100;
/** The longer side of a layout, in ForceAtlas2 units. */
export const layoutExtent = (gridSize * 0.9) / scale;

/** The size of a picture in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The frame of a large scene, which is laid out again wherever its address is opened. */
export const commonFrame: FrameSize = { width: 850, height: 578 };
