import { useSyncExternalStore } from "react";
import { decode, encode } from "./codec.ts";
import type { Command } from "./commands.ts";
import { firstLanguage } from "./firstLanguage.ts";
import type { View } from "./view.ts";

/** What undo and redo give back: who is shown and how it is filtered, not what is being read. */
const graphParts = ["expanded", "added", "hidden", "pinned", "filter", "connected", "pathQuery"] as const;

/** The view, its address, and what it was before. One for the page. */
export class ViewStore {
  private view: View;
  private undone: View[] = [];
  private done: View[] = [];
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.view = location.hash.length > 1 ? decode(location.hash) : { ...decode(""), lang: firstLanguage() };
    window.addEventListener("hashchange", () => this.becomes(decode(location.hash)));
    window.addEventListener("popstate", () => this.becomes(decode(location.hash)));
  }

  readonly current = (): View => this.view;
  /** Whether the browser's Back stays on this page. */
  readonly canGoBack = (): boolean => stepsHere() > 0;
  readonly canUndo = (): boolean => this.done.length > 0;
  readonly canRedo = (): boolean => this.undone.length > 0;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Does it, as a step that the browser's Back leads back from. */
  readonly run = (command: Command): void => {
    const next = command(this.view);
    if (encode(next) === encode(this.view)) return;
    if (graphParts.some((part) => next[part] !== this.view[part])) {
      this.done.push(this.view);
      this.undone = [];
    }
    this.push(next);
    this.becomes(next);
  };

  /** Does it as part of the step before: what the page settles by itself, such as positions. */
  readonly replace = (command: Command): void => {
    const next = command(this.view);
    if (encode(next) === encode(this.view)) return;
    history.replaceState(history.state, "", `#${encode(next)}`);
    this.becomes(next);
  };

  readonly undo = (): void => this.swap(this.done, this.undone);
  readonly redo = (): void => this.swap(this.undone, this.done);

  private swap(from: View[], to: View[]): void {
    const past = from.pop();
    if (!past) return;
    to.push(this.view);
    const parts = Object.fromEntries(graphParts.map((part) => [part, past[part]]));
    const next: View = { ...this.view, ...parts, positions: { ...this.view.positions, ...past.positions } };
    this.push(next);
    this.becomes(next);
  }

  private push(view: View): void {
    history.pushState({ step: stepsHere() + 1 }, "", `#${encode(view)}`);
  }

  private becomes(view: View): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}

export function useView(store: ViewStore): View {
  return useSyncExternalStore(store.subscribe, store.current);
}

function stepsHere(): number {
  return (history.state as { step?: number } | null)?.step ?? 0;
}
