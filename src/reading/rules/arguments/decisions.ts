import type { Group, TextClause } from "./clause.ts";

/** "A's decision to", "B's plan to": who will do what follows. */
export function ownerOfDecision({ groups, tokens }: TextClause, from: number): Group | undefined {
  return isDecision(tokens, from)
    ? groups.find(({ to, isGenitive }) => isGenitive && to <= from - 2 && to >= from - 3)
    : undefined;
}

/** Whether whose decision it is has no group. */
export function isDecisionOfOther({ groups, tokens }: TextClause, from: number): boolean {
  const owner = tokens[from - 3];
  return isDecision(tokens, from) && owner?.isGenitive === true && !groups.some(({ to }) => to === from - 2);
}

/** "the decision to", "a plan to" */
function isDecision(tokens: TextClause["tokens"], from: number): boolean {
  return (
    tokens[from - 1]?.folded === "to" &&
    /^(?:decision|plans?|move|bid|pledge|promise|vow|threat|offer|attempt|efforts?|intention|refusal)$/.test(
      tokens[from - 2]?.folded ?? "",
    )
  );
}
