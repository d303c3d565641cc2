import { compareIds } from "../../collections/compareIds.ts";
import { compareNames, type NameComparison, type WordAgreement } from "../../names/match/compareNames.ts";
import { prepareName } from "../../names/match/prepareName.ts";
import type { CandidateRow, MatchedActorRow } from "./actor.queries.ts";

/** An actor that a search found, with the name that matches best. */
export interface ActorMatch extends MatchedActorRow {
  readonly agreement: readonly WordAgreement[];
  /** The score of the comparison of the name with the text alone (compareNames.ts). */
  readonly similarity: number;
}

export interface RankedMatches {
  /** Best first. */
  readonly matches: readonly ActorMatch[];
  /** The nearest others, if nothing is near enough. */
  readonly nearest: readonly ActorMatch[];
}

interface ComparedName extends Omit<ActorMatch, "agreement" | "similarity"> {
  readonly position: number;
  /** Whether the name has all words of the text. */
  readonly hasWords: boolean;
  readonly comparison: NameComparison;
}

/** A name with all words of the text scores at least `min`; the words themselves add at most `range`. */
export const wordsScore = { min: 0.7, range: 0.28 };
/** A name with words that resemble all words of the text, and with others, scores at least this share of what agrees, */
const containedScore = 0.78;
/** less up to this share for its other words. */
const otherWordsShare = 0.03;

/** A name without all words of the text is near if its score, or the share of the text that agrees, is at least this. */
const near = { score: 0.6, share: 0.8 };
/** If a name has all words of the text as they are, others have to be nearer, */
const nearWords = { score: 0.9, share: 0.92 };
/** and if it has no other words, they have to sound the same. */
const nearName = { score: 0.95, share: 0.95 };
/** Names in the same words score at least this, whatever their order. */
const sameWords = 0.96;
const nearestCount = 3;

/**
 * Compares the text with all candidates.
 * @param scoreOfWords the score of a candidate that has all words of the text, 0 to 1
 */
export function rankMatches(
  text: string,
  candidates: readonly CandidateRow[],
  scoreOfWords: (candidate: CandidateRow) => number,
): RankedMatches {
  const asked = prepareName(text);
  const compared = candidates.map((candidate) =>
    comparedName(candidate, compareNames(asked, prepareName(candidate.name.value)), scoreOfWords),
  );
  const best = bestOfActors(compared).sort(inOrder);
  const bar = best.some(hasSameWords) ? nearName : best.some(agreesWholly) ? nearWords : near;
  const matches = best.filter(
    ({ hasWords, score, comparison }) =>
      hasWords || score >= bar.score || (score > 0 && agreedShare(comparison.agreement) >= bar.share),
  );
  return { matches: matches.map(matchOf), nearest: matches.length > 0 ? [] : best.slice(0, nearestCount).map(matchOf) };
}

/** Best first; among equals, those with the most ties first, then by id. */
export function inOrder(
  one: Omit<MatchedActorRow, "matchedName">,
  other: Omit<MatchedActorRow, "matchedName">,
): number {
  return other.score - one.score || other.ties - one.ties || compareIds(one.id, other.id);
}

function comparedName(
  candidate: CandidateRow,
  comparison: NameComparison,
  scoreOfWords: (candidate: CandidateRow) => number,
): ComparedName {
  const { id, ties, found } = candidate;
  const { position, ...matchedName } = candidate.name;
  const words = found === null ? 0 : wordsScore.min + wordsScore.range * scoreOfWords(candidate);
  const contained = containedScore * comparison.contained * (1 - otherWordsShare * (1 - comparison.score));
  const score = Math.max(comparison.score, words, contained);
  return { id, ties, matchedName, position, comparison, score, hasWords: found !== null };
}

function hasSameWords({ comparison: { band, score } }: ComparedName): boolean {
  return (band === "exact" || band === "folded") && score >= sameWords;
}

function agreesWholly({ comparison }: ComparedName): boolean {
  return (comparison.band === "exact" || comparison.band === "folded") && agreedShare(comparison.agreement) === 1;
}

/** Only matches that are shown need their agreement. */
function matchOf({ id, score, ties, matchedName, comparison }: ComparedName): ActorMatch {
  return {
    id,
    score,
    ties,
    matchedName,
    similarity: comparison.score,
    get agreement() {
      return comparison.agreement;
    },
  };
}

/** The share of the asked letters that agree. */
function agreedShare(agreement: readonly WordAgreement[]): number {
  let letters = 0;
  let agreed = 0;
  for (const { asked, similarity } of agreement) {
    letters += asked.length;
    agreed += asked.length * similarity;
  }
  return letters === 0 ? 0 : agreed / letters;
}

/** The name of each actor that matches best; of equals, the one that comes first in the actor's list. */
function bestOfActors(names: readonly ComparedName[]): ComparedName[] {
  const best = new Map<string, ComparedName>();
  for (const name of names) {
    const other = best.get(name.id);
    if (!other || name.score > other.score || (name.score === other.score && name.position < other.position))
      best.set(name.id, name);
  }
  return [...best.values()];
}
