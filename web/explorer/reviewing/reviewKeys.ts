/** What the keys of a review do. */
export const reviewKeys = { j: "next", k: "previous", a: "accept", e: "edit", r: "reject", u: "undo" } as const;

export type ReviewAction = (typeof reviewKeys)[keyof typeof reviewKeys];

/** The parts of an event by which its key is known. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key does in a review; undefined if nothing. Where the keyboard writes other letters, such as Arabic, the key at the place
 * of the Latin letter counts.
 */
export function actionOf({ key, code, ctrlKey, metaKey, altKey }: PressedKey): ReviewAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return letter !== undefined && letter in reviewKeys ? reviewKeys[letter as keyof typeof reviewKeys] : undefined;
}
