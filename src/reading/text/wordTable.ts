import { foldedWords } from "../../names/annotate/textWords.ts";
import type { Token, TokenForm } from "./token.ts";

export interface WordMatch<Value> {
  readonly value: Value;
  /** The index of the token after the last one. */
  readonly to: number;
  /** How the first token is read. */
  readonly form: TokenForm;
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases of one or more words, found at a place of a text; the longest one wins, then the one with fewer particles. */
export class WordTable<Value> {
  readonly #byFirstWord = new Map<string, Entry<Value>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const words = foldedWords(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const entries = this.#byFirstWord.get(first);
      if (entries) entries.push({ words, value });
      else this.#byFirstWord.set(first, [{ words, value }]);
    }
    for (const entries of this.#byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  at(tokens: readonly Token[], from: number): WordMatch<Value> | undefined {
    let best: WordMatch<Value> | undefined;
    for (const form of tokens[from]?.forms ?? []) {
      const found = this.#byFirstWord.get(form.word)?.find(({ words }) => continues(tokens, from, words));
      const to = from + (found?.words.length ?? 0);
      if (found && to > (best?.to ?? 0)) best = { value: found.value, to, form };
    }
    return best;
  }

  has(tokens: readonly Token[], from: number): boolean {
    return this.at(tokens, from) !== undefined;
  }
}

function continues(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++) {
    const token = tokens[from + index];
    if (token === undefined || token.folded !== words[index] || (token.gap !== "." && /[.\n،,;؛:]/.test(token.gap)))
      return false;
  }
  return true;
}

/** A table of lines such as "PRAISE: praise, hail". */
export function linesOf<Value extends string>(lines: string): (readonly [phrase: string, value: Value])[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [value, phrases] = line.split(":") as [string, string];
      return phrases.split(",").map((phrase) => [phrase.trim(), value.trim() as Value] as const);
    });
}

export function phraseTable(phrases: string): WordTable<true> {
  return new WordTable(phrases.split(",").map((phrase) => [phrase.trim(), true] as const));
}
