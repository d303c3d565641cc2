import { useSyncExternalStore } from "react";
import { decode, encode } from "./codec.ts";
import type { Command } from "./commands.ts";
import type { PageLanguage, View } from "./view.ts";

/** Undo and redo restore what the graph shows, how it is filtered and drawn, not the selection. */
const undoableFields = [
  "expanded",
  "added",
  "hidden",
  "pinned",
  "filter",
  "connected",
  "pathArgs",
  "layout",
  "nodeSize",
  "nodeColour",
  "minDegree",
] as const;

/** The page's view, kept in its address, with undo and redo. */
export class ViewStore {
  private view: View;
  private undoStack: View[] = [];
  private redoStack: View[] = [];
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.view = location.hash.length > 1 ? decode(location.hash) : { ...decode(""), lang: preferredLanguage() };
    window.addEventListener("hashchange", () => this.set(decode(location.hash)));
    window.addEventListener("popstate", () => this.set(decode(location.hash)));
  }

  readonly current = (): View => this.view;
  /** Whether the browser's Back stays on this page. */
  readonly canGoBack = (): boolean => entriesBefore() > 0;
  readonly canUndo = (): boolean => this.undoStack.length > 0;
  readonly canRedo = (): boolean => this.redoStack.length > 0;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Changes the view as a new entry of the browser's history. */
  readonly run = (command: Command): void => {
    const next = command(this.view);
    if (encode(next) === encode(this.view)) return;
    if (undoableFields.some((field) => next[field] !== this.view[field])) {
      this.undoStack.push(this.view);
      this.redoStack = [];
    }
    this.push(next);
  };

  /** Changes the view within the current history entry: for values that the page itself sets, such as positions. */
  readonly replace = (command: Command): void => {
    const next = command(this.view);
    if (encode(next) === encode(this.view)) return;
    history.replaceState(history.state, "", `#${encode(next)}`);
    this.set(next);
  };

  readonly undo = (): void => this.restore(this.undoStack, this.redoStack);
  readonly redo = (): void => this.restore(this.redoStack, this.undoStack);

  private restore(from: View[], to: View[]): void {
    const previous = from.pop();
    if (!previous) return;
    to.push(this.view);
    const fields = Object.fromEntries(undoableFields.map((field) => [field, previous[field]]));
    this.push({ ...this.view, ...fields, positions: { ...this.view.positions, ...previous.positions } });
  }

  private push(view: View): void {
    history.pushState({ entriesBefore: entriesBefore() + 1 }, "", `#${encode(view)}`);
    this.set(view);
  }

  private set(view: View): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}

export function useView(store: ViewStore): View {
  return useSyncExternalStore(store.subscribe, store.current);
}

function entriesBefore(): number {
  return (history.state as { entriesBefore?: number } | null)?.entriesBefore ?? 0;
}

/** The first of the browser's languages that the page has. */
function preferredLanguage(): PageLanguage {
  const language = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag === "ar" || tag === "en");
  return language === "ar" ? "ar" : "en";
}
