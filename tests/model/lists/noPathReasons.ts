import type { History } from "./history.ts";
import { type PathArgs, type PathConditions, pathSequences } from "./paths.ts";

/** The reason why there is no path, and every argument whose removal alone gives one. */
export function noPathReasons(history: History, args: PathArgs, everyone: readonly string[]) {
  const { where } = args;
  const hasPath = (other: Partial<PathArgs>) => pathSequences(history, { ...args, ...other }, everyone).length > 0;
  if (hasPath({ maxHops: Infinity })) return { reason: "BEYOND_MAX_HOPS", loosen: ["maxHops"] };
  const conditions = Object.keys(where) as (keyof PathConditions)[];
  const loosen = conditions.filter((condition) => hasPath({ where: { ...where, [condition]: undefined } }));
  if (loosen.length > 0)
    return { reason: "EXCLUDED_BY_WHERE", loosen: loosen.map((condition) => `where.${condition}`) };
  return {
    reason: areConnected(history, args, everyone) ? "EXCLUDED_BY_WHERE" : "DIFFERENT_COMPONENTS",
    loosen: [null],
  };
}

/**
 * Whether asserted relations, or relations of the modalities in the query, connect the two ends, now or as of
 * `knownAt`.
 */
function areConnected(history: History, args: PathArgs, everyone: readonly string[]): boolean {
  const modalities = ["ASSERTED", ...(args.where.modalities ?? [])] as const;
  const { knownAt } = args.where;
  return [{ modalities }, { modalities, ...(knownAt && { knownAt }) }].some(
    (where) => pathSequences(history, { ...args, maxHops: Infinity, where }, everyone).length > 0,
  );
}
