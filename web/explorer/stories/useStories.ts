import { useMemo, useSyncExternalStore } from "react";
import { parseStoredStories, type Story } from "./story.ts";

const storageKey = "rawabit.stories";
/** Tells the parts of this page that the stories have changed; the browser tells other pages. */
const changed = "rawabit-stories-changed";

interface Stories {
  readonly stories: readonly Story[];
  /** Keeps these stories in the browser. @returns whether it could */
  readonly keep: (stories: readonly Story[]) => boolean;
}

/** The stories that this browser keeps. They are sent nowhere. */
export function useStories(): Stories {
  const stored = useSyncExternalStore(subscribe, readStored);
  const stories = useMemo(() => parseStoredStories(stored), [stored]);
  return { stories, keep: keepStories };
}

function keepStories(stories: readonly Story[]): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(stories));
  } catch {
    // No room, or the browser stores nothing for this page.
    return false;
  }
  window.dispatchEvent(new Event(changed));
  return true;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(changed, listener);
  };
}
