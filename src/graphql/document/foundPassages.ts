import { type FoundWord, foundWords } from "../../names/foundWords.ts";

/** The most characters between the beginning of the first found word of a passage and the end of its last one. */
const maxSpan = 120;
/** How many characters a passage has before and after its found words, at most. */
const margin = 60;

/** A part of a text with the words that a search has found there; all offsets are those of the whole text. */
export interface FoundPassageRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Pick<FoundWord, "start" | "end">[];
}

/** The passages of a text that have the most of the searched words, in text order; at most `maxPassages`. */
export function foundPassages(search: string, text: string, maxPassages: number): FoundPassageRow[] {
  const chosen: (readonly FoundWord[])[] = [];
  const groups = groupsOf(foundWords(search, text)).map((group) => ({ group, count: distinct(group) }));
  for (const { group } of groups.sort((one, other) => other.count - one.count)) {
    if (chosen.length === maxPassages) break;
    if (!chosen.some((each) => each[0]!.start <= group.at(-1)!.start && group[0]!.start <= each.at(-1)!.start))
      chosen.push(group);
  }
  return chosen.sort((one, other) => one[0]!.start - other[0]!.start).map((group) => passageOf(text, group));
}

/** For each found word, the found words that fit in a passage with it and follow it. */
function groupsOf(words: readonly FoundWord[]): (readonly FoundWord[])[] {
  let end = 0;
  return words.map((first, index) => {
    end = Math.max(end, index);
    while (end < words.length && words[end]!.end - first.start <= maxSpan) end++;
    return words.slice(index, Math.max(end, index + 1));
  });
}

function distinct(group: readonly FoundWord[]): number {
  return new Set(group.map(({ asked }) => asked)).size;
}

/** From the beginning of a sentence, or of a word if none begins nearby, to the end of one. */
function passageOf(text: string, words: readonly FoundWord[]): FoundPassageRow {
  const [first, last] = [words[0]!.start, words.at(-1)!.end];
  const before = text.slice(Math.max(0, first - margin), first);
  const after = text.slice(last, last + margin);
  const start = first - before.length + (beginningIn(before) ?? (first <= margin ? 0 : afterSpace(before)));
  const end = last + (endIn(after) ?? (last + margin >= text.length ? after.length : lastSpace(after)));
  return { start, end, text: text.slice(start, end), words };
}

const sentenceEnd = /[.!?؟。]["'”’»)]*\s+|\n\s*/g;

/** Where the last sentence of a text begins; null if it has no end of a sentence. */
function beginningIn(before: string): number | null {
  const end = [...before.matchAll(sentenceEnd)].at(-1);
  return end ? end.index + end[0].length : null;
}

function endIn(after: string): number | null {
  const [end] = after.matchAll(sentenceEnd);
  return end ? end.index + end[0].trimEnd().length : null;
}

function afterSpace(before: string): number {
  const space = /\s+/.exec(before);
  return space ? space.index + space[0].length : before.length;
}

function lastSpace(after: string): number {
  return Math.max(0, after.search(/\s\S*$/));
}
