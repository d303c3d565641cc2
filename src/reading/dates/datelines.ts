import type { Token } from "../text/token.ts";

/** How many words a dateline has at most before its date, and between the date and its end. */
const most = 6;

/** Whether a date stands in the dateline of an article, "ROME, March 4 -", "(Agency) -" or a line of its own: it tells when was written. */
export function isInDateline(tokens: readonly Token[], at: number): boolean {
  const start = lineStart(tokens, at);
  // "On Thursday U.S. Secretary of State A": a sentence.
  if (!start || /^(?:on|in|last|late|early|since)$/.test(tokens[at]!.folded)) return false;
  // "ROME, Tuesday 4 March 2025. The …": capitals only before the date.
  const before = tokens.slice(start.index, at);
  const isPlace = before.every(({ letterCase }) => letterCase !== "small");
  if (!isPlace) return false;
  const end = tokens.slice(at + 1, at + 1 + most).find(({ gap }) => /\n|\s[-–—|]+\s|\.\s/.test(gap));
  return end !== undefined && tokens.slice(at, end.index).every(({ letterCase }) => letterCase !== "small");
}

/** The same in Arabic, "الخرطوم، 3 مارس 2025 (وكالات) -": only a dash tells. */
export function isInArabicDateline(tokens: readonly Token[], at: number): boolean {
  return (
    lineStart(tokens, at) !== undefined && tokens.slice(at + 1, at + 2 + most).some(({ gap }) => /\s[-–—]+\s/.test(gap))
  );
}

/** The word with which the line of a place begins, if it is near before it. */
function lineStart(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(Math.max(0, at - most), at + 1).findLast(({ gap, index }) => index === 0 || gap.includes("\n"));
}
