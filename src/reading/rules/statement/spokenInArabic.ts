import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Whether an Arabic verb tells that something is said, also if the words name nobody: not within what somebody else says. */
export function isSpokenInArabic(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const { language, sentence, tokens, isQuoted, phraseAt } = clause;
  if (language !== "ar" || sentence.isHeadline || trigger.form === "noun") return false;
  // "أعلن فلان رفع الاعتصام": a deed, but "أعلن هدنة".
  const words = tokens.slice(trigger.to, sentence.to);
  const isClause = words.some(
    ({ folded, value, index }) =>
      isQuoted(index) ||
      /^ب?ان(?:ه|ها|هم)?$/.test(folded) ||
      (!phraseAt(index) && /^(?!ال)\p{L}{3,}(?:ا|ة)$/u.test(value)),
  );
  if (!isClause && /^[وف]?(?:اعلن|يعلن|تعلن)ت?$/.test(tokens[trigger.from]!.folded)) return false;
  const speaker = subject?.members[0]?.actor?.key;
  return !events.some(({ trigger: { value, form, from, to }, subject: other }) => {
    if (value.kind !== "STATEMENT" || form === "noun" || from >= trigger.from) return false;
    if (other?.members[0]?.actor?.key === speaker) return false;
    const between = tokens.slice(to, trigger.from);
    const isContent = between.some(({ folded }) => /^ب?(?:ان|انه|انها|انهم)$/.test(folded));
    const isTurned = between.some(
      ({ folded, gap }) => /[،؛]/.test(gap) && /^و?(?:لكن|فيما|بينما|غير|بيد|اما|في|كما)$/.test(folded),
    );
    return isContent && !isTurned && !(trigger.hasConjunction && /[،؛]/.test(tokens[trigger.from]!.gap));
  });
}
