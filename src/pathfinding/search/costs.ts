import { millisecondsPerDay } from "../../dates/dayNumber.ts";
import { edgeFields, openStart, type Projection } from "../projection/projection.ts";
import { type Conditions, isDated } from "./conditions.ts";
import type { PathQuestion, Ranking } from "./question.ts";

/** Costs are whole thousandths, so that sums are exact and ties are ties. */
export const unit = 1_000;

/** What steps cost: see docs/paths.md. A step's cost is a fold over the relations that it may take. */
export interface Costs {
  /** Null where a step costs the same whatever its relations. */
  readonly fold: { readonly start: number; readonly add: (soFar: number, edge: number) => number } | null;
  /** Never below `unit`. */
  readonly step: (folded: number) => number;
  /** What entering an inner actor costs on top. */
  readonly entry: (actor: number) => number;
  /** The most that a step with the actor it enters can cost. */
  readonly most: number;
  /** What every cost is a multiple of. */
  readonly grain: number;
}

/** In days: the age at which a step of RECENCY costs one and a half. */
const middleAge = 1_826;
/** What an unknown confidence counts as. */
const unknownConfidence = 0.5;

type Make = (projection: Projection, conditions: Conditions, question: PathQuestion) => Costs;

const free = () => 0;
const hops: Make = () => ({ fold: null, step: () => unit, entry: free, most: unit, grain: unit });

const evidence: Make = ({ edges }, { sourcesOf }) => {
  const floats = new Float32Array(edges.buffer);
  return {
    fold: {
      start: 0,
      add: (sum, edge) => {
        const confidence = floats[edge * edgeFields.size + edgeFields.confidence]!;
        // A 32-bit float is off by less than a millionth: so rounded, it is the number that the source gave.
        const known = Number.isNaN(confidence) ? unknownConfidence : Math.round(confidence * 1e6) / 1e6;
        return sum + sourcesOf(edge) * known;
      },
    },
    step: (sum) => unit + Math.round(unit / (1 + sum)),
    entry: free,
    most: 2 * unit,
    grain: 1,
  };
};

const recency: Make = ({ edges }, _conditions, { where, today }) => {
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
      if (youngest === openStart) return 2 * unit;
      const age = reference - youngest;
      return unit + Math.round((unit * age) / (age + middleAge));
    },
    entry: free,
    most: 2 * unit,
    grain: 1,
  };
};

/** By degree: logarithms are slow. */
const costsOfDegrees: number[] = [];

const rarity: Make = ({ degrees }) => ({
  fold: null,
  step: () => unit,
  entry: (actor) => {
    const degree = degrees[actor]!;
    costsOfDegrees[degree] ??= Math.round(unit * Math.log10(Math.max(1, degree)));
    return costsOfDegrees[degree];
  },
  // No graph has more actors than indexes have bits for.
  most: unit + Math.ceil(unit * Math.log10(2 ** 32)),
  grain: 1,
});

const costsOfRankings: Readonly<Record<Ranking, Make>> = {
  HOPS: hops,
  EVIDENCE: evidence,
  RECENCY: recency,
  RARITY: rarity,
};

export function costsOf(projection: Projection, conditions: Conditions, question: PathQuestion): Costs {
  return costsOfRankings[question.rankBy](projection, conditions, question);
}
