import { gridSize } from "../view/view.ts";

/** ForceAtlas2 counts in smaller steps than the grid of positions: so many of the grid's to one. */
export const scale = 100;
/** How wide an arranged scene is, in ForceAtlas2's steps. */
export const frame = (gridSize * 0.9) / scale;
/** What a pixel is of it, on a stage of some 850 pixels. */
export const pixel = frame / 850;
