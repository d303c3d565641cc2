import type { Group, TextClause } from "./clause.ts";

/** Who it is that something is said of: "A has been at war with", "A will be the guest of". */
export function copulaSubject({ groups, tokens, language, sentence }: TextClause, from: number): Group | undefined {
  const before = tokens.slice(Math.max(sentence.from, from - 5), from);
  const copula = before.findLast(({ folded }) =>
    /^(?:is|are|was|were|be|been|remains?|remained|became|become|has|have|had)$/.test(folded),
  );
  if (language !== "en" || !copula) return undefined;
  return (
    subjectOutside({ groups, tokens, sentence }, copula.index) ??
    groups.findLast(({ to, preposition, isGenitive }) => to <= copula.index && preposition === "" && !isGenitive)
  );
}

/** "A, who heads B, was married": who is described between commas before "was". */
export function subjectOutside(
  { groups, tokens, sentence }: Pick<TextClause, "groups" | "tokens" | "sentence">,
  copula: number,
): Group | undefined {
  const outside = beforeAside(tokens, sentence.from, copula);
  return outside === undefined ? undefined : groups.findLast(({ to }) => to === outside);
}

/** "A, who heads the council (AC), is due in Rome": the index of the comma before what describes the subject. */
function beforeAside(tokens: TextClause["tokens"], start: number, copula: number): number | undefined {
  if (!/^\)?,/.test(tokens[copula]!.gap)) return undefined;
  const commas = tokens.slice(start, copula).filter(({ gap }) => /,/.test(gap));
  return commas.findLast(({ folded, index }) => {
    const isRelative = /^(?:who|which|whose)$/.test(folded);
    const between = commas.filter((each) => each.index > index).length;
    return isRelative && (between === 0 || between === 2);
  })?.index;
}
