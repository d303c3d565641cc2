import { latinKey } from "../components/latinKey.ts";

/** What the keys of a review do. */
export const reviewKeys = {
  j: "next",
  k: "previous",
  a: "accept",
  e: "edit",
  r: "reject",
  u: "undo",
  s: "nextSentence",
  w: "previousSentence",
  n: "record",
  d: "nextDocument",
} as const;

export type ReviewAction = (typeof reviewKeys)[keyof typeof reviewKeys];

/** The parts of an event by which its key is known. */
interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether an element takes letters itself: what is typed there is text. */
export function takesLetters(element: { closest(selectors: string): unknown }): boolean {
  return element.closest("input:not([type=radio], [type=checkbox]), textarea, select, dialog") !== null;
}

/** What a key does in a review; undefined if nothing. */
export function actionOf(event: PressedKey): ReviewAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = latinKey(event).toLowerCase();
  return Object.hasOwn(reviewKeys, key) ? reviewKeys[key as keyof typeof reviewKeys] : undefined;
}
