import type { Position } from "../view/view.ts";

/** The outline of the world, and where states are on it. */
export interface WorldMap {
  /** SVG paths in steps of the grid, where y points down. */
  readonly land: string;
  readonly borders: string;
  /** By two-letter code, as positions on the grid. */
  readonly places: ReadonlyMap<string, Position>;
}

/** The map, and the states to which organizations belong. */
export interface MapData extends WorldMap {
  /** The organizations for which it was loaded. */
  readonly organizations: readonly string[];
  /** Two-letter codes by the ids of these. */
  readonly states: ReadonlyMap<string, string>;
}
