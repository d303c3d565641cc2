import { scriptsIn } from "../scriptOf.ts";
import { searchText } from "../searchText.ts";
import { isUnspaced } from "../unspacedScripts.ts";
import { isLongCapitalized } from "./nameMatches.ts";
import type { NameWindow, PreparedText } from "./nameWindows.ts";

/** What names of a graph must have to be in a text. */
export interface NameLookup {
  /** Skeletons of windows that may be spelling variants of a name. */
  readonly skeletons: readonly string[];
  /** Skeletons of the other windows. Their name is one word, and many names have such a skeleton. */
  readonly wordSkeletons: readonly string[];
  /** The words of these windows, as in `Name.search`. */
  readonly searches: readonly string[];
  /** The same for scripts without spaces, as in `Name.value`. */
  readonly values: readonly string[];
  /** The scripts of the text. */
  readonly scripts: readonly string[];
}

/** What to look up for a text: names found by other skeletons, or by a skeleton of one word alone, match no window. */
export function nameLookup({ text, windows }: PreparedText): NameLookup {
  const skeletons: string[] = [];
  const wordSkeletons: string[] = [];
  const phrases = new Set<string>();
  const isVariable = ({ phrase }: NameWindow) => isLongCapitalized(phrase);
  for (const [skeleton, found] of windows)
    if (skeleton.includes(" ") || found.some(isVariable)) skeletons.push(skeleton);
    else {
      wordSkeletons.push(skeleton);
      for (const { phrase } of found) phrases.add(phrase);
    }
  return {
    skeletons,
    wordSkeletons,
    searches: [...new Set([...phrases].filter((phrase) => !isUnspaced(phrase)).map(searchText))],
    values: [...phrases].filter(isUnspaced),
    scripts: [...scriptsIn(text)],
  };
}
