import {
  type Expansion,
  type Filter,
  firstCounterparts,
  type PathQuery,
  type Selection,
  type View,
} from "./view.ts";

/** What a reader can do to a view: each a function from a view to the next. */
export type Command = (view: View) => View;

/** Shows an actor with those it is most tied to, and tells of it. */
export const open =
  (id: string): Command =>
  (view) =>
    select({ type: "actor", id })(expand(id)(view));

export const expand =
  (id: string, { first = firstCounterparts, depth = 1 }: Partial<Expansion> = {}): Command =>
  (view) => ({
    ...view,
    expanded: [...view.expanded.filter((one) => one.id !== id), { id, first, depth }],
    hidden: view.hidden.filter((one) => one !== id),
  });

/** The actor stays; those that are there for its sake alone go. */
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

/** Out of sight; those that it leads to stay. */
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

export const pick =
  (id: string, picked: boolean): Command =>
  (view) => ({ ...view, picked: picked ? union(view.picked, [id]) : view.picked.filter((one) => one !== id) });

export const select =
  (selected: Selection | null): Command =>
  (view) => ({ ...view, selected, panel: selected ? "about" : view.panel === "about" ? "none" : view.panel });

export const showPanel =
  (panel: View["panel"]): Command =>
  (view) => ({ ...view, panel });

export const filter =
  (change: Partial<Filter>): Command =>
  (view) => ({ ...view, filter: { ...view.filter, ...change } });

export const findPaths =
  (pathQuery: PathQuery | null): Command =>
  (view) => ({ ...view, pathQuery, connected: [], panel: pathQuery ? "paths" : "none" });

export const connect =
  (ids: readonly string[]): Command =>
  (view) => ({ ...view, connected: ids, pathQuery: null, panel: ids.length > 0 ? "paths" : "none" });

/** Forgets where actors stand, but for the pinned ones. */
export const resetPositions =
  (positionKey: (id: string) => string): Command =>
  (view) => ({
    ...view,
    positions: Object.fromEntries(
      view.pinned.map(positionKey).flatMap((key) => (view.positions[key] ? [[key, view.positions[key]]] : [])),
    ),
  });

function union(ones: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...ones, ...others])];
}
