import type { Group, TextClause } from "../arguments/clause.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Those without a name who speak for somebody, folded. */
const sources = /^(?:مصدر|مصادر|مسوول|مسوولين|متحدث|متحدثه|ناطق|ناطقه|قيادي|عضو)$/;

/** Whose words are carried: after عن in "نقلت الوكالة عن فلان", after the verb in "the agency quoted him as saying", before it in "he was quoted as saying". */
export function carriedSpeaker(clause: TextClause, event: Pick<Event, "trigger" | "subject">): Group | undefined {
  const { trigger } = event;
  if (trigger.form === "passive") return passiveSubject(clause, trigger);
  const pronoun = pronounAfter(clause, trigger.to);
  const carrier = event.subject && event.subject.from > trigger.from ? event.subject : undefined;
  if (pronoun !== undefined) return antecedentOf(clause, { from: pronoun }, carrier, false, true);
  const wanted = clause.language === "ar" ? "عن" : "";
  const behind = bodyOfSource(clause, trigger.to);
  if (behind) return behind;
  return clause.groups.find(
    (group) =>
      group.from >= trigger.to && group.from <= trigger.to + 8 && group.preposition === wanted && !group.isGenitive,
  );
}

/** "نقلت عنه الوكالة قوله": where the one stands whose words are carried, if it is a pronoun. */
function pronounAfter({ tokens, language, sentence }: TextClause, verb: number): number | undefined {
  const near = language === "ar" ? tokens.slice(verb, Math.min(verb + 4, sentence.to)) : [];
  return near.find(({ folded }) => /^عنها?$/.test(folded))?.index;
}

/** "عن مصدر في الوزارة قوله", "عن متحدث باسم الحركة": for whom somebody without a name speaks. */
function bodyOfSource({ tokens, groups, language, sentence }: TextClause, verb: number): Group | undefined {
  if (language !== "ar") return undefined;
  const near = tokens.slice(verb, Math.min(verb + 8, sentence.to));
  const of = near.find(({ folded, index }) => folded === "عن" && sources.test(tokens[index + 1]?.folded ?? ""));
  return (
    of &&
    groups.find(
      ({ from, preposition }) => from > of.index && from <= of.index + 5 && /^(?:في|باسم|ب|من)$/.test(preposition),
    )
  );
}
