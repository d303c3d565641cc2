import { meetingNouns } from "../../tables/ar/meeting.ts";
import { sanctionNouns } from "../../tables/ar/sanction.ts";
import { tieNouns } from "../../tables/ar/tieNouns.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";
import { tieDeedAt } from "../association/arabicTieDeeds.ts";
import { isConcluded } from "../association/concludedAgreements.ts";
import type { Trigger, TriggerValue } from "./trigger.ts";

/**
 * The noun at a token that reports a sanction, a meeting or a tie.
 * @param mayBeVerb whether a verb could stand there
 * @param last the trigger before it in its sentence
 */
export function nounAt(
  clause: TextClause,
  from: number,
  mayBeVerb: boolean,
  last: Trigger | undefined,
): Trigger | undefined {
  const { tokens } = clause;
  const sanctions = sanctionNouns.at(tokens, from);
  if (sanctions) return nounTrigger(from, sanctions, { kind: "SANCTION", pattern: sanctions.value });
  // After ل, "لقاء" seems to have an article: "للقاء". It is what somebody comes for.
  if (/^[وف]?(?:للقاء|لملاقاه|لمقابله)$/.test(tokens[from]!.folded)) {
    const match = { to: from + 1, form: tokens[from]!.forms[0]!, value: true };
    return { ...nounTrigger(from, match, { kind: "MEETING", pattern: "with" }), isFuture: true };
  }
  const talks = meetingNouns.at(tokens, from);
  if (talks) return nounTrigger(from, talks, { kind: "MEETING", pattern: talks.value.pattern }, talks.value.hasOwner);
  const deed = tieDeedAt(clause, from, mayBeVerb, last);
  if (deed) return nounTrigger(from, deed.match, { kind: "ASSOCIATION", patterns: deed.patterns, isDeed: true });
  const ties = tieNouns.at(tokens, from);
  // "أزمة اللاجئين على الحدود بين أ وب": no dispute of the two.
  const isOfPeople =
    /ازمه$/.test(tokens[from]!.folded) &&
    /^(?:ال)?(?:لاجي|مهاجر|نازح|هجره|لجوء|غذا|مياه|كهربا|طاقه|وقود|رهاين|ماليه|اقتصاد|انسان|صحيه|مناخ)/.test(
      tokens[from + 1]?.folded ?? "",
    );
  // "عقد الغاز المبرم بين أ وب", not "عقد من الزمن".
  const isOther =
    /عقو?د(?:ا|ين|ان|ه|ها|هم|هما)?$/.test(tokens[from]!.folded) &&
    !(ties && isConcluded(clause, { to: ties.to, form: "noun" }));
  return ties && !isOfPeople && !isOther
    ? nounTrigger(from, ties, { kind: "ASSOCIATION", patterns: ties.value.patterns }, ties.value.hasOwner)
    : undefined;
}

export function nounTrigger(from: number, match: WordMatch<unknown>, value: TriggerValue, hasPronoun = false): Trigger {
  const { to, form } = match;
  const { hasConjunction } = form;
  return { from, to, value, form: "noun", isFuture: false, isImperfect: false, hasPronoun, hasConjunction };
}
