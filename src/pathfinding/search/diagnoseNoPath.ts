import type { Projection } from "../projection/projection.ts";
import { kShortestPaths } from "./kShortestPaths.ts";
import { maxHopsLimit, type NoPathDiagnosis, type PathConditions, type PathQuery } from "./pathQuery.ts";
import type { SearchBudget } from "./searchBudget.ts";
import { createSearchContext } from "./searchContext.ts";

/** The diagnosis searches for paths of up to this many hops. */
const maxHopsSearched = 250;
/**
 * The relations that each attempt may examine, so that one attempt on distant ends in time order does not use up the budget.
 */
const relationsPerAttempt = 2_000_000;

/**
 * Finds out why a query has no path: repeats it with more hops, then without each single condition, then without all. An
 * attempt that exceeds its limit decides nothing.
 * @param complete whether the query itself was searched completely
 */
export function diagnoseNoPath(
  projection: Projection,
  query: PathQuery,
  budget: SearchBudget,
  complete: boolean,
): NoPathDiagnosis {
  /** The hops of a shortest path; null if there is none, undefined if the limit was exceeded. */
  function shortestHops(where: PathConditions, maxHops: number): number | null | undefined {
    const relaxed = { ...query, first: 1, rankBy: "HOPS", maxHops, where } as const;
    const { walks, complete: decided } = budget.withRelationLimit(relationsPerAttempt, () =>
      kShortestPaths(createSearchContext({ projection, query: relaxed, budget })),
    );
    return walks[0]?.hops ?? (decided ? null : undefined);
  }

  if (!complete) return { reason: "BUDGET", loosen: null };
  const { where, maxHops } = query;
  const hops = shortestHops(where, maxHopsSearched);
  if (typeof hops === "number")
    return { reason: "BEYOND_MAX_HOPS", loosen: hops <= maxHopsLimit ? "maxHops" : null, hops };
  let undecided = hops === undefined;
  for (const condition of givenConditions(where)) {
    const loosened = shortestHops({ ...where, [condition]: undefined }, maxHops);
    if (typeof loosened === "number") return { reason: "EXCLUDED_BY_WHERE", loosen: `where.${condition}` };
    undecided ||= loosened === undefined;
  }
  if (undecided) return { reason: "BUDGET", loosen: null };
  const unconditional = withoutConditions(where).map((each) => shortestHops(each, maxHopsSearched));
  if (unconditional.some((each) => typeof each === "number")) return { reason: "EXCLUDED_BY_WHERE", loosen: null };
  return { reason: unconditional.includes(undefined) ? "BUDGET" : "DIFFERENT_COMPONENTS", loosen: null };
}

/** The conditions that are set to something other than their default, in the order of the query. */
function givenConditions(where: PathConditions): (keyof PathConditions)[] {
  const conditions = Object.entries(where).filter(([, value]) => ![undefined, false, "ANY"].includes(value as never));
  return conditions.map(([condition]) => condition as keyof PathConditions);
}

/**
 * No conditions, except that relations are asserted or of the query's modalities. Under `knownAt` also the graph of that
 * moment, since its relations may have been retracted.
 */
function withoutConditions({ knownAt, modalities = [] }: PathConditions): PathConditions[] {
  const current = { modalities: ["ASSERTED", ...modalities] } as const;
  return knownAt === undefined ? [current] : [current, { ...current, knownAt }];
}
