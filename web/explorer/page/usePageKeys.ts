import { useEffect } from "react";
import { latinKey } from "../components/latinKey.ts";
import type { ViewStore } from "../view/viewStore.ts";

/**
 * Keys that work everywhere except in text fields: / goes to the search, ? shows the keys, Ctrl+Z undoes, Ctrl+Shift+Z and
 * Ctrl+Y redo.
 */
export function usePageKeys(store: ViewStore, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.target as HTMLElement).closest("input, textarea, select, dialog")) return;
      const key = latinKey(event).toLowerCase();
      const withControl = { z: event.shiftKey ? store.redo : store.undo, y: store.redo }[key];
      const alone = { "/": () => document.getElementById("search")?.focus(), "?": showKeys, "؟": showKeys }[key];
      const action = event.ctrlKey || event.metaKey ? withControl : alone;
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store, showKeys]);
}
