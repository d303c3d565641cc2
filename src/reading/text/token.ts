import { readingsOf } from "../../names/annotate/attachedParticles.ts";
import { type TextWord, textWords } from "../../names/annotate/textWords.ts";

/** A word of a text with its readings as a word with attached particles. */
export interface Token extends TextWord {
  readonly index: number;
  /** The word as it is written. */
  readonly value: string;
  /** The whole word first, then without و or ف, then also without ب, ك or ل. */
  readonly forms: readonly TokenForm[];
  /** Whether an English 's follows. */
  readonly isGenitive: boolean;
}

export interface TokenForm {
  readonly word: string;
  /** The number of UTF-16 code units before the word. */
  readonly skipped: number;
  /** The attached preposition: ب, ك, ل, or nothing. */
  readonly preposition: string;
  readonly hasConjunction: boolean;
}

const attachedPrepositions = new Set(["ب", "ك", "ل"]);

export function tokensOf(text: string): Token[] {
  return textWords(text).map((word, index) => {
    const value = text.slice(word.start, word.end);
    return {
      ...word,
      index,
      value,
      forms: formsOf(value, word.folded),
      isGenitive: /^['’](?:s\b|\s)/.test(text.slice(word.end, word.end + 3)),
    };
  });
}

/** The folded words from one token to before another one, with a space between two. @param from the first token if it is negative */
export function foldedText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ folded }) => folded)
    .join(" ");
}

/** The particles of a token before a place within it; none if it does not begin a form there. */
export function particlesBefore(
  { start, forms }: Token,
  place: number,
): Pick<TokenForm, "preposition" | "hasConjunction"> {
  const form = forms.find(({ skipped }) => skipped === place - start);
  return { preposition: form?.preposition ?? "", hasConjunction: form?.hasConjunction ?? false };
}

function formsOf(value: string, folded: string): TokenForm[] {
  const readings = readingsOf(value, folded);
  // Words of sentences have an article more often than names begin with ل: للخليج.
  const lostAlif = readings.find(({ hasLostAlif }) => hasLostAlif);
  const likely = readings.filter((reading) => reading === lostAlif || reading.skipped !== lostAlif?.skipped);
  return likely.map(({ skipped, folded: word }) => {
    const particles = value.slice(0, skipped).replace(/[\p{M}\u0640]/gu, "");
    const last = particles.at(-1) ?? "";
    return {
      word,
      skipped,
      preposition: attachedPrepositions.has(last) ? last : "",
      hasConjunction: /^[وف]/.test(particles),
    };
  });
}
