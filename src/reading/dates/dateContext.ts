import { dayNumber } from "../../dates/dayNumber.ts";
import type { ReadingLanguage } from "../reading.ts";
import { foldedText, type Token } from "../text/token.ts";
import type { Anchors } from "./anchors.ts";
import { isOfBackground, isOfPlan } from "./background.ts";
import type { TextDate } from "./textDates.ts";

/** What the dates that a text has named so far leave for the next ones to count from. */
export class DateContext {
  readonly #tokens: readonly Token[];
  readonly #language: ReadingLanguage;
  #anchors: Anchors;
  #sentence = 0;
  /** The day that is spoken about, without those of relative clauses. */
  #scene: string | null = null;
  /** The last day that the text has named, and the last one of what it tells by itself. */
  #lastDay: string | null = null;
  #toldDay: string | null = null;
  /** The last day of the week before publication of what the text tells by itself. */
  #recent: string | null = null;

  constructor(tokens: readonly Token[], language: ReadingLanguage, published: string | null) {
    const day = published?.length === 10 ? published : null;
    this.#tokens = tokens;
    this.#language = language;
    this.#anchors = { day, published, last: null, scene: null, planned: null, week: null };
  }

  get anchors(): Anchors {
    return this.#anchors;
  }

  /** Goes on to a token, which may begin a sentence or a paragraph. */
  goTo(index: number): void {
    const { gap } = this.#tokens[index]!;
    if (/[.!?؟]\S*\s|\n/.test(gap)) {
      this.#sentence = index;
      this.#anchors = { ...this.#anchors, week: null, scene: this.#scene };
    }
    if (!gap.includes("\n")) return;
    // A new paragraph that says "two days earlier" counts from a day, not from a month or year that the one before mentions.
    const last = this.#toldDay ?? this.#lastDay ?? this.#anchors.last;
    this.#scene = this.#recent ?? last;
    this.#anchors = { ...this.#anchors, last, scene: this.#scene, planned: null };
  }

  add(found: TextDate): void {
    const { past, future, from, to, isSince } = found;
    // "sanctioned since 2018" tells no day that another one follows.
    const isPlan = this.#language === "en" && isOfPlan(this.#tokens, from);
    const planned = isPlan && future?.length === 10 ? future : null;
    this.#anchors = { ...this.#anchors, planned, week: weekSpokenOf(this.#tokens, from, to) ?? this.#anchors.week };
    if (past === null || (isSince && past.length !== 7) || isPlan) return;
    const isTold = !isOfBackground(this.#tokens, this.#sentence, from, this.#language);
    // "A, who arrived on Monday, left within hours": of that day, but only in this sentence.
    this.#anchors = { ...this.#anchors, last: past, scene: past };
    if (isTold) this.#scene = past;
    if (past.length === 10) this.#lastDay = past;
    if (past.length === 10 && isTold) this.#toldDay = past;
    if (isTold && isRecent(past, this.#anchors.day)) this.#recent = past;
  }

  /** "Two days after A had left, B came on Friday": whether words with which a sentence begins count from the day behind its comma. */
  isCountedFrom({ from, to }: TextDate, { from: at, past, isSince }: TextDate): boolean {
    const counting = this.#tokens[to - 1]!.folded;
    return (
      from === this.#sentence &&
      /^(?:before|after)$/.test(counting) &&
      past?.length === 10 &&
      !isSince &&
      this.#tokens.slice(to, at).some(({ gap }) => /^,/.test(gap))
    );
  }
}

/** "saw both last week, A on Monday": the week that a sentence is about, counted from that of publication. */
function weekSpokenOf(tokens: readonly Token[], from: number, to: number): -1 | 0 | 1 | null {
  const words = foldedText(tokens, from, to);
  if (/^(?:last week|الاسبوع (?:الماضي|الفايت|المنصرم))$/.test(words)) return -1;
  return /^(?:next week|الاسبوع (?:المقبل|القادم))$/.test(words) ? 1 : null;
}

/** Whether a date is a day of the week before publication. */
function isRecent(date: string, published: string | null): boolean {
  if (published === null || date.length < 10) return false;
  const age = dayNumber(published) - dayNumber(date);
  return age >= 0 && age < 7;
}
