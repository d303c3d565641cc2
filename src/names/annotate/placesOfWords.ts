import { memoized } from "../memoized.ts";
import { isUnspaced } from "../unspacedScripts.ts";
import { mayEnd, type NameWindow, type PreparedText, windowAt } from "./nameWindows.ts";
import type { WindowStart } from "./windowStarts.ts";

/** Returns the windows of a text that consist of given words (normalize), which need not be a name. */
export function placesOfWords({ text, words, starts }: PreparedText): (wanted: string) => readonly NameWindow[] {
  const startsWith = new Map<string, WindowStart[]>();
  for (const start of starts) {
    const first = firstOf(start.folded);
    const others = startsWith.get(first);
    if (others) others.push(start);
    else startsWith.set(first, [start]);
  }
  return memoized((wanted) =>
    (startsWith.get(firstOf(wanted)) ?? []).flatMap((start) => windowOf(start, wanted) ?? []),
  );

  function windowOf(
    { from, start, folded, hasLostAlif, longest }: WindowStart,
    wanted: string,
  ): NameWindow | undefined {
    let found = separated(folded);
    for (let length = 1; found.length <= wanted.length; length++) {
      if (found === wanted && mayEnd(text, words, from, length))
        return windowAt(text, words, { from, to: from + length, start }, hasLostAlif);
      const next = words[from + length];
      if (length === longest || next === undefined) return undefined;
      const isAttached = next.isUnspaced && next.gap === "" && words[from + length - 1]!.isUnspaced;
      found += (isAttached ? "" : " ") + separated(next.folded);
    }
    return undefined;
  }
}

/** As normalize separates words. */
function separated(folded: string): string {
  return folded.includes("-") ? folded.replaceAll("-", " ") : folded;
}

/** The first of folded words, or the first letter of a script without spaces. */
function firstOf(folded: string): string {
  return isUnspaced(folded) ? [...folded][0]! : folded.split(/[ -]/)[0]!;
}
