import { gridSize } from "../view/view.ts";

/** Grid steps per unit of ForceAtlas2, which works with smaller numbers. */
export const scale = 100;
/** The width of a layout, in ForceAtlas2 units. */
export const layoutWidth = (gridSize * 0.9) / scale;
/** One pixel in ForceAtlas2 units, if the graph is about 850 pixels wide. */
export const pixel = layoutWidth / 850;
