import { useEffect } from "react";
import type { ViewStore } from "../view/viewStore.ts";

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, except in text fields, which have their own undo. */
export function useUndoKeys(store: ViewStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as HTMLElement).closest("input, textarea")) return;
      const action = { z: event.shiftKey ? store.redo : store.undo, y: store.redo }[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}
