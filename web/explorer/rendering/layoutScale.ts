import { gridSize } from "../view/view.ts";

/** Grid steps per unit of ForceAtlas2, which works with smaller numbers. */
export const scale = 100;
/** The longer side of a layout, in ForceAtlas2 units. */
export const layoutExtent = (gridSize * 0.9) / scale;
