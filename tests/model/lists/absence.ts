import type { History } from "./history.ts";
import { type PathArgs, type PathConditions, sequences } from "./paths.ts";

/** Why there is no path, and every argument whose removal alone would give one. */
export function absence(history: History, args: PathArgs, everyone: readonly string[]) {
  const { where } = args;
  const gives = (other: Partial<PathArgs>) => sequences(history, { ...args, ...other }, everyone).length > 0;
  if (gives({ maxHops: Infinity })) return { reason: "BEYOND_MAX_HOPS", loosen: ["maxHops"] };
  const conditions = Object.keys(where) as (keyof PathConditions)[];
  const loosen = conditions.filter((condition) => gives({ where: { ...where, [condition]: undefined } }));
  if (loosen.length > 0)
    return { reason: "EXCLUDED_BY_WHERE", loosen: loosen.map((condition) => `where.${condition}`) };
  return { reason: isTied(history, args, everyone) ? "EXCLUDED_BY_WHERE" : "DIFFERENT_COMPONENTS", loosen: [null] };
}

/** Whether anything ties the two, of the modalities asked for or asserted, as known then or now. */
function isTied(history: History, args: PathArgs, everyone: readonly string[]): boolean {
  const modalities = ["ASSERTED", ...(args.where.modalities ?? [])] as const;
  const { knownAt } = args.where;
  return [{ modalities }, { modalities, ...(knownAt && { knownAt }) }].some(
    (where) => sequences(history, { ...args, maxHops: Infinity, where }, everyone).length > 0,
  );
}
