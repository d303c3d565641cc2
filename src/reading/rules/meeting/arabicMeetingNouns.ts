import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { ReadMeeting } from "./meetings.ts";

/** "استضاف فلان الرئيسين، في أول لقاء بينهما": the meeting that the sentence has told already. */
export function isSameMeeting({ tokens, language }: TextClause, { trigger }: Event, events: readonly Event[]): boolean {
  if (language !== "ar" || !/^(?:في|هو|هي|وهو|وهي)$/.test(tokens[trigger.from - 1]?.folded ?? "")) return false;
  // "تزور فلانة أ، في أول زيارة لرئيس": what kind of visit it is.
  const isFirst =
    /^(?:اول|ثاني|ثالث|احدث)$/.test(tokens[trigger.from]!.folded) && tokens[trigger.from - 1]!.folded === "في";
  const isBetweenThem = tokens
    .slice(trigger.to, trigger.to + 4)
    .some(({ folded }) => /^(?:بينهما|بينهم|بين)$/.test(folded) && folded !== "بين");
  return (
    (isBetweenThem || isFirst) &&
    events.some(
      ({ trigger: { value, from, form } }) => value.kind === "MEETING" && form !== "noun" && from < trigger.from,
    )
  );
}

/** "زيارة فلان الفلاني إلى": by somebody whom no phrase names. */
export function isByUnknown({ tokens, sentence, phraseAt, isDate }: TextClause, { to, hasPronoun }: Trigger): boolean {
  const next = tokens[to];
  if (hasPronoun || !next || to >= sentence.to) return false;
  if (isOfAny(next.folded, tokens[to + 1]?.folded ?? "")) return true;
  if (phraseAt(to) || isDate(to) || next.gap !== " ") return false;
  if (isWordAfterNames(next.folded) || /^(?:مقرره|كان|كانت|هي|هو)$/.test(next.folded)) return false;
  return !isFunctionWord(next.folded) && !/(?:ه|ي|يا|ا)$|^(?:ال|[بل]\p{L}{3})/u.test(next.folded);
}

/** "أول زيارة لرئيس إيراني إلى", not "زيارة لرئيس الوزراء إلى" */
function isOfAny(noun: string, next: string): boolean {
  return /^ل(?:رييس|ملك|امير|مسوول|وزير|وفد|زعيم)ه?$/.test(noun) && !/^ال/.test(next);
}

/** "المحادثات التي أجراها فلان مع فلان", "زيارة قام بها فلان إلى": a relative clause says who. */
export function relativeParties(
  { tokens, groups }: TextClause,
  { to }: Trigger,
  pattern: string,
): ReadMeeting | undefined {
  // "زيارة كان فلان يعتزم القيام بها إلى"
  if (/^كانت?$/.test(tokens[to]?.folded ?? "") && pattern === "visit") {
    const visitor = groups.find(
      ({ from, preposition, members }) => from === to + 1 && preposition === "" && members.length > 0,
    );
    const place = groups.find(
      ({ from, preposition }) =>
        visitor && from >= visitor.to && from <= visitor.to + 8 && /^(?:الي|ل)$/.test(preposition),
    );
    return visitor && place ? { groups: [visitor, place], roles: ["VISITOR", "HOST"] } : undefined;
  }
  const verb = /^(?:التي|الذي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
  const isStated =
    /^(?:(?:اجرا|عقد|بدا|اختتم|انها|خاض|سيجري|سيعقد|يجري|يعقد)(?:ها|ه|هما|تها|ته|تهما|اها|اه)|تلقا(?:ها|ه)|تلقت(?:ها|ه)|قام|قامت|يقوم|تقوم|جمعت|جمع|يجمع|تجمع|سيجمع|ستجمع|جمعته|جمعتها|جمعهما|ضم|ضمت)$/.test(
      tokens[verb]?.folded ?? "",
    );
  if (!isStated) return undefined;
  const one = groups.find(({ from, preposition }) => from > verb && from <= verb + 2 && preposition === "");
  const wanted = pattern === "visit" ? /^(?:الي|ل)$/ : /^(?:مع|ب|من)$/;
  const other =
    one && groups.find(({ from, preposition }) => from >= one.to && from <= one.to + 8 && wanted.test(preposition));
  if (one && !other && one.members.length >= 2 && pattern !== "visit") return { groups: [one], roles: ["PARTICIPANT"] };
  if (!one || !other) return undefined;
  return { groups: [one, other], roles: pattern === "visit" ? ["VISITOR", "HOST"] : ["PARTICIPANT", "PARTICIPANT"] };
}

/** "زارها … ومهّد لزيارة فلان": a visit to where another one was before. */
export function placeVisitedBefore({ groups, language }: TextClause, { from }: Trigger, events: readonly Event[]) {
  const isAnother = events.some(({ trigger: { value, from: other } }) => {
    return value.kind === "MEETING" && /^(?:visit|travel)$/.test(value.pattern) && other < from;
  });
  const states = groups.filter(
    ({ to, members }) => to <= from && members.length === 1 && members[0]!.actor?.kind === "STATE",
  );
  const keys = new Set(states.map(({ members: [state] }) => state!.actor!.key));
  return language === "ar" && isAnother && keys.size === 1 ? states.at(-1) : undefined;
}

/** "اتصالين هاتفيين بأ وبب": one with each. */
export function isDual({ tokens, language }: TextClause, { from }: Trigger): boolean {
  return language === "ar" && /\p{L}{4}(?:ين|تان|الان)$/u.test(tokens[from]!.folded);
}

/** "بباريس", "in Paris": where they meet. */
export function isVenue({ language }: TextClause, { preposition, members }: Group): boolean {
  const isPlace = members.every(({ actor, title }) => actor?.kind === "STATE" && title === null);
  return language === "ar" && preposition === "ب" && isPlace;
}

/** "أبلغ أ ب، في لقاء بروما", not "في لقاء تلفزيوني": whether those of whom a sentence tells may have met there. */
export function isPrivateTalk(tokens: TextClause["tokens"], { from, to }: Trigger): boolean {
  const isPublic = /^(?:تل?فز|صح[اف]|اعلام|اذاع|جماهير|انتخاب|حزب)/.test(tokens[to]?.folded ?? "");
  return /^(?:لقاء|اجتماع|مباحثات|محادثات)$/.test(tokens[from]!.folded) && !isPublic;
}

/** "لقاء أ ب": the two directly behind the noun. */
export function metBehind({ groups }: TextClause, { to }: Trigger, one: Group | undefined): ReadMeeting | undefined {
  const other =
    one?.from === to ? groups.find(({ from, preposition }) => from === one.to && preposition === "") : undefined;
  return one && other && arePersons(one) && arePersons(other)
    ? { groups: [one, other], roles: ["PARTICIPANT", "PARTICIPANT"] }
    : undefined;
}
