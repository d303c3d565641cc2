import { useEffect } from "react";
import type { ViewStore } from "../view/viewStore.ts";

/** Keys that work everywhere except in text fields: / goes to the search, Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo. */
export function usePageKeys(store: ViewStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.target as HTMLElement).closest("input, textarea, select, dialog")) return;
      const key = event.key.toLowerCase();
      const withControl = { z: event.shiftKey ? store.redo : store.undo, y: store.redo }[key];
      const search = key === "/" ? () => document.getElementById("search")?.focus() : undefined;
      const action = event.ctrlKey || event.metaKey ? withControl : search;
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}
