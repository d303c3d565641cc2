import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";

export const rankings = ["HOPS", "EVIDENCE", "RECENCY", "RARITY"] as const;
export type Ranking = (typeof rankings)[number];

/** What a path may use: the contract's PathWhere with real days (counted from 1970-01-01) and moments (milliseconds). Absent: no condition. */
export interface PathConditions {
  readonly kinds?: readonly RelationKind[];
  /** Absent: asserted ones only. */
  readonly modalities?: readonly Modality[];
  readonly since?: number;
  readonly until?: number;
  /** The first and the last day of `at`, which stands for since and until together. */
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

/** A question about paths, checked: plain data that can be sent to another thread. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly maxHops: number;
  readonly rankBy: Ranking;
  readonly where: PathConditions;
  /** False where nobody asks why there is no path, which takes searches of its own. */
  readonly explain?: boolean;
  /** The day that RECENCY counts from where the conditions name none. */
  readonly today: number;
}

/** A step of a path: which way its directed relations run, seen along the path, and how many relations it may take. */
export interface FoundStep {
  readonly forward: boolean;
  readonly backward: boolean;
  readonly relationCount: number;
  /** In time order, the days that a relation's window has to touch to take part in some valid choice. */
  readonly window: readonly [first: number, last: number] | null;
}

export interface FoundPath {
  /** From one end to the other. */
  readonly actorIds: readonly string[];
  /** A whole number of thousandths, as a number: 2.5. */
  readonly cost: number;
  readonly steps: readonly FoundStep[];
}

export type WhyNone = "DIFFERENT_COMPONENTS" | "BEYOND_MAX_HOPS" | "EXCLUDED_BY_WHERE" | "BUDGET";

/** The best paths, or why there is none. */
export interface PathAnswer {
  /** The best first: by cost, then by hops, then by the ids of their actors, code point by code point. */
  readonly paths: readonly FoundPath[];
  /** False when the search stopped at its budget: there may be other paths. */
  readonly complete: boolean;
  /** Relations looked at. */
  readonly examined: number;
  /** Only where there is no path, and where it is to be explained. */
  readonly noPath: { readonly reason: WhyNone; readonly loosen: string | null; readonly hops?: number } | null;
}
