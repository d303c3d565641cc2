import { millisecondsPerDay } from "../../../dates/dayNumber.ts";
import { edgeFields, openStart, type Projection } from "../../projection/projection.ts";
import type { PathQuery, PathRank } from "../pathQuery.ts";
import { type EdgeFilter, isDated } from "./edgeFilter.ts";

/** What one hop costs. Costs are whole thousandths of a hop, so that sums are exact and equal costs are equal. */
export const costUnit = 1_000;

/**
 * What a step costs under the query's ranking; docs/paths.md gives the formulas. The cost of a path is the sum over its
 * steps of the step's own cost and the cost of entering the inner actor that it leads to.
 */
export interface StepCosts {
  /** Folds the relations of a step into one number; null if the step's cost does not depend on its relations. */
  readonly fold: { readonly start: number; readonly add: (folded: number, edge: number) => number } | null;
  /** The cost of a step, given that number. Never below `costUnit`. */
  readonly step: (folded: number) => number;
  /** The additional cost of entering an inner actor. */
  readonly entry: (actor: number) => number;
  /** The highest possible cost of a step together with the actor that it enters. */
  readonly maxStepCost: number;
  /** A common divisor of all costs. */
  readonly granularity: number;
}

/** In days: a step of this age costs 1.5 under RECENCY. */
const middleAge = 1_826;
/** Replaces an unknown confidence under EVIDENCE. */
const unknownConfidence = 0.5;

type CreateCosts = (projection: Projection, filter: EdgeFilter, query: PathQuery) => StepCosts;

const noEntryCost = () => 0;

const hops: CreateCosts = () => ({
  fold: null,
  step: () => costUnit,
  entry: noEntryCost,
  maxStepCost: costUnit,
  granularity: costUnit,
});

const evidence: CreateCosts = ({ edges }, { sourceCount }) => {
  const floats = new Float32Array(edges.buffer);
  return {
    fold: {
      start: 0,
      add: (sum, edge) => {
        const confidence = floats[edge * edgeFields.size + edgeFields.confidence]!;
        // A 32-bit float is off by less than a millionth, so rounding restores the number that the source gave.
        const known = Number.isNaN(confidence) ? unknownConfidence : Math.round(confidence * 1e6) / 1e6;
        return sum + sourceCount(edge) * known;
      },
    },
    step: (sum) => costUnit + Math.round(costUnit / (1 + sum)),
    entry: noEntryCost,
    maxStepCost: 2 * costUnit,
    granularity: 1,
  };
};

const recency: CreateCosts = ({ edges }, _filter, { where, today }) => {
  const reference =
    where.until ??
    where.at?.[1] ??
    (where.knownAt === undefined ? today : Math.floor(where.knownAt / millisecondsPerDay));
  return {
    fold: {
      start: openStart,
      add: (youngest, edge) =>
        isDated(edges, edge)
          ? Math.max(youngest, Math.min(reference, edges[edge * edgeFields.size + edgeFields.latest]!))
          : youngest,
    },
    step: (youngest) => {
      if (youngest === openStart) return 2 * costUnit;
      const age = reference - youngest;
      return costUnit + Math.round((costUnit * age) / (age + middleAge));
    },
    entry: noEntryCost,
    maxStepCost: 2 * costUnit,
    granularity: 1,
  };
};

/** By degree, because logarithms are slow. */
const rarityCosts: number[] = [];

const rarity: CreateCosts = ({ degrees }) => ({
  fold: null,
  step: () => costUnit,
  entry: (actor) => {
    const degree = degrees[actor]!;
    rarityCosts[degree] ??= Math.round(costUnit * Math.log10(Math.max(1, degree)));
    return rarityCosts[degree];
  },
  // Actors are indexed with 32 bits, so no degree is higher.
  maxStepCost: costUnit + Math.ceil(costUnit * Math.log10(2 ** 32)),
  granularity: 1,
});

const costsByRank: Readonly<Record<PathRank, CreateCosts>> = {
  HOPS: hops,
  EVIDENCE: evidence,
  RECENCY: recency,
  RARITY: rarity,
};

export function createStepCosts(projection: Projection, filter: EdgeFilter, query: PathQuery): StepCosts {
  return costsByRank[query.rankBy](projection, filter, query);
}
