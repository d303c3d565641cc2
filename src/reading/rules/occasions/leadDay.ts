import { dayNumber } from "../../../dates/dayNumber.ts";
import { mentionOf } from "../../actors/phrase.ts";
import { isOfBackground, isOfPlan } from "../../dates/background.ts";
import type { TextDate } from "../../dates/textDates.ts";
import { keyOfMention } from "../../mergeRelations.ts";
import type { TextClause } from "../arguments/clause.ts";

/** In how many sentences at most an article comes to what it is about. */
const leadSentences = 2;
/** How many words a dateline has at most that stands alone. */
const shortest = 8;

/** What an article is about, and the day on which that was. */
export interface Lead {
  readonly day: string;
  /** The headline, the lead and the sentence behind it. */
  readonly words: string;
  /** The lead alone. */
  readonly told: string;
  /** The keys of those whom the lead names. */
  readonly actors: ReadonlySet<string>;
  /** Where the lead ends. */
  readonly end: number;
}

/** The lead of an article; undefined if it tells no day of the last week, or several. */
export function leadOf(clauses: readonly TextClause[]): Lead | undefined {
  const told = clauses.filter(({ sentence }) => !sentence.isHeadline && sentence.to - sentence.from > shortest);
  for (const [index, clause] of told.slice(0, leadSentences).entries()) {
    const recent = clause.dates.filter((date) => isRecentDay(clause, date));
    const main = recent.filter(({ from }) => !isAside(clause, from));
    const days = new Set((main.length > 0 ? main : recent).map(({ past }) => past!));
    if (days.size > 1) return undefined;
    const [day] = days;
    const lead = wordsOf(told.slice(0, index + 1));
    if (day === undefined) continue;
    const headline = clauses.filter(({ sentence }) => sentence.isHeadline);
    const { phrases, sentence } = clause;
    const named = phrases.filter(({ actor, from, to }) => actor && from >= sentence.from && to <= sentence.to);
    return {
      day,
      words: wordsOf([...headline, ...told.slice(0, index + 2)]),
      told: lead,
      actors: new Set(named.map((phrase) => keyOfMention(mentionOf(phrase)))),
      end: sentence.end,
    };
  }
  return undefined;
}

function wordsOf(clauses: readonly TextClause[]): string {
  return clauses.map(({ text, sentence }) => text.slice(sentence.start, sentence.end)).join(" ");
}

/** Whether a date is a day of the last week, and not of what lies ahead. */
function isRecentDay({ publishedOn, tokens }: TextClause, date: TextDate): boolean {
  const { from, past, isSince, isDateline, isAhead } = date;
  if (publishedOn?.length !== 10 || past?.length !== 10 || isSince || isDateline || isAhead) return false;
  const age = dayNumber(publishedOn) - dayNumber(past);
  return age >= 0 && age < 7 && !isOfPlan(tokens, from);
}

/** "called on them to keep the truce, which began on Monday": the day of what was before. */
function isAside({ tokens, sentence, language }: TextClause, from: number): boolean {
  return isOfBackground(tokens, sentence.from, from, language);
}
