import { describedBefore, relativeBefore } from "../arguments/arabicRelativeClauses.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** "A, whose assets B froze", "A, which B sanctioned" */
export function relativeTarget(
  { groups, tokens, language, sentence }: TextClause,
  { from }: Trigger,
): Group | undefined {
  if (language !== "en") return undefined;
  const relative = tokens
    .slice(Math.max(sentence.from, from - 8), from)
    .findLast(({ folded }) => /^(?:whose|whom|which|that)$/.test(folded))?.index;
  return relative === undefined ? undefined : groups.find(({ to }) => to === relative);
}

/** "فلان الذي تفرض عليه واشنطن عقوبات": whom the relative pronoun stands for. */
export function arabicRelativeTarget({ tokens, groups }: TextClause, { from, to }: Trigger): Group | undefined {
  if (!/^(?:عليه|عليها|عليهم)$/.test(tokens[to]?.folded ?? "")) return undefined;
  return /^(?:الذي|التي|الذين)$/.test(tokens[from - 1]?.folded ?? "")
    ? groups.find((group) => group.to === from - 1)
    : undefined;
}

const measures = /^(?:ال)?(?:عقوبات|عقوباته|عقوباتها|حزمه|اجراءات|تدابير|قيود|قيودا|حظر|حظرا)$/;
const reaching = /^و?(?:[تي](?:ستهدف|طال|شمل)|استهدفت?|طالت?|شملت?)$/;

/** "تبنى عقوبات تستهدف أ", "فرض قيودا طالت أ": whom the measures reach. */
export function reachedTarget(
  { tokens, groups, language, sentence }: TextClause,
  { from, to }: Trigger,
): Group | undefined {
  if (language === "en") return undefined;
  const verb = tokens
    .slice(to, Math.min(sentence.to, to + 14))
    .find(({ folded, gap }) => reaching.test(folded) && !/[؛:]/.test(gap))?.index;
  if (verb === undefined || !tokens.slice(from, verb).some(({ folded }) => measures.test(folded))) return undefined;
  return groups.find(
    (group) => group.from > verb && group.from <= verb + 3 && group.preposition === "" && group.members.length > 0,
  );
}

/** "فلان الذي عاقبته أ", "المصرف الذي أدرجته أ على": whom the pronoun of the verb stands for. */
export function describedTarget(clause: TextClause, trigger: Trigger): Group | undefined {
  const relative = relativeBefore(clause, trigger);
  const target = relative === undefined ? undefined : describedBefore(clause, relative);
  const isOne = target && /^(?:الذي|التي)$/.test(clause.tokens[relative!]!.folded);
  return isOne ? { ...target, members: target.members.slice(-1) } : target;
}

/** "العقوبات التي تفرضها أميركا على", "واشنطن … التي تفرضها على": who imposes them. */
export function relativeIssuer({ tokens, groups }: TextClause, { from, to }: Trigger): Group | undefined {
  const isRelative = /^(?:التي|الذي)$/.test(tokens[to]?.folded ?? "");
  const verb = /^كانت?$/.test(tokens[to + 1]?.folded ?? "") ? to + 2 : to + 1;
  if (!isRelative || !/^(?:(?:ت|ي)?فرض(?:ت|ا)?|اعلنت?|اقرت?|تبنت)(?:ها|ه)$/.test(tokens[verb]?.folded ?? ""))
    return undefined;
  const stated = groups.find((group) => group.from === verb + 1 && group.preposition === "");
  return (
    stated ??
    groups.findLast((group) => group.to <= from && group.members.every(({ actor }) => actor?.kind !== "PERSON"))
  );
}
