import { particles } from "../match/particles.ts";
import { maxNameLength, maxNameWords } from "../nameLength.ts";
import { normalize } from "../words.ts";

/** A word by which a name is found. */
export interface IndexedWord {
  /** The folded word. */
  readonly word: string;
  /** Whether the word distinguishes the name from others. Particles do not, unless there is nothing else. */
  readonly isSignificant: boolean;
}

/** The first words of a name. */
export function indexedWords(value: string): IndexedWord[] {
  const words = normalize(value.slice(0, maxNameLength))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, maxNameWords);
  const hasOthers = words.some((word) => !particles.has(word));
  return words.map((word) => ({ word, isSignificant: !hasOthers || !particles.has(word) }));
}
