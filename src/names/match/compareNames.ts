import { isUnspaced } from "../unspacedScripts.ts";
import type { NameReading, NameSpan, PreparedName } from "./preparedName.ts";
import { type SpanPair, spanPairs } from "./spanPairs.ts";
import { areReordered } from "./wordOrder.ts";

/**
 * How two names agree, best first: the same text; the same words after folding; words that are translations or
 * transliterations of each other; words that only resemble each other.
 */
export type MatchBand = "exact" | "folded" | "translated" | "similar";

/** A part of the asked name with the part of the found name that it agrees with. */
export interface WordAgreement {
  readonly asked: string;
  /** Null if no part of the found name agrees. */
  readonly found: string | null;
  /** 0 to 1 */
  readonly similarity: number;
}

/** How well two names agree. */
export interface NameComparison {
  /** 0 to 1, higher in better bands. Names of at least 0.8 are likely to be names of the same actor. */
  readonly score: number;
  /** The share of the asked name that agrees with words of the found one, which may have others as well; 0 to 1. */
  readonly contained: number;
  readonly band: MatchBand;
  /** Computed when it is read, since a search reads it for few of the names that it compares. */
  readonly agreement: readonly WordAgreement[];
}

/** The score of two names that agree in this way in every word. */
const ceilings: Readonly<Record<MatchBand, number>> = { exact: 1, folded: 0.98, translated: 0.96, similar: 0.95 };
const sameWords = 0.99;

/** What words count that have no counterpart, relative to words that agree. */
const costs = {
  /** Each name has a word that the other has not: a different given name. */
  conflict: 1.3,
  onlyAsked: 0.7,
  onlyFound: 0.35,
  /** Two words are in another order. */
  inversion: 0.01,
};

/** What remains of the score if one name is the other one after another given name: the name of a child contains its father's. */
const childShare = 0.8;
/** What remains of the score if both names have another first word: names of siblings differ in nothing else. */
const siblingShare = 0.9;
/** What remains of the score if the names of persons have the same words in the order of other persons. */
const otherOrderShare = 0.8;
/** What remains of the score if both names have numbers, and different ones. */
const otherNumberShare = 0.6;

/** Compares the words of two names, in whatever order and script they are. */
export function compareNames(asked: PreparedName, found: PreparedName): NameComparison {
  if (asked.value === found.value) return same(asked, found, ceilings.exact, "exact");
  if (asked.normalized === found.normalized && asked.normalized !== "") return same(asked, found, sameWords, "folded");
  let best: NameComparison = { score: 0, contained: 0, band: "similar", agreement: [] };
  for (const a of asked.readings)
    for (const f of found.readings) {
      const comparison = compareReadings(a, f);
      if (comparison.score > best.score || best.agreement.length === 0) best = comparison;
    }
  return best;
}

function same(asked: PreparedName, found: PreparedName, score: number, band: MatchBand): NameComparison {
  return { score, contained: 1, band, agreement: [{ asked: asked.value, found: found.value, similarity: 1 }] };
}

function compareReadings(asked: NameReading, found: NameReading): NameComparison {
  const pairs = spanPairs(asked, found);
  const band = bandOf(pairs);
  const { share, contained } = sharesOf(asked, found, pairs);
  return {
    score: ceilings[band] * share,
    contained,
    band,
    get agreement() {
      return agreementOf(asked, found, pairs);
    },
  };
}

function bandOf(pairs: readonly SpanPair[]): MatchBand {
  if (pairs.length === 0 || pairs.some(({ likeness }) => likeness === "similar")) return "similar";
  return pairs.every(({ likeness }) => likeness === "same") ? "folded" : "translated";
}

/** The share of what agrees in all words of both names, and in those of the asked name; each 0 to 1. */
function sharesOf(
  asked: NameReading,
  found: NameReading,
  pairs: readonly SpanPair[],
): { readonly share: number; readonly contained: number } {
  let [agreed, agreedAsked, paired, pairedAsked, pairedFound, wordsAsked, wordsFound, inversions] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let last = -1;
  for (const pair of pairs) {
    const weight = (pair.asked.weight + pair.found.weight) / 2;
    const credited = credit(pair.similarity);
    agreed += weight * credited;
    agreedAsked += pair.asked.weight * credited;
    paired += weight;
    pairedAsked += pair.asked.weight;
    pairedFound += pair.found.weight;
    wordsAsked |= pair.asked.words;
    wordsFound |= pair.found.words;
    if (pair.found.start < last) inversions++;
    last = pair.found.start;
  }
  if (agreed === 0) return { share: 0, contained: 0 };
  const onlyAsked = Math.max(0, asked.weight - pairedAsked);
  const onlyFound = Math.max(0, found.weight - pairedFound);
  const conflict = Math.min(onlyAsked, onlyFound);
  const missing =
    costs.conflict * conflict + costs.onlyAsked * (onlyAsked - conflict) + costs.onlyFound * (onlyFound - conflict);
  const share = agreed / (paired + missing) - costs.inversion * inversions;
  const begin = beginningShare(asked, wordsAsked, found, wordsFound);
  return {
    share: Math.max(
      0,
      share * begin * orderShare(asked, found, pairs) * (haveOtherNumbers(asked, found) ? otherNumberShare : 1),
    ),
    contained: agreedAsked / asked.weight,
  };
}

/** What remains of the score of persons' names if their first words, mostly given names, agree with nothing. */
function beginningShare(asked: NameReading, wordsAsked: number, found: NameReading, wordsFound: number): number {
  if (asked.first < 0 || found.first < 0) return 1;
  const begins = (wordsAsked >> asked.first) & 1;
  const foundBegins = (wordsFound >> found.first) & 1;
  if (begins !== foundBegins) return childShare;
  return begins === 1 ? 1 : siblingShare;
}

function orderShare(asked: NameReading, found: NameReading, pairs: readonly SpanPair[]): number {
  return asked.first >= 0 && found.first >= 0 && areReordered(asked, found, pairs) ? otherOrderShare : 1;
}

function haveOtherNumbers(asked: NameReading, found: NameReading): boolean {
  return asked.numbers !== "" && found.numbers !== "" && asked.numbers !== found.numbers;
}

/** The similarity at which two words count half: most are the same word above, and other words below. */
const evenSimilarity = 0.78;

/** What two words of this similarity count, relative to equal ones: 0.99 at 0.95, 0.91 at 0.9, 0.29 at 0.7. */
function credit(similarity: number): number {
  return 1 / (1 + ((1 - similarity) / (1 - evenSimilarity)) ** 3);
}

function agreementOf(asked: NameReading, found: NameReading, pairs: readonly SpanPair[]): WordAgreement[] {
  const paired = pairs.reduce((words, pair) => words | pair.asked.words, 0);
  const agreed = pairs.map((pair) => ({
    start: pair.asked.start,
    asked: textOf(asked, pair.asked),
    found: textOf(found, pair.found),
    similarity: pair.similarity,
  }));
  const missing = asked.words.flatMap(({ text }, start) =>
    (paired & (1 << start)) === 0 ? [{ start, asked: text, found: null, similarity: 0 }] : [],
  );
  return [...agreed, ...missing].sort((a, b) => a.start - b.start).map(({ start: _start, ...part }) => part);
}

/** The words of a span as they are written; a text that folds to several words is written once. */
function textOf(reading: NameReading, span: NameSpan): string {
  const texts = reading.words.slice(span.start, span.end).map(({ text }) => text);
  return isUnspaced(texts[0]!) ? texts.join("") : [...new Set(texts)].join(" ");
}
