import type { NoPathDiagnosis } from "../../pathfinding/search/pathQuery.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import { type NoPath, NoPathReason } from "./path.type.ts";

const messages: Readonly<Record<NoPathReason, string>> = {
  DIFFERENT_COMPONENTS:
    "Nothing that is asserted, or of the modalities asked for, ties these two actors, directly or through others. where.modalities can let in planned, hypothetical or denied relations.",
  BEYOND_MAX_HOPS: "Under these conditions every path has more hops than maxHops allows.",
  EXCLUDED_BY_WHERE: "There are paths, but none that satisfies all the conditions.",
  BUDGET:
    "The search stopped at its budget before it found a path, or why there is none: if complete is false, there may be one. Ask for fewer hops, or narrow the conditions.",
};

/** Why there is no path, in a sentence too. */
export function explained({ reason, loosen, hops }: NoPathDiagnosis): NoPath {
  const advice = {
    BEYOND_MAX_HOPS: `The shortest has ${hops}${loosen ? ": raise maxHops." : `, and no search goes beyond ${maxHopsLimit}.`}`,
    EXCLUDED_BY_WHERE: loosen && `Without ${loosen} there is one.`,
    DIFFERENT_COMPONENTS: null,
    BUDGET: null,
  }[reason];
  const message = advice === null ? messages[reason] : `${messages[reason]} ${advice}`;
  return { reason: NoPathReason[reason], loosen, message };
}
