import type { PathQuery } from "../../../src/pathfinding/search/pathQuery.ts";
import { isUndated, type UsableEdge } from "./conditions.ts";

/** The actor that a step enters. */
interface Into {
  /** Its distinct counterparts. */
  readonly degree: number;
  /** Whether it is an inner actor of the path. */
  readonly isInner: boolean;
}

/**
 * The cost of a step as docs/paths.md defines it, in whole thousandths.
 * @param relations one edge of each relation of the step, regardless of time order
 */
export function costOf(relations: readonly UsableEdge[], query: PathQuery, into: Into): number {
  return Math.round(1000 * (1 + beyondAHop(relations, query, into)));
}

function beyondAHop(relations: readonly UsableEdge[], query: PathQuery, { degree, isInner }: Into): number {
  switch (query.rankBy) {
    case "HOPS":
      return 0;
    case "EVIDENCE":
      return 1 / (1 + relations.reduce((sum, each) => sum + each.documentIds.length * (each.confidence ?? 0.5), 0));
    case "RECENCY": {
      const dated = relations.filter((each) => !isUndated(each));
      if (dated.length === 0) return 1;
      const age = Math.min(...dated.map(({ latest }) => ageOf(latest, referenceDay(query))));
      return age / (age + 1826);
    }
    case "RARITY":
      return isInner && degree > 1 ? Math.log10(degree) : 0;
  }
}

function ageOf(latest: number | null, day: number): number {
  return latest === null || latest >= day ? 0 : day - latest;
}

function referenceDay({ where: { until, at, knownAt }, today }: PathQuery): number {
  if (until !== undefined) return until;
  if (at !== undefined) return at[1];
  return knownAt === undefined ? today : Math.floor(knownAt / 86_400_000);
}
