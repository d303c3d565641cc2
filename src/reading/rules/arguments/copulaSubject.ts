import type { Group, TextClause } from "./clause.ts";

/** Who it is that something is said of: "A has been at war with", "A will be the guest of". */
export function copulaSubject({ groups, tokens, language, sentence }: TextClause, from: number): Group | undefined {
  const before = tokens.slice(Math.max(sentence.from, from - 5), from);
  const copula = before.findLast(({ folded }) =>
    /^(?:is|are|was|were|be|been|remains?|remained|became|become|has|have|had)$/.test(folded),
  );
  if (language !== "en" || !copula) return undefined;
  return groups.findLast(({ to, preposition, isGenitive }) => to <= copula.index && preposition === "" && !isGenitive);
}
