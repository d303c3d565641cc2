import type { TextClause } from "../arguments/clause.ts";

/** What introduces reported speech, in which "but" is a part of it, folded. */
const introducing = /^[وفب]?(?:ان|انه|انها|انهم|انهما|بان|بانه|بانها|قايل|قايلا|قايله)$/;

/** Where the text itself goes on with "but" behind what a noun tells: "أشاد بعلاقتهما، لكن واشنطن فشلت", not "قال إن …، لكن". */
export function adversativeAfter(clause: TextClause, verb: number): number | undefined {
  const { tokens, sentence, language } = clause;
  if (language !== "ar") return undefined;
  const rest = tokens.slice(verb + 1, sentence.to);
  const but = rest.find(({ folded, gap, index }) => /^و?لكن$/.test(folded) && /،/.test(gap) && !clause.isQuoted(index));
  const before = but ? tokens.slice(verb + 1, but.index + 1) : [];
  const isReported = before.some(
    ({ folded, gap, index }) => introducing.test(folded) || /["«“:]/.test(gap) || clause.isQuoted(index),
  );
  return isReported ? undefined : but?.index;
}
