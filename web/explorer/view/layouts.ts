import type { View } from "./view.ts";

/** How the picture is laid out: by forces, or so that a place has a meaning. */
export const layouts = ["force", "layered", "concentric", "time", "kinds", "communities", "map"] as const;
export type LayoutName = (typeof layouts)[number];

/** The layout of a view: as chosen, or else the one that suits what it shows. */
export function layoutOf({ layout, pathArgs }: Pick<View, "layout" | "pathArgs">): LayoutName {
  return layout ?? (pathArgs?.from && pathArgs.to ? "layered" : "force");
}
