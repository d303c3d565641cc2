import type { Projection } from "../projection/projection.ts";
import type { Budget } from "./budget.ts";
import type { PathAnswer, PathConditions, PathQuestion } from "./question.ts";
import { search } from "./search.ts";
import { terrainOf } from "./terrain.ts";

type NoPath = NonNullable<PathAnswer["noPath"]>;

/** The bound on maxHops. */
export const mostHops = 10;
/** How far it is looked for a path that is too long. */
const farthest = 250;
/** What each try may look at. In time order far pairs would take all that there is; another try may tell as much. */
const relationsForATry = 2_000_000;

/**
 * Why a question has no path: found by asking it again with more hops, without its conditions one by one, and without
 * them all. A try that takes too much is given up, and tells nothing.
 */
export function whyNone(projection: Projection, question: PathQuestion, budget: Budget, complete: boolean): NoPath {
  /** The hops of a shortest path; null where there is none, undefined where the budget did not suffice. */
  function hopsOf(where: PathConditions, maxHops: number): number | null | undefined {
    const other = { ...question, first: 1, rankBy: "HOPS", maxHops, where } as const;
    const found = budget.within(relationsForATry, () => search(terrainOf(projection, other, budget)));
    return found.walks[0]?.hops ?? (found.complete ? null : undefined);
  }

  if (!complete) return { reason: "BUDGET", loosen: null };
  const { where, maxHops } = question;
  const hops = hopsOf(where, farthest);
  if (typeof hops === "number") return { reason: "BEYOND_MAX_HOPS", loosen: hops <= mostHops ? "maxHops" : null, hops };
  let givenUp = hops === undefined;
  for (const condition of given(where)) {
    const loosened = hopsOf({ ...where, [condition]: undefined }, maxHops);
    if (typeof loosened === "number") return { reason: "EXCLUDED_BY_WHERE", loosen: `where.${condition}` };
    givenUp ||= loosened === undefined;
  }
  if (givenUp) return { reason: "BUDGET", loosen: null };
  const anywhere = widest(where).map((each) => hopsOf(each, farthest));
  if (anywhere.some((each) => typeof each === "number")) return { reason: "EXCLUDED_BY_WHERE", loosen: null };
  return { reason: anywhere.includes(undefined) ? "BUDGET" : "DIFFERENT_COMPONENTS", loosen: null };
}

/** The conditions that are given, in their order; a default is none. */
function given(where: PathConditions): (keyof PathConditions)[] {
  const conditions = Object.entries(where).filter(([, value]) => ![undefined, false, "ANY"].includes(value as never));
  return conditions.map(([condition]) => condition as keyof PathConditions);
}

/**
 * No conditions: but what is asserted, or of the modalities asked for; and in the graph as it was known then, if that was
 * asked for, since it may be known no more.
 */
function widest({ knownAt, modalities = [] }: PathConditions): PathConditions[] {
  const wide = { modalities: ["ASSERTED", ...modalities] } as const;
  return knownAt === undefined ? [wide] : [wide, { ...wide, knownAt }];
}
