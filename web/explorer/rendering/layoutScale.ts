import { gridSize } from "../view/view.ts";
import type { Size } from "./box.ts";

/** Grid steps per unit of ForceAtlas2, which works with smaller numbers. */
export const scale = 100;
/** The longer side of a layout, in ForceAtlas2 units. */
export const layoutExtent = (gridSize * 0.9) / scale;

/** The frame of a large scene, which is laid out again wherever its address is opened. */
export const commonFrame: Size = { width: 850, height: 578 };
