import { compareNames } from "../../src/names/match/compareNames.ts";
import { prepareName } from "../../src/names/match/prepareName.ts";
import type { LabelledPair } from "./labelledPairs.ts";

/** How well a lowest score separates pairs that match from pairs that do not. */
export interface Threshold {
  readonly score: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Separation {
  readonly matching: number;
  readonly notMatching: number;
  /** The share of matching pairs whose score is 1. */
  readonly perfect: number;
  readonly thresholds: readonly Threshold[];
}

export function separationOf(pairs: readonly LabelledPair[]): Separation {
  const scored = pairs.map(({ names: [one, other], same }) => ({
    same,
    score: compareNames(prepareName(one), prepareName(other)).score,
  }));
  const matching = scored.filter(({ same }) => same);
  const thresholds = [0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((score) => {
    const accepted = scored.filter((pair) => pair.score >= score);
    const right = accepted.filter(({ same }) => same).length;
    return { score, precision: right / accepted.length, recall: right / matching.length };
  });
  return {
    matching: matching.length,
    notMatching: scored.length - matching.length,
    perfect: matching.filter(({ score }) => score === 1).length / matching.length,
    thresholds,
  };
}
