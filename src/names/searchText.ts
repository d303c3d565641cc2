import { stemsOf } from "./arabicProclitics.ts";
import { bigramsOf, isUnspaced, lastLetter } from "./unspacedScripts.ts";
import { truncateTerm, type WordGroup, wordGroups } from "./words.ts";

/**
 * Precedes a term that matches only as a whole, never by a prefix: a guessed stem, or a part of a word. No word
 * contains it.
 */
export const partialPrefix = "_";
/** Precedes a word of a document's title or keywords. */
export const headingPrefix = "__";

/** The terms of a text for a full-text index whose analyzer only splits at spaces. */
export function indexTerms(value: string): string[] {
  const words = wordGroups(value).flatMap((group, index) => termsOfGroup(group, index === 0));
  return [...new Set(words.map(truncateTerm))];
}

/** The value of `Name.search`. */
export function searchText(value: string): string {
  return indexTerms(value).join(" ");
}

/**
 * The value of `Document.search`: the terms of all its texts, and again the terms of its title and keywords, with
 * `headingPrefix`.
 */
export function documentSearchText(document: {
  readonly title?: string;
  readonly keywords?: readonly string[];
  readonly text?: string;
}): string {
  const heading = [document.title ?? "", ...(document.keywords ?? [])].join("\n");
  const headingTerms = wordGroups(heading)
    .flat()
    .map((word) => headingPrefix + truncateTerm(word));
  return [...new Set([...headingTerms, ...indexTerms(`${heading}\n${document.text ?? ""}`)])].join(" ");
}

function termsOfGroup(group: WordGroup, first: boolean): string[] {
  // Every joined form ends with the group's last word: Abd al-Rahman is also Abdalrahman and, after another word, Alrahman.
  const joined = group.slice(0, -1).map((_, start) => group.slice(start).join(""));
  return [...group.flatMap((word, index) => termsOfWord(word, first && index === 0)), ...joined];
}

function termsOfWord(word: string, first: boolean): string[] {
  if (isUnspaced(word)) return [word, ...[...bigramsOf(word), lastLetter(word)].map((part) => partialPrefix + part)];
  const { article, bare } = stemsOf(word);
  // At the beginning of a name, such a letter is part of the name, not a proclitic.
  const guesses = first ? [] : bare.map((stem) => partialPrefix + stem);
  return [word, ...(article === undefined ? [] : [article]), ...guesses];
}
