import type { TextDate } from "../../dates/textDates.ts";
import { sanctionParticiples } from "../../tables/ar/sanctionParticiples.ts";
import { tieParticiples } from "../../tables/ar/tieParticiples.ts";
import type { TextClause } from "../arguments/clause.ts";
import { insertionsIn, isSetApart } from "./arabicInsertions.ts";
import { isOfEarlierFirst, isOfParticiple, isUntil } from "./datesOfNoEvent.ts";
import { isObjectOf } from "./governor.ts";
import { byOwner, isCounted } from "./orderOfDates.ts";
import { areOfReason } from "./reasons.ts";
import type { Trigger } from "./trigger.ts";

/** Words that begin a clause of their own, to which the dates after them belong. */
const relative = new Set("which who whom whose where when because الذي التي الذين حيث حين عندما".split(" "));

/** Verbs that tell of sanctions, as a pronoun, that they were lifted, folded. */
const lifting = /^[وف]?(?:رفع|الغ|علق|خفف)(?:ت|وا)?(?:ها|ه)$/;

function isLifting({ value }: Trigger): boolean {
  return value.kind === "SANCTION" && /^(?:lift|unlist)$/.test(value.pattern);
}

/** A date belongs to the last trigger before it, or to the first one of its sentence. */
export function datesOfTriggers(clause: TextClause, triggers: readonly Trigger[]): Map<Trigger, TextDate> {
  const { dates, tokens, sentence, language } = clause;
  const insertions = insertionsIn(clause);
  const found = new Map<Trigger, TextDate>();
  for (const { from, to, date } of clause.datesOfNouns) {
    const noun = triggers.find((trigger) => trigger.from >= from && trigger.from < to);
    if (noun) found.set(noun, date);
  }
  const subordinate = new Set<Trigger>();
  for (const date of byOwner(clause, triggers, beginsClause)) {
    if (isOfEarlierFirst(clause, date) || isUntil(clause, date, triggers)) continue;
    const own = verbBehind(date);
    if (own) {
      if (!found.has(own)) found.set(own, date);
      continue;
    }
    const nearest = triggers.findLast(
      ({ from }) =>
        from < date.from &&
        !isSetApart(insertions, from, date.from) &&
        !isOwning(from) &&
        !(isClosed(from - 1, date.from) || isClosed(from - 2, date.from)),
    );
    if (isOfParticiple(clause, date) && (!nearest || commasBetween(nearest.from + 1, date.from) > 0)) continue;
    const last = nearest && (judgementOf(nearest, date) ?? nearest);
    if (last && last.form !== "noun" && isOfOccasion(date)) continue;
    // "Five days after A had left, B on Tuesday met": the day of the main clause.
    const isMain = last && subordinate.has(last) && commasBetween(last.to, date.from) > 0;
    const before = isMain ? triggers.find(({ from }) => from >= date.to) : last;
    // "a day after A had come", «غداة لقائه بأ»
    if (isCounted(clause, date)) {
      const next = triggers.find(
        ({ from, form }) =>
          from >= date.to && from < date.to + 9 && (language === "ar" || /^(?:finite|base|passive)$/.test(form)),
      );
      // "on Friday, a day after its head, A, had come": two commas hold a name.
      const commas = next ? commasBetween(date.to, next.from) : 0;
      const isApart = commas % 2 === 1 || (commas > 0 && date.from <= sentence.from + 1);
      if (next && !isApart && !found.has(next)) {
        found.set(next, date);
        subordinate.add(next);
      }
      if (!isApart) continue;
    }
    const opener = date.to < sentence.to ? tokens[date.to]!.folded : "";
    // "زار روما الثلاثاء، حيث التقى أ": the day of the journey as well.
    const isOfNext = /^(?:when|where|حين|عندما)$/.test(opener) || (opener === "حيث" && !before);
    const next =
      isOfNext || beginsClause(date) || beginsArabicClause(date)
        ? triggers.find(({ from }) => from >= date.to)
        : undefined;
    // "met A in May, when she told her": the day of both.
    if (isOfNext && before && next && !found.has(before) && !hasOtherClause(before, date)) found.set(before, date);
    const owner = next ?? before ?? firstWithout(date);
    if (!owner) continue;
    const between = owner === before ? tokens.slice(before.to, date.from) : [];
    // "عقوبات رفعتها في 2022": that is their end.
    const isEnd =
      language === "ar" &&
      owner.value.kind === "SANCTION" &&
      !isLifting(owner) &&
      between.some(({ folded, index }) => index > owner.from && lifting.test(folded));
    if (isEnd) continue;
    const isOfOther = owner === before && hasOtherClause(before, date);
    if (!isOfOther && !found.has(owner)) found.set(owner, date);
  }
  return found;

  /** "A, which had met B in May, on Sunday announced": the verb between which and its subject the date stands. */
  function verbBehind(date: TextDate): Trigger | undefined {
    const isBehindSubject = clause.groups.some(({ to, preposition }) => to === date.from && preposition === "");
    const verb = triggers.find(({ from, form }) => from === date.to && form === "finite");
    return language === "en" && isBehindSubject && /^ $/.test(tokens[date.to]?.gap ?? "") ? verb : undefined;
  }

  /** "backed A, who is allied with B, since 2015": whether a relative clause between two commas begins at a token before a date. */
  function isClosed(index: number, before: number): boolean {
    const { folded, gap } = tokens[index] ?? { folded: "", gap: "" };
    const isOpened = language === "en" && /^(?:who|whom|whose|which)$/.test(folded) && /^,/.test(gap);
    return isOpened && commasBetween(index + 1, before) === 1;
  }

  /** "sanctioned A, whom B had met on Monday": the date belongs to a clause between a trigger and it. */
  function hasOtherClause({ to }: Trigger, date: TextDate): boolean {
    if (areOfReason(tokens, to, date.from)) return true;
    return tokens
      .slice(to, date.from)
      .some(
        ({ folded, gap, index }) =>
          (relative.has(folded) || isNextVerb(folded, gap, index) || isParticiple(index, date)) &&
          !isClosed(index, date.from) &&
          index >= sentence.from,
      );
  }

  /** "condemned the attack on Friday", "called the talks a trap on Friday": who judges it does so then. */
  function judgementOf(noun: Trigger, date: TextDate): Trigger | undefined {
    const verb = triggers[triggers.indexOf(noun) - 1];
    const isJudgement =
      language === "en" &&
      noun.form === "noun" &&
      !/^(?:over|by|on|in|during|at)$/.test(tokens[noun.from]!.folded) &&
      verb?.form === "finite" &&
      verb.value.kind === "STATEMENT" &&
      (verb.value.stance !== "NEUTRAL" || /^call/.test(tokens[verb.from]!.folded));
    return isJudgement && isObjectOf(clause, verb, noun) && commasBetween(verb.to, date.from) === 0 ? verb : undefined;
  }

  /** "was elected on Friday, weeks after the election of 20 April": the day of what the noun names. */
  function isOfOccasion({ from }: TextDate): boolean {
    const [noun, of] = [tokens[from - 2]?.folded ?? "", tokens[from - 1]?.folded];
    return language === "en" && of === "of" && dates.length > 1 && /(?:tion|tions|war|vote|poll|polls)$/.test(noun);
  }

  function commasBetween(from: number, to: number): number {
    return tokens.slice(from, to + 1).filter(({ gap }) => /^[,،]/.test(gap)).length;
  }

  /** "froze a hotel belonging to A on Monday" */
  function isOwning(from: number): boolean {
    return tokens[from]!.folded === "belonging";
  }

  /** "bombed a camp, and restored them two years later": a verb that reports nothing begins there. */
  function isNextVerb(folded: string, gap: string, index: number): boolean {
    const next = tokens[index + 1];
    return (
      clause.language === "en" &&
      folded === "and" &&
      /^,/.test(gap) &&
      !clause.phraseAt(index + 1) &&
      /ed$/.test(next?.folded ?? "")
    );
  }

  /** "met A in May, and on Friday he saw B" */
  function beginsClause({ from, to }: TextDate): boolean {
    if (/^;/.test(tokens[from]!.gap)) return true;
    const conjunction = tokens[from - 1];
    const isJoined = /^(?:and|but|while)$/.test(conjunction?.folded ?? "") && /^,/.test(conjunction!.gap);
    // "met A on Monday, and on Tuesday": two days of one verb, unless somebody acts there.
    return isJoined && (!dates.some((each) => each.to === from - 1) || clause.phraseAt(to) !== undefined);
  }

  /** "استدعت أ سفيرها احتجاجا على حركة ب المحظورة منذ 2022": what the participle tells has the date. */
  function isParticiple(index: number, date: TextDate): boolean {
    const isSince = tokens[date.from - 1]?.folded === "منذ" || tokens[date.from]?.folded === "منذ";
    return (
      language === "ar" &&
      isSince &&
      date.from - index <= 6 &&
      (isSanctioned(index) || tieParticiples.has(tokens, index) || /^(?:ال)?مغلق(?:ه|ين)?$/.test(tokens[index]!.folded))
    );
  }

  /** "المحظورة", not "العقوبات المفروضة", which has the date itself. */
  function isSanctioned(index: number): boolean {
    const found = sanctionParticiples.at(tokens, index);
    return found !== undefined && found.value.pattern !== "impose";
  }

  /** "arrived on Monday from Rome, where she had met A": what came before is told without its day. */
  function isBeforeHad({ to }: TextDate, { from }: Trigger): boolean {
    const words = tokens.slice(to, from);
    return words.some(({ folded }) => relative.has(folded)) && words.slice(-3).some(({ folded }) => folded === "had");
  }

  /** "عانت الشركة: ففي عام 2020 وضعتها أ على القائمة" */
  function beginsArabicClause({ from, to }: TextDate): boolean {
    const { folded, gap } = tokens[from]!;
    const isOpened = language === "ar" && from > sentence.from && (/[،:؛]/.test(gap) || /^[وف]في$/.test(folded));
    // "اتصل أ بب، الأحد، واتفقا": the day of what was before.
    const isClosed = /،/.test(tokens[to]?.gap ?? "");
    return isOpened && !isClosed && triggers.some((trigger) => trigger.from === to && trigger.form === "finite");
  }

  /** "On Monday A, who had met B in May, flew home": the first verb that has no date of its own, if the sentence begins with it. */
  function firstWithout(date: TextDate): Trigger | undefined {
    const [first] = triggers;
    if (first && isBeforeHad(date, first)) return undefined;
    // "استقال أمس بعد احتلال أ ب": the day of what was later.
    if (first?.form === "noun" && /^(?:بعد|عقب|اثر)$/.test(tokens[first.from - 1]!.folded)) return undefined;
    if (first && !found.has(first)) return tokens[date.from - 1]?.folded === "of" ? undefined : first;
    return date.from <= sentence.from + 1
      ? triggers.find((trigger) => trigger.form === "finite" && !found.has(trigger))
      : undefined;
  }
}
