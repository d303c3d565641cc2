import type { LayoutName } from "../../view/layouts.ts";
import { toGrid } from "../../view/positions.ts";
import { gridSize, type Position } from "../../view/view.ts";
import { byTime } from "./byTime.ts";
import { concentric } from "./concentric.ts";
import { grouped } from "./grouped.ts";
import { layered } from "./layered.ts";
import type { LayoutInput, Places } from "./layoutInput.ts";

type MeaningfulLayout = Exclude<LayoutName, "force" | "map">;

const algorithms: Readonly<Record<MeaningfulLayout, (input: LayoutInput) => Places>> = {
  layered,
  concentric,
  time: byTime,
  kinds: grouped,
  communities: grouped,
};

/** The axis of time covers this part of the grid, whatever the screen: an address has no room for its own. */
export const timeExtent = gridSize * 0.6;
/** These begin on the side on which reading begins. */
export const readingLayouts: readonly LayoutName[] = ["layered", "time"];

/** A grid position for each node that is not pinned. */
export function arrange(
  layout: MeaningfulLayout,
  input: LayoutInput,
  { isRightToLeft, pinned }: { isRightToLeft: boolean; pinned: ReadonlySet<string> },
): ReadonlyMap<string, Position> {
  const { width, height } = input.frame;
  const unit = layout === "time" ? timeExtent / width : (gridSize * 0.9) / Math.max(width, height);
  const mirrored = isRightToLeft && readingLayouts.includes(layout);
  const places = [...algorithms[layout](input)].filter(([id]) => !pinned.has(id));
  return new Map(
    places.map(([id, { x, y }]) => [
      id,
      toGrid(gridSize / 2 + ((mirrored ? width - x : x) - width / 2) * unit, gridSize / 2 - (y - height / 2) * unit),
    ]),
  );
}
