import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isSourceVerb } from "./arabicSources.ts";

/** What stands before a day that is only a term, or begins it, folded. */
const terms = /(?:^| )[وف]?(?:(?:قبل|حتي|بحلول|لغايه|(?:اعتبارا|ابتداء|بدءا) من) \S+|حتي|بحلول|اعتبارا|ابتداء|بدءا)$/;

/** «اعتبارا من 28 مايو», «قبل الأحد» */
export function isArabicTerm({ tokens }: TextClause, from: number): boolean {
  const words = tokens.slice(Math.max(0, from - 2), from + 1);
  return terms.test(words.map(({ folded }) => folded).join(" "));
}

/** «قال …، ملوحا»: the verb of speech with which an Arabic participle goes on. */
export function verbOfParticiple({ language }: TextClause, { trigger, subject }: Event, events: readonly Event[]) {
  if (language !== "ar" || trigger.form !== "gerund") return undefined;
  return events.findLast(
    (each) =>
      each.trigger.from < trigger.from &&
      each.trigger.value.kind === "STATEMENT" &&
      each.trigger.form === "finite" &&
      each.subject?.members[0]?.actor?.key === subject?.members[0]?.actor?.key,
  );
}

/** «حظرت أ، الخميس، الحزب، في خطوة رحبت بها ب»: the day on which another one did what is spoken about. */
export function isDayOfOther(clause: TextClause, { trigger, subject }: Event, { from, to }: TextDate): boolean {
  const { tokens, language, sentence, groups, bodies } = clause;
  const isRelative = /^(?:الذي|التي|الذين)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (language !== "ar" || !subject || subject.from < to || isRelative || isSourceVerb(clause, trigger)) return false;
  const keys = subject.members.flatMap(({ actor }) => [actor?.key, bodies.get(actor?.key ?? "")?.actor?.key]);
  const acting = groups.filter((each) => each.from >= sentence.from && each.from < from && each.preposition === "");
  const between = tokens.slice(to + 1, trigger.from + 1);
  const isApart = between.some(({ gap, folded }) => /[،؛]/.test(gap) || folded === "بعدما");
  return (
    isApart &&
    acting.length > 0 &&
    !acting.some(({ members }) => members.some((each) => keys.includes(each.actor?.key)))
  );
}
