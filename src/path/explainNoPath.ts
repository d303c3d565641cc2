import { type CheckedPathQuestion, mostHops } from "./path.question.ts";
import { type NoPath, NoPathReason } from "./path.type.ts";
import type { Search } from "./searchIn.ts";
import type { FoundPaths } from "./shortestPaths.ts";

/** What the question would be without one of its arguments, for each argument that was given. */
export type Loosened = ReadonlyMap<string, CheckedPathQuestion>;

const messages: Readonly<Record<NoPathReason, string>> = {
  DIFFERENT_COMPONENTS:
    "Nothing that is asserted, or of the modalities asked for, ties these two actors, directly or through others. where.modalities can let in planned, hypothetical or denied relations.",
  BEYOND_MAX_HOPS: "Under these conditions every path has more hops than maxHops allows.",
  EXCLUDED_BY_WHERE: "There are paths, but none that satisfies all the conditions.",
  BUDGET: "The search stopped at its budget before it found a path. Ask for fewer hops, or narrow the conditions.",
};

/**
 * Why a question has no path: found by asking it again with more hops, without its arguments one by one, and without
 * them all.
 * @param widest the question without its conditions, in each graph that it speaks of: of now, and of knownAt
 */
export async function explainNoPath(
  question: CheckedPathQuestion,
  { complete }: FoundPaths,
  search: Search,
  loosened: Loosened,
  widest: readonly CheckedPathQuestion[],
): Promise<NoPath> {
  if (!complete) return because(NoPathReason.BUDGET, null);
  const shortest = async (other: CheckedPathQuestion) => search({ ...other, first: 1 });
  const hops = (await shortest({ ...question, maxHops: Infinity })).paths[0]?.length;
  if (hops !== undefined)
    return hops <= mostHops
      ? because(NoPathReason.BEYOND_MAX_HOPS, "maxHops", `The shortest has ${hops}: raise maxHops.`)
      : because(NoPathReason.BEYOND_MAX_HOPS, null, `The shortest has ${hops}, and no search goes beyond ${mostHops}.`);
  for (const [argument, other] of loosened)
    if ((await shortest(other)).paths.length > 0)
      return because(NoPathReason.EXCLUDED_BY_WHERE, argument, `Without ${argument} there is one.`);
  const anywhere = await Promise.all(widest.map((other) => shortest({ ...other, maxHops: Infinity })));
  if (anywhere.some(({ paths }) => paths.length > 0)) return because(NoPathReason.EXCLUDED_BY_WHERE, null);
  return because(
    anywhere.every((each) => each.complete) ? NoPathReason.DIFFERENT_COMPONENTS : NoPathReason.BUDGET,
    null,
  );
}

function because(reason: NoPathReason, loosen: string | null, advice?: string): NoPath {
  return { reason, loosen, message: advice === undefined ? messages[reason] : `${messages[reason]} ${advice}` };
}
