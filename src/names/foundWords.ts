import { type TextWord, textWords } from "./annotate/textWords.ts";
import { stemsOf } from "./arabicProclitics.ts";
import { searchedGroups } from "./searchQuery.ts";
import { isUnspaced } from "./unspacedScripts.ts";
import { wordGroups } from "./words.ts";

/** A word of a text that a search asks for. */
export interface FoundWord {
  /** `text.slice(start, end)` is the word. */
  readonly start: number;
  readonly end: number;
  /** Which word of the search it is. */
  readonly asked: number;
}

/** A word of a text in the forms by which it is found. */
interface PreparedWord extends TextWord {
  readonly parts: readonly WordForms[];
}

interface WordForms {
  /** The word, and without its article. */
  readonly forms: readonly string[];
  /** Without what may be proclitics. */
  readonly bare: readonly string[];
}

/** The words of a text that a search for documents finds, in text order: by the forms that its full-text query compares. */
export function foundWords(search: string, text: string): FoundWord[] {
  const matchers = [...new Set(searchedGroups(search).flat())].map(matcherOf);
  const words = textWords(text).map((word) => ({ ...word, parts: wordGroups(word.folded).flat().map(formsOf) }));
  return words.flatMap((word, index) => {
    for (const [asked, lengthAt] of matchers.entries()) {
      const length = lengthAt(words, index);
      if (length > 0) return [{ start: word.start, end: words[index + length - 1]!.end, asked }];
    }
    return [];
  });
}

function formsOf(word: string): WordForms {
  const { article, bare } = stemsOf(word);
  return { forms: article === undefined ? [word] : [word, article], bare };
}

/** How many words of a text, from this one on, are what a word of the search finds; 0 if it is not found here. */
type Matcher = (words: readonly PreparedWord[], index: number) => number;

function matcherOf(asked: string): Matcher {
  return isUnspaced(asked) ? unspacedMatcher(asked) : wordMatcher(asked);
}

/** In a script without spaces, each letter of the text is a word. */
function unspacedMatcher(asked: string): Matcher {
  const letters = [...asked];
  return (words, index) =>
    letters.every((letter, offset) => words[index + offset]?.folded === letter) ? letters.length : 0;
}

function wordMatcher(asked: string): Matcher {
  const { forms: begins, bare } = formsOf(asked);
  const isFound = ({ forms, bare: guesses }: WordForms) =>
    forms.some((form) => bare.includes(form) || begins.some((start) => isBeginning(form, start))) ||
    // Proclitics of the text are guesses, which match as a whole only.
    guesses.includes(asked);
  return (words, index) => (words[index]!.parts.some(isFound) ? 1 : 0);
}

/** A single letter is the beginning of too many words. */
function isBeginning(word: string, start: string): boolean {
  return start.length === 1 ? word === start : word.startsWith(start);
}
