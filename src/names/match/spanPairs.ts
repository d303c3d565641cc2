import { keySimilarity } from "../sounds/soundKey.ts";
import { isUnspaced } from "../unspacedScripts.ts";
import { areUnrelated, sameNameShare, sharesAny } from "./otherNames.ts";
import type { NameReading, NameSpan } from "./preparedName.ts";

/** How words agree: the same letters after folding, a translation or transliteration, or a resemblance. */
export type Likeness = "same" | "translated" | "similar";

/** Words of two names that agree. */
export interface SpanPair {
  readonly asked: NameSpan;
  readonly found: NameSpan;
  readonly likeness: Likeness;
  /** 0 to 1 */
  readonly similarity: number;
}

/** Words less similar than this do not agree. Joined words are spelled alike or do not belong together. */
const minSimilarity = 0.5;
const minJoinedSimilarity = 0.8;
/** An initial agrees with every word that begins with it. */
const initialSimilarity = 0.85;

/** Two spellings of a unit of Arabic names: Mohamed and Muhammad. */
const sameUnitSimilarity = 0.97;
/** What remains of the similarity of the singulars. */
const samePlural = 0.97;

/** Single words are better than joined ones, unless these agree clearly better. */
const joinedShare = 0.8;

/** The best pairs of which no two share a word, chosen greedily, in the order of the asked name. */
export function spanPairs(asked: NameReading, found: NameReading): SpanPair[] {
  const isOfPersons = asked.first >= 0 && found.first >= 0;
  const pairs: { pair: SpanPair; value: number }[] = [];
  for (const a of asked.spans)
    for (const f of found.spans) {
      const pair = pairOf(a, f, asked, isOfPersons);
      if (pair === undefined) continue;
      const single = a.end - a.start + f.end - f.start === 2;
      pairs.push({ pair, value: pair.similarity ** 2 * Math.min(a.weight, f.weight) * (single ? 1 : joinedShare) });
    }
  pairs.sort((a, b) => b.value - a.value);
  let [usedAsked, usedFound] = [0, 0];
  const chosen: SpanPair[] = [];
  for (const { pair } of pairs) {
    if ((usedAsked & pair.asked.words) !== 0 || (usedFound & pair.found.words) !== 0) continue;
    usedAsked |= pair.asked.words;
    usedFound |= pair.found.words;
    chosen.push(pair);
  }
  return chosen.sort((a, b) => a.asked.start - b.asked.start);
}

function pairOf(asked: NameSpan, found: NameSpan, reading: NameReading, isOfPersons: boolean): SpanPair | undefined {
  if (sharesAny(asked.concepts, found.concepts) && !(isOfPersons && areUnrelated(asked, found)))
    return { asked, found, likeness: asked.folded === found.folded ? "same" : "translated", similarity: 1 };
  const single = (asked.end - asked.start === 1 ? 1 : 0) + (found.end - found.start === 1 ? 1 : 0);
  if (single === 0 || asked.isPhrase || found.isPhrase) return undefined;
  if (asked.folded === found.folded) return { asked, found, likeness: "same", similarity: 1 };
  if (asked.sounds === found.sounds) return { asked, found, likeness: "translated", similarity: 1 };
  const { units } = asked;
  if (units && found.units && sharesAny(units.own, found.units.own))
    return { asked, found, likeness: "translated", similarity: sameUnitSimilarity };
  const atLeast = single === 2 ? minSimilarity : minJoinedSimilarity;
  const similarity = Math.max(
    keySimilarity(asked.key, found.key, atLeast),
    single === 2 ? shortenedSimilarity(asked, found, reading) : 0,
    asked.singular || found.singular ? singularSimilarity(asked, found) : 0,
  );
  if (similarity < atLeast) return undefined;
  return { asked, found, likeness: "similar", similarity: similarity * sameNameShare(asked, found) };
}

/** Of the name of a group of people, in the singular or plural: الحوثيون and Houthis. */
function singularSimilarity(asked: NameSpan, found: NameSpan): number {
  return keySimilarity(asked.singular ?? asked.key, found.singular ?? found.key, minSimilarity) * samePlural;
}

/** Of an initial of a person's name, and of a last word that is not completely typed yet. */
function shortenedSimilarity(asked: NameSpan, found: NameSpan, { first, words }: NameReading): number {
  if (isUnspaced(asked.folded) || isUnspaced(found.folded)) return 0;
  if (asked.sounds.length === 1 || found.sounds.length === 1)
    return first >= 0 && asked.folded.length + found.folded.length > 2 && asked.sounds[0] === found.sounds[0]
      ? initialSimilarity
      : 0;
  if (asked.end < words.length || !found.folded.startsWith(asked.folded)) return 0;
  return 0.5 + (0.4 * asked.folded.length) / found.folded.length;
}
