import { isInArabicRelative } from "../../dates/background.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isOfParticiple } from "../triggers/datesOfNoEvent.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isArabicTerm, isDayOfOther, verbOfParticiple } from "./arabicDaysOfStatements.ts";
import { isContentBefore } from "./contentBefore.ts";
import { dayOfMeeting, dayOfOccasion } from "./daysOfOccasions.ts";

/** The day of a statement: that of its verb, of the meeting at which it is made, or the only one that the sentence names before. */
export function dateOfStatement(clause: TextClause, event: Event, events: readonly Event[]): TextDate | undefined {
  const found = dateToldFor(clause, event, events);
  // Nothing has been said on a day to come.
  return found?.isAhead ? undefined : found;
}

function dateToldFor(clause: TextClause, event: Event, events: readonly Event[]): TextDate | undefined {
  const { trigger, date } = event;
  // «قال فلان …، ملوحا بنقضه في جلسة الاثنين»: what the participle tells has the day of the verb.
  const main = verbOfParticiple(clause, event, events);
  if (main) return dateToldFor(clause, main, events);
  const isOwn =
    date &&
    // "قصفت أ الأحد ب، بحسب الجيش"
    !(clause.language === "ar" && trigger.form === "noun" && date.from < trigger.from) &&
    !isTerm(clause, event, date) &&
    !clause.isQuoted(date.from) &&
    (date.from < trigger.from
      ? !isInAside(clause, event, date) && !isReported(clause, event, date) && !isSeparate(clause, event, date)
      : isOfVerb(clause, event, date));
  if (isOwn) return date;
  if (trigger.form === "noun") return undefined;
  return (
    dayOfOccasion(clause, event, events) ??
    dateOfMainVerb(clause, event, events) ??
    dayOfMeeting(clause, event, events) ??
    dayBefore(clause, event, events)
  );
}

/**
 * "would be let in by Monday", "needed until Friday", "asked A, governor since 2019, to leave", «اعتبارا من 28 مايو»: a term, and not when
 * something is said.
 */
function isTerm(clause: TextClause, { trigger }: Event, { from, isSince }: TextDate): boolean {
  const { tokens, language } = clause;
  if (language === "ar") return isArabicTerm(clause, from);
  if (language !== "en" || from < trigger.to) return false;
  return isSince || [from - 1, from].some((index) => /^(?:until|till|by|before)$/.test(tokens[index]!.folded));
}

/** "A froze the assets on Monday; he denies": the date of another clause. */
function isSeparate({ tokens, language }: TextClause, { trigger }: Event, { to }: TextDate): boolean {
  return language === "en" && tokens.slice(to, trigger.from + 1).some(({ gap }) => /;/.test(gap));
}

/** "A, a group which Greece outlawed in 2018, said", "A, minister until 2019, said": the date only belongs to what describes the speaker. */
function isInAside({ tokens, language }: TextClause, { subject }: Event, date: TextDate): boolean {
  if (language !== "en" || !subject || subject.to > date.from) return false;
  const aside = tokens.slice(subject.to, date.from);
  const first = tokens[subject.to];
  if (first && subject.to >= date.from - 1 && /^(?:until|till|since|from|between)$/.test(first.folded)) return true;
  const own = tokens.slice(subject.from, subject.to);
  if (subject.to >= date.from - 1 && own.some(({ folded }) => /^(?:became|was)$/.test(folded))) return true;
  return (
    /,/.test(aside[0]?.gap ?? "") &&
    (/^(?:an?|the)$/.test(aside[0]!.folded) || aside.some(({ folded }) => /^(?:who|which|whose|whom)$/.test(folded)))
  );
}

/** Verbs with which words are delivered, folded. */
const speechDelivered = /^(?:ادل[يت]|القا|القت|نشر|بث|وجه)(?:ه|ها|ته|تها)?$/;

/** "criticised the drills on Monday", "warned Greece last month that", «الذي نعته أ في يونيو بأنه»: a month or a year counts only beside the verb. */
function isOfVerb({ tokens, language, phraseAt }: TextClause, { trigger, subject }: Event, date: TextDate): boolean {
  if (language === "ar" && isInArabicRelative(tokens.slice(trigger.to, date.from))) return false;
  if (!isOfContent(date)) return true;
  // "اتهم أ في خطاب ألقاه مطلع الشهر"
  if (language === "ar" && speechDelivered.test(tokens[date.from - 1]!.folded)) return true;
  const isSubject = (index: number) => subject !== undefined && subject.from <= index && index < subject.to;
  const isBeside = tokens
    .slice(trigger.to, date.from)
    .every(({ index, folded }) =>
      language === "en" ? phraseAt(index) || /^(?:the|an?)$/.test(folded) : isSubject(index),
    );
  return isBeside && !date.isAhead;
}

/** "broke with Greece in May 2019, accusing it of": what goes on with a dated verb of the same subject. */
function dateOfMainVerb(
  { tokens, language }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): TextDate | undefined {
  if (language !== "en" || trigger.form !== "gerund" || !/,/.test(tokens[trigger.from]!.gap)) return undefined;
  const main = events.findLast((each) => each.trigger.from < trigger.from && each.trigger.form === "finite");
  const isSame = main?.subject?.members[0]?.actor?.key === subject?.members[0]?.actor?.key;
  return main?.trigger.value.kind !== "STATEMENT" && isSame && !main?.date?.isSince ? main?.date : undefined;
}

/** "has denied that", "backed A on Friday, which has accused B": the perfect has no day of what is told around it. */
export function isAtAnyTime({ tokens, language }: TextClause, { trigger: { from } }: Event): boolean {
  return language === "en" && /^ha(?:s|ve)$/.test(tokens[from - 1]?.folded ?? "");
}

/** A month or a year within what is said is not when it is said. */
function isOfContent({ past, future }: TextDate): boolean {
  return past !== null && past.length < 10 && future !== null;
}

/** The only day that a sentence names before the verb: "A met B on Friday, the ministry said". */
function dayBefore(clause: TextClause, event: Event, events: readonly Event[]): TextDate | undefined {
  if (isAtAnyTime(clause, event)) return undefined;
  const days = clause.dates.filter(
    (date) =>
      (date.past === null || date.past.length === 10) &&
      !clause.isQuoted(date.from) &&
      !(clause.language === "en" && date.isAhead) &&
      !isTerm(clause, event, date) &&
      !isSeparate(clause, event, date) &&
      !isOfParticiple(clause, date) &&
      !isInAside(clause, event, date) &&
      !isInRelativeClause(clause, date, events) &&
      !isOfPlan(clause, date, events),
  );
  const [only] = days;
  return days.length === 1 &&
    only!.from < event.trigger.from &&
    !isReported(clause, event, only!) &&
    !isDayOfOther(clause, event, only!)
    ? only
    : undefined;
}

/** "A had flown home on Sunday, the agency reported": an announcement has the day of what it announces, a report may come later. */
function isReported(clause: TextClause, { trigger, subject }: Event, { to }: TextDate): boolean {
  const isAnnounced = /^(?:announc|declar)/.test(clause.tokens[trigger.from]!.folded);
  return (
    clause.language === "en" &&
    subject !== undefined &&
    to <= subject.from &&
    !isAnnounced &&
    isContentBefore(clause, subject, trigger)
  );
}

/** "B would come on Monday, A said" */
function isOfPlan(clause: TextClause, date: TextDate, events: readonly Event[]): boolean {
  if (clause.language !== "en") return false;
  const words = clause.tokens.slice(Math.max(clause.sentence.from, date.from - 14), date.from);
  const isOwned = events.some((each) => each.date === date);
  return isOwned && words.some(({ folded }) => /^(?:will|would|shall)$/.test(folded));
}

/** "A, who met B on Friday, said", «أ، الذي استقال الجمعة، قال» */
function isInRelativeClause({ tokens, sentence, language }: TextClause, date: TextDate, events: readonly Event[]) {
  if (language === "ar" && isInArabicRelative(tokens.slice(sentence.from, date.from))) return true;
  const verb = events.find((each) => each.date === date)?.trigger;
  if (!verb) return false;
  return tokens
    .slice(Math.max(sentence.from, verb.from - 4), verb.from)
    .some(({ folded }) => /^(?:who|which|whom|whose|الذي|التي|الذين|اللذان|اللذين)$/.test(folded));
}
