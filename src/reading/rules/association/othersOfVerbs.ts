import type { Group, TextClause } from "../arguments/clause.ts";
import { pronounTarget } from "../sanction/arabicPronounTargets.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** How many words behind an Arabic verb a preposition with a pronoun may stand. */
const pronounReach = 8;

/** "أصدرت أ مذكرة توقيف بحقه", "قطعت معها علاقاتها": for whom the pronoun of a preposition stands. */
export function pronounBehind(
  clause: TextClause,
  { to }: Trigger,
  subject: Group,
  prepositions: readonly string[],
): Group | undefined {
  const words = prepositions.filter((each) => each.length > 1);
  if (words.length === 0) return undefined;
  const withPronoun = new RegExp(`^(?:${words.join("|")})(?:ه|ها|هم|هما)$`);
  const found = clause.tokens
    .slice(to, Math.min(clause.sentence.to, to + pronounReach))
    .find(({ folded }) => withPronoun.test(folded));
  return found && pronounTarget(clause, found.index, subject, clause.earlier);
}

/** "A met B and signed a pact there": with whom it is signed. */
export function metBefore({ groups, tokens, language }: TextClause, { from, hasConjunction }: Trigger, subject: Group) {
  if (language !== "en" || !hasConjunction || subject.members.length !== 1 || subject.to > from) return undefined;
  const others = groups.filter(
    (group) => group.from >= subject.to && group.to < from && group.members.length === 1 && !group.isGenitive,
  );
  const [other] = others.filter(({ members: [member] }) => member!.actor?.kind === "PERSON");
  const isMeeting = tokens
    .slice(subject.to, other?.from ?? subject.to)
    .some(({ folded }) => /^(?:met|received|hosted|visited|saw|with)$/.test(folded));
  return isMeeting && other && /^(?:|with)$/.test(other.preposition) ? other : undefined;
}
