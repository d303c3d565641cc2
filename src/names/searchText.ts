import { stemsOf } from "./arabicParticles.ts";
import { isUnspaced, lastLetter, pairsOf } from "./unspacedScripts.ts";
import { shortened, type WordGroup, wordGroups } from "./words.ts";

/** Marks what is found whole only, never by a prefix: a guessed stem, a part from within a word. No word holds it. */
export const innerMark = "_";
/** Marks a word of a document's title or keywords. */
export const headingMark = "__";

/** The words by which a text is found, for a full-text index whose analyzer parts at spaces and does nothing else. */
export function searchWords(value: string): string[] {
  const words = wordGroups(value).flatMap((group, index) => wordsOfGroup(group, index === 0));
  return [...new Set(words.map(shortened))];
}

/** What `Name.search` holds. */
export function searchText(value: string): string {
  return searchWords(value).join(" ");
}

/** What `Document.search` holds: the words of all its parts, those of its title and keywords marked too. */
export function documentSearchText(document: {
  readonly title?: string;
  readonly keywords?: readonly string[];
  readonly text?: string;
}): string {
  const heading = [document.title ?? "", ...(document.keywords ?? [])].join("\n");
  const marked = wordGroups(heading)
    .flat()
    .map((word) => headingMark + shortened(word));
  return [...new Set([...marked, ...searchWords(`${heading}\n${document.text ?? ""}`)])].join(" ");
}

function wordsOfGroup(group: WordGroup, first: boolean): string[] {
  // All joined parts end with the group's last word: Abd al-Rahman is Abdalrahman, and Alrahman after another word.
  const joined = group.slice(0, -1).map((_, start) => group.slice(start).join(""));
  return [...group.flatMap((word, index) => variants(word, first && index === 0)), ...joined];
}

function variants(word: string, first: boolean): string[] {
  if (isUnspaced(word)) return [word, ...[...pairsOf(word), lastLetter(word)].map((part) => innerMark + part)];
  const { article, bare } = stemsOf(word);
  // No name begins with a particle that is not its own.
  const guesses = first ? [] : bare.map((stem) => innerMark + stem);
  return [word, ...(article === undefined ? [] : [article]), ...guesses];
}
