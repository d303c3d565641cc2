import type { Phrase, StatedAffiliation } from "../actors/phrase.ts";
import { hasArabic, hasPossessive, type TextSoFar } from "./textSoFar.ts";

/** "The French president and his prime minister, A": the only state whose offices the sentence names. */
export function neighbourOf(
  { affiliations, sentenceOf }: TextSoFar,
  { member }: StatedAffiliation,
): Phrase | undefined {
  if (!member.title || !hasPossessive(member.title) || /^(?:whose|its) /i.test(member.title.words)) return undefined;
  const isArabic = hasArabic(member.title.words);
  // "Their leader, A, was held outside the French embassy"
  if (!isArabic && !member.title.isNational) return undefined;
  const bodies = affiliations
    .filter(
      (other) =>
        other.member !== member &&
        sentenceOf(other.member) === sentenceOf(member) &&
        (isArabic || other.member.start < member.start),
    )
    .map(({ body }) => body)
    .filter(({ actor }) => actor !== null);
  const [first] = bodies;
  const isOne = bodies.every(({ actor }) => actor!.key === first?.actor?.key);
  return isOne && first?.actor?.kind === "STATE" ? first : undefined;
}

/** "a Russian delegation headed by Deputy Minister A": the delegation's state. */
export function ledDelegation({ phrases, tokens }: TextSoFar, { from }: Phrase): Phrase | undefined {
  if (!/^(?:led|headed) by$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`)) return undefined;
  const delegation = phrases.findLast(({ to }) => to <= from - 2 && to >= from - 3);
  return delegation?.title?.body?.actor?.kind === "STATE" ? delegation.title.body : undefined;
}
