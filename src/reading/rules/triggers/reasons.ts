import { foldedText, type Token } from "../../text/token.ts";

/** What tells why something is done, folded. */
const reasons = /(?:^| )(?:(?:ردا|احتجاجا) علي|in (?:response to|retaliation for|reply to)) /;

/** "in retaliation for a raid in May", «ردا على طرد دبلوماسيين الشهر الماضي»: whether the words before a token tell the reason of what a trigger tells. */
export function areOfReason(tokens: readonly Token[], trigger: number, to: number): boolean {
  const end = tokens.slice(trigger, to + 1).findLast(({ gap }) => /^[,،]/.test(gap))?.index ?? trigger;
  return reasons.test(`${foldedText(tokens, end, to)} `);
}
