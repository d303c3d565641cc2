import type { ProjectionRows } from "../../../src/pathfinding/projection/projectionRows.ts";
import type { PathConditions, PathQuery, PathSearchResult } from "../../../src/pathfinding/search/pathQuery.ts";
import { type Search, sequences } from "./sequences.ts";

/** The contract's upper limit of maxHops. */
const mostHops = 10;

/** The expected diagnosis of a query without a path. */
export function absence(rows: ProjectionRows, query: PathQuery): NonNullable<PathSearchResult["noPath"]> {
  const hops = fewestHops(rows, { ...query, maxHops: Infinity });
  if (hops !== null) return { reason: "BEYOND_MAX_HOPS", loosen: hops <= mostHops ? "maxHops" : null, hops };
  const condition = given(query.where).find((each) => {
    const where = { ...query.where, [each]: undefined };
    return isThereAny(rows, { ...query, where });
  });
  if (condition !== undefined) return { reason: "EXCLUDED_BY_WHERE", loosen: `where.${condition}` };
  return { reason: isTied(rows, query) ? "EXCLUDED_BY_WHERE" : "DIFFERENT_COMPONENTS", loosen: null };
}

function fewestHops(rows: ProjectionRows, search: Search): number | null {
  const hops = [...sequences(rows, search)].map(({ edges }) => edges.length);
  return hops.length === 0 ? null : Math.min(...hops);
}

function isThereAny(rows: ProjectionRows, search: Search): boolean {
  return !sequences(rows, search).next().done;
}

/** The conditions that the query sets, in its order. */
function given(where: PathConditions): string[] {
  return Object.entries(where)
    .filter(([, value]) => value !== undefined && value !== false && value !== "ANY")
    .map(([condition]) => condition);
}

/** Whether relations that are asserted, or of the query's modalities, connect the ends, now or at `knownAt`. */
function isTied(rows: ProjectionRows, { from, to, where }: PathQuery): boolean {
  const modalities = ["ASSERTED", ...(where.modalities ?? [])] as const;
  const { knownAt } = where;
  const widest: PathConditions[] = [{ modalities }, { modalities, ...(knownAt !== undefined && { knownAt }) }];
  return widest.some((where) => isThereAny(rows, { from, to, maxHops: Infinity, where }));
}
