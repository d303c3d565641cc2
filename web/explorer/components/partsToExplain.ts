/** A part of the search text with the part of a name that agrees with it; null if none does. */
export interface Agreement {
  readonly asked: string;
  readonly found: string | null;
}

/**
 * The parts of the search text that the name does not write like the text. None if the text only lacks the ends of words, so
 * that nothing flickers while a name is typed.
 */
export function partsToExplain(name: string, agreement: readonly Agreement[]): readonly Agreement[] {
  return agreement.filter(({ asked }) => !isWritten(asked, name));
}

/** Whether each word of the part begins a word of the name, apart from case and accents. */
function isWritten(part: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(part).every((word) => words.some((other) => other.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
