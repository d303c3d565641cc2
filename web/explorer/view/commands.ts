import { type LayoutName, layoutOf } from "./layouts.ts";
import { positionKey } from "./positions.ts";
import {
  type Camera,
  defaultCounterparts,
  type Expansion,
  type Filter,
  maxStoredPositions,
  type PathArgs,
  type Position,
  type Selection,
  type View,
} from "./view.ts";

/** A change of the view: a function from a view to the next one. */
export type Command = (view: View) => View;

/** Expands an actor and selects it. */
export const open =
  (id: string): Command =>
  (view) =>
    select({ type: "actor", id })(expand(id)(view));

/** Shows an actor with its counterparts that have the most relations. */
export const expand =
  (id: string, { first = defaultCounterparts, depth = 1 }: Partial<Expansion> = {}): Command =>
  (view) => ({
    ...view,
    expanded: [...view.expanded.filter((one) => one.id !== id), { id, first, depth }],
    hidden: view.hidden.filter((one) => one !== id),
  });

/** Shows the actors with the most relations around an actor, and those around each of these. */
export const expandTwo = (id: string): Command => expand(id, { depth: 2, first: 10 });

/** Removes the counterparts that are shown only because this actor is expanded; the actor stays. */
export const collapse =
  (id: string): Command =>
  (view) => ({
    ...view,
    expanded: view.expanded.filter((one) => one.id !== id),
    added: union(view.added, [id]),
  });

export const add =
  (ids: readonly string[]): Command =>
  (view) => ({
    ...view,
    added: union(view.added, ids),
    hidden: view.hidden.filter((one) => !ids.includes(one)),
  });

/** Hides an actor; its counterparts stay. */
export const hide =
  (id: string): Command =>
  (view) => ({
    ...view,
    hidden: union(view.hidden, [id]),
    picked: view.picked.filter((one) => one !== id),
    ...(view.selected?.type === "actor" && view.selected.id === id && { selected: null, panel: "none" as const }),
  });

export const showHidden: Command = (view) => ({ ...view, hidden: [] });

export const pin =
  (id: string, pinned: boolean): Command =>
  (view) => ({ ...view, pinned: pinned ? union(view.pinned, [id]) : view.pinned.filter((one) => one !== id) });

/** Picks an actor, or picks it no longer. */
export const togglePick =
  (id: string): Command =>
  (view) => ({
    ...view,
    picked: view.picked.includes(id) ? view.picked.filter((one) => one !== id) : union(view.picked, [id]),
  });

/** The same, for an actor that the graph may not show: one that is picked is in it. */
export const togglePickAndShow =
  (id: string): Command =>
  (view) =>
    togglePick(id)(view.picked.includes(id) ? view : add([id])(view));

export const select =
  (selected: Selection | null): Command =>
  (view) => ({ ...view, selected, panel: panelAfterSelecting(view.panel, selected) });

/** Whoever writes a story selects what a note is about, and goes on writing. */
function panelAfterSelecting(panel: View["panel"], selected: Selection | null): View["panel"] {
  if (panel === "stories") return panel;
  return selected ? "about" : panel === "about" ? "none" : panel;
}

/** Selects in the graph or in its table: a table that is open stays, with the selected row. */
export const mark =
  (selected: Selection | null): Command =>
  (view) =>
    view.panel === "table" ? { ...view, selected } : select(selected)(view);

export const showPanel =
  (panel: View["panel"]): Command =>
  (view) => ({ ...view, panel });

/** Shows what was read in a document; without one, the documents that wait for a review. */
export const review =
  (document: string | null): Command =>
  (view) => ({
    ...view,
    selected: document === null ? null : { type: "document", id: document, evidence: null },
    panel: "review",
  });

export const filter =
  (change: Partial<Filter>): Command =>
  (view) => ({ ...view, filter: { ...view.filter, ...change } });

export const searchPaths =
  (pathArgs: PathArgs | null): Command =>
  (view) =>
    laidOutAnew(view, { ...view, pathArgs, connected: [], panel: pathArgs ? "paths" : "none" });

export const connect =
  (ids: readonly string[]): Command =>
  (view) =>
    laidOutAnew(view, { ...view, connected: ids, pathArgs: null, panel: ids.length > 0 ? "paths" : "none" });

/** Lays the picture out in another way; null for the way that suits what it shows. */
export const setLayout =
  (layout: LayoutName | null): Command =>
  (view) =>
    laidOutAnew(view, { ...view, layout });

export const setAppearance =
  (appearance: Partial<Pick<View, "nodeSize" | "nodeColour" | "minDegree">>): Command =>
  (view) => ({ ...view, ...appearance });

/** A place means something else in another layout, also that of a pinned actor. */
function laidOutAnew(before: View, after: View): View {
  return layoutOf(before) === layoutOf(after) ? after : { ...after, positions: {}, pinned: [], camera: null };
}

/** Discards all positions except those of pinned actors. */
export const resetPositions: Command = (view) => ({
  ...view,
  positions: Object.fromEntries(
    view.pinned.map(positionKey).flatMap((key) => (view.positions[key] ? [[key, view.positions[key]]] : [])),
  ),
});

/** Stores the positions of a layout; in a large scene only those of pinned actors, as an address has no room for more. */
export const storePositions =
  (positions: ReadonlyMap<string, Position>): Command =>
  (view) => {
    const stored = [...positions].filter(([id]) => positions.size <= maxStoredPositions || view.pinned.includes(id));
    return { ...view, positions: Object.fromEntries(stored.map(([id, position]) => [positionKey(id), position])) };
  };

/** Moves an actor and pins it there. */
export const movePinned =
  (id: string, position: Position): Command =>
  (view) => ({
    ...view,
    positions: { ...view.positions, [positionKey(id)]: position },
    pinned: union(view.pinned, [id]),
  });

/** Shows the survivor of a merge wherever the absorbed actor was shown. */
export const replaceMerged =
  (absorbed: string, survivor: string): Command =>
  (view) => {
    const current = (id: string) => (id === absorbed ? survivor : id);
    const renamed = (ids: readonly string[]) => union(ids.map(current), []);
    const expanded = view.expanded.map((one) => ({ ...one, id: current(one.id) }));
    return {
      ...view,
      expanded: expanded.filter(({ id }, index) => expanded.findIndex((one) => one.id === id) === index),
      added: renamed(view.added),
      hidden: view.hidden.filter((id) => id !== absorbed),
      pinned: renamed(view.pinned),
      picked: renamed(view.picked),
      connected: renamed(view.connected),
      selected: { type: "actor", id: survivor },
    };
  };

export const setCamera =
  (camera: Camera | null): Command =>
  (view) => ({ ...view, camera });

function union(ones: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...ones, ...others])];
}
