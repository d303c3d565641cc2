import { datesContradict } from "../../dates/datesContradict.ts";
import type { ActorRow, IdentifierRow } from "../actor/actor.queries.ts";

/** Two actors that may be the same, with what is known of them. */
export interface ComparedPair {
  readonly one: ActorRow;
  readonly other: ActorRow;
  /** Their most similar names. */
  readonly names: readonly [string, string];
  /** Of these names, from 0 to 1. */
  readonly similarity: number;
  /** An id that both have, in different systems. */
  readonly identifier: string | null;
}

/** What is known of a pair beyond its names. */
export interface PairEvidence {
  readonly oneIdentifiers: readonly IdentifierRow[];
  readonly otherIdentifiers: readonly IdentifierRow[];
  readonly sharedCounterparts: number;
}

/** A reason with what it adds to the score. */
interface Reason {
  readonly weight: number;
  readonly text: string;
}

/** Equal names alone: many people share their name with somebody else. */
const nameWeight = 0.88;
const weights = {
  identifier: 0.1,
  birthDay: 0.08,
  birthYear: 0.03,
  perSharedCounterpart: 0.02,
  maxSharedCounterparts: 3,
  otherBirthDate: -0.3,
  otherIdentifier: -0.12,
} as const;

/** What the reasons for a pair add to the score of its names at most. */
export const mostSupport =
  weights.identifier + weights.birthDay + weights.perSharedCounterpart * weights.maxSharedCounterparts;

/** The score of names alone. */
export function nameScore({ similarity, identifier }: Pick<ComparedPair, "similarity" | "identifier">): number {
  // Who has the same id is hardly somebody else, however differently the names are spelled.
  return nameWeight * (identifier === null ? similarity : (1 + similarity) / 2);
}

/** How likely a pair is the same actor, and why: what speaks for it first. */
export function scorePair(pair: ComparedPair, evidence: PairEvidence): { score: number; reasons: string[] } {
  const found = [sameIdentifier(pair), births(pair), counterparts(evidence), otherIdentifier(evidence)];
  const reasons = found.filter((reason) => reason !== null).toSorted((one, other) => other.weight - one.weight);
  const sum = reasons.reduce((total, { weight }) => total + weight, nameScore(pair));
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1_000) / 1_000;
  return { score, reasons: [aboutNames(pair), ...reasons.map(({ text }) => text)] };
}

function aboutNames({ names: [one, other], similarity }: ComparedPair): string {
  if (one === other) return `Same name: ${one}.`;
  return `${similarity >= leastSimilar ? "Similar" : "Different"} names: ${one}, ${other}.`;
}

const leastSimilar = 0.6;

function sameIdentifier({ identifier }: ComparedPair): Reason | null {
  return identifier === null ? null : { weight: weights.identifier, text: `Same id in two systems: ${identifier}.` };
}

function births({ one, other }: ComparedPair): Reason | null {
  const [first, second] = [one.birthDate, other.birthDate];
  if (!first || !second) return null;
  if (datesContradict(first, second))
    return { weight: weights.otherBirthDate, text: `Different dates of birth: ${first}, ${second}.` };
  if (first === second && first.length === "1961-04-03".length)
    return { weight: weights.birthDay, text: `Same date of birth: ${first}.` };
  return { weight: weights.birthYear, text: `Dates of birth that agree: ${first}, ${second}.` };
}

function counterparts({ sharedCounterparts: count }: PairEvidence): Reason | null {
  if (count === 0) return null;
  const weight = weights.perSharedCounterpart * Math.min(count, weights.maxSharedCounterparts);
  return { weight, text: `Shared counterparts: ${count}.` };
}

function otherIdentifier({ oneIdentifiers, otherIdentifiers }: PairEvidence): Reason | null {
  // An id has one owner, so two actors never have the same one in a system.
  const scheme = oneIdentifiers.find((id) => otherIdentifiers.some((other) => other.scheme === id.scheme))?.scheme;
  if (scheme === undefined) return null;
  const [one, other] = [oneIdentifiers, otherIdentifiers].map((ids) => ids.find((id) => id.scheme === scheme)!.value);
  return { weight: weights.otherIdentifier, text: `Different ids in ${scheme}: ${one}, ${other}.` };
}
