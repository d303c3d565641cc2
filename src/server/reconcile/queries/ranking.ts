import type { ActorRow } from "../../../graphql/actor/actor.queries.ts";
import type { QueryCondition, ReconciliationQuery } from "./query.ts";

/** How well an actor satisfies a condition, from 0 to 1; null if the graph has no value to compare. */
export type Similarity = number | null;

export interface Candidate {
  readonly actor: ActorRow;
  /** 0 to 100 */
  readonly score: number;
  /** Whether it is so certain that no reader needs to check it. */
  readonly match: boolean;
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly about: QueryCondition["about"] | "type";
  readonly value: number | boolean;
}

interface Compared {
  readonly actor: ActorRow;
  /** In the order of the conditions. */
  readonly similarities: readonly Similarity[];
}

/** How much a condition counts in the score: names and ids identify an actor, other properties only support that. */
const weights = { identity: 3, property: 1 };
/** What an unknown value counts: less than one that agrees, more than one that differs. */
const unknownSimilarity = 0.5;
/** A candidate of another kind than a query would like keeps this part of its score. */
const otherKindFactor = 0.5;
/** The least similarity that satisfies a condition. */
const satisfying = 0.8;
/** A match agrees in its name at least so well, and leads the next candidate by so many points. */
const certain = { similarity: 0.9, lead: 5 };

/** Scores the candidates of a query. The best come first, and of equal ones those that come first already. */
export function rankCandidates(query: ReconciliationQuery, compared: readonly Compared[]): Candidate[] {
  const satisfied = compared.filter(({ similarities }) =>
    query.conditions.every(({ required }, index) => !required || (similarities[index] ?? 0) >= satisfying),
  );
  const ranked = satisfied
    .map((each) => ({ ...each, score: scoreOf(query, each) }))
    .toSorted((one, other) => other.score - one.score);
  return ranked.slice(0, query.limit).map((each, index) => ({
    actor: each.actor,
    score: each.score,
    match: index === 0 && isCertain(query, each) && each.score - (ranked[1]?.score ?? 0) >= certain.lead,
    features: featuresOf(query, each),
  }));
}

function scoreOf(query: ReconciliationQuery, { actor, similarities }: Compared): number {
  const weighted = query.conditions.map(({ about }, index) => ({
    weight: typeof about === "string" ? weights.identity : weights.property,
    similarity: similarities[index] ?? unknownSimilarity,
  }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const agreed = weighted.reduce((sum, { weight, similarity }) => sum + weight * similarity, 0);
  const factor = isWantedKind(query, actor) ? 1 : otherKindFactor;
  return Math.round((100 * factor * agreed * 100) / total) / 100;
}

/** Every name or id that was asked for agrees, no known value differs, and the kind is right. */
function isCertain(query: ReconciliationQuery, { actor, similarities }: Compared): boolean {
  const agrees = query.conditions.every(({ about }, index) => {
    const similarity = similarities[index] ?? null;
    return similarity === null || similarity >= (typeof about === "string" ? certain.similarity : satisfying);
  });
  return agrees && isWantedKind(query, actor) && similarities.some((similarity) => similarity !== null);
}

function isWantedKind({ kinds }: ReconciliationQuery, { kind }: ActorRow): boolean {
  return kinds === null || kinds.includes(kind);
}

function featuresOf(query: ReconciliationQuery, { actor, similarities }: Compared): Feature[] {
  const type: Feature[] = query.kinds === null ? [] : [{ about: "type", value: isWantedKind(query, actor) }];
  const known = query.conditions.flatMap(({ about }, index): Feature[] => {
    const value = similarities[index] ?? null;
    return value === null ? [] : [{ about, value: Math.round(value * 1_000) / 1_000 }];
  });
  return [...known, ...type];
}
