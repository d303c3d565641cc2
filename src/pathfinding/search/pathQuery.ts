import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";

/** The highest `maxHops` that a query may ask for. */
export const maxHopsLimit = 10;

export const pathRanks = ["HOPS", "EVIDENCE", "RECENCY", "RARITY"] as const;
export type PathRank = (typeof pathRanks)[number];

/**
 * The contract's PathWhere with its dates resolved: days count from 1970-01-01, moments are milliseconds since then. An
 * absent field is no condition.
 */
export interface PathConditions {
  readonly kinds?: readonly RelationKind[];
  /** Absent: asserted relations only. */
  readonly modalities?: readonly Modality[];
  readonly since?: number;
  readonly until?: number;
  /** The first and the last day of `at`, which combines since and until. */
  readonly at?: readonly [first: number, last: number];
  readonly undated?: boolean;
  readonly knownAt?: number;
  readonly minSources?: number;
  readonly minConfidence?: number;
  readonly documents?: readonly string[];
  readonly direction?: "ANY" | "FORWARD";
  readonly avoid?: readonly string[];
  readonly via?: readonly string[];
  readonly maxDegree?: number;
  readonly inTimeOrder?: boolean;
}

/** A validated path query: plain data that can be sent to a worker thread. */
export interface PathQuery {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** How many paths to find. */
  readonly first: number;
  readonly maxHops: number;
  readonly rankBy: PathRank;
  readonly where: PathConditions;
  /** Whether to find out why there is no path, which takes further searches. */
  readonly explain?: boolean;
  /** The reference day of RECENCY if the conditions set none. */
  readonly today: number;
}

/** A step of a path: the direction of its directed relations, seen along the path, and the number of its relations. */
export interface RankedPathStep {
  readonly forward: boolean;
  readonly backward: boolean;
  readonly relationCount: number;
  /** In time order: a relation takes part in some valid choice if its window overlaps these days. Otherwise null. */
  readonly window: readonly [first: number, last: number] | null;
}

export interface RankedPath {
  /** From one end to the other. */
  readonly actorIds: readonly string[];
  /** In hops, with at most three decimals: 2.5. */
  readonly cost: number;
  readonly steps: readonly RankedPathStep[];
}

export type NoPathReason = "DIFFERENT_COMPONENTS" | "BEYOND_MAX_HOPS" | "EXCLUDED_BY_WHERE" | "BUDGET";

/** Why there is no path. */
export interface NoPathDiagnosis {
  readonly reason: NoPathReason;
  /** The argument whose removal alone gives a path ("where.since"); null if there is none. */
  readonly loosen: string | null;
  /** BEYOND_MAX_HOPS: the hops of a shortest path. */
  readonly hops?: number;
}

/** The best paths, or the reason why there is none. */
export interface PathSearchResult {
  /** Sorted by cost, then by hops, then by the ids of their actors in code point order. */
  readonly paths: readonly RankedPath[];
  /** False if the search exceeded its budget: other paths may exist. */
  readonly complete: boolean;
  /** How many relations the search examined. */
  readonly examined: number;
  /** Null if there are paths, or if the query does not ask for an explanation. */
  readonly noPath: NoPathDiagnosis | null;
}
