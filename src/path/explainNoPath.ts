import { type CheckedPathQuestion, mostHops } from "./path.question.ts";
import { type NoPath, NoPathReason } from "./path.type.ts";
import type { Search } from "./searchIn.ts";
import type { FoundPaths } from "./shortestPaths.ts";

/** What the question would be without one of its arguments, for each argument that was given. */
export type Loosened = ReadonlyMap<string, CheckedPathQuestion>;

const messages: Readonly<Record<NoPathReason, string>> = {
  DIFFERENT_COMPONENTS:
    "No asserted relation ties these two actors, directly or through others. where.modalities can let in planned, hypothetical or denied ones.",
  BEYOND_MAX_HOPS: "Under these conditions every path is longer than maxHops.",
  EXCLUDED_BY_WHERE: "There are paths, but none that satisfies all the conditions.",
  BUDGET: "The search stopped at its budget before it found a path. Ask for fewer hops, or narrow the conditions.",
};

/** Why a question has no path: found by asking it again without its arguments, one by one and all together. */
export async function explainNoPath(
  question: CheckedPathQuestion,
  { complete }: FoundPaths,
  search: Search,
  loosened: Loosened,
  unconditioned: CheckedPathQuestion,
): Promise<NoPath> {
  if (!complete) return because(NoPathReason.BUDGET, null);
  const hasPath = async (other: CheckedPathQuestion) => (await search({ ...other, first: 1 })).paths.length > 0;
  if (await hasPath({ ...question, maxHops: mostHops })) return because(NoPathReason.BEYOND_MAX_HOPS, "maxHops");
  for (const [argument, other] of loosened)
    if (await hasPath(other)) return because(NoPathReason.EXCLUDED_BY_WHERE, argument);
  const anywhere = await search({ ...unconditioned, first: 1, maxHops: Infinity });
  if (anywhere.paths.length > 0)
    return because(loosened.size > 0 ? NoPathReason.EXCLUDED_BY_WHERE : NoPathReason.BEYOND_MAX_HOPS, null);
  return because(anywhere.complete ? NoPathReason.DIFFERENT_COMPONENTS : NoPathReason.BUDGET, null);
}

function because(reason: NoPathReason, loosen: string | null): NoPath {
  const advice = loosen === null ? "" : ` Without ${loosen} there is one.`;
  return { reason, loosen, message: messages[reason] + advice };
}
