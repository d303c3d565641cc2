import type { Span } from "../../reading.ts";
import { isTurn } from "../../text/turns.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { adversativeAfter } from "./adversatives.ts";
import { isCarriedTail } from "./contentBefore.ts";
import { clauseStart, narratedAfter } from "./nextClauses.ts";

/**
 * From the verb, or from what is quoted before it, to the next thing that somebody else says.
 * @param endsAtTurn whether an English one ends where somebody else begins
 * @param isAlone whether an Arabic one that follows a deed leaves that out
 */
export function spanOfContent(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  options: ContentOptions = {},
): Span {
  const { start, end } = withinSemicolons(clause, event, spanOfTurn(clause, event, events, options));
  const but = adversativeAfter(clause, event.trigger.from);
  return { start, end: but === undefined ? end : Math.min(end, clause.tokens[but - 1]!.end) };
}

interface ContentOptions {
  readonly endsAtTurn?: boolean;
  readonly isAlone?: boolean;
}

/** "A urged restraint; B, which severed ties, kept silent": what stands beyond a semicolon is said or done by others. */
function withinSemicolons(clause: TextClause, { trigger, subject }: Event, { start, end }: Span): Span {
  const { tokens, sentence, language } = clause;
  if (language !== "en") return { start, end };
  const ends = tokens
    .slice(sentence.from + 1, sentence.to)
    .filter(({ gap, index }) => gap.includes(";") && !clause.isQuoted(index) && !clause.isQuoted(index - 1));
  const next = ends.find(({ index }) => index > trigger.from);
  // "Her army is not pleased: General A said"
  const openings = tokens
    .slice(sentence.from + 1, sentence.to)
    .filter(({ gap, index }) => /[;:]/.test(gap) && !clause.isQuoted(index) && !clause.isQuoted(index - 1));
  const own = openings.findLast(({ index }) => subject && index <= subject.from && subject.from < trigger.from);
  return {
    start: own && own.index + 3 > subject!.from ? Math.max(start, own.start) : start,
    end: next ? Math.min(end, tokens[next.index - 1]!.end) : end,
  };
}

function spanOfTurn(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  { endsAtTurn = true, isAlone = true }: ContentOptions,
): Span {
  const { tokens, sentence, text } = clause;
  const { trigger } = event;
  const isCarriedWhole = trigger.value.kind === "STATEMENT" && trigger.value.carries && isCarriedTail(clause, trigger);
  if (isCarriedWhole) return { start: sentence.start, end: sentence.end };
  const others = events.filter(
    ({ trigger: other, subject }) =>
      other.value.kind === "STATEMENT" &&
      other.form !== "noun" &&
      !(clause.language === "en" && (other.form === "base" || !subject || isProgressive(clause, other.from))) &&
      other !== trigger &&
      // "Asked about A, B answered": the question is part of it.
      !(other.from === sentence.from && tokens[other.from]!.folded === "asked"),
  );
  const before = others.findLast(({ trigger: other }) => other.from < trigger.from);
  const after = others.find(({ trigger: other }) => other.from > trigger.from);
  const own = clause.language === "en" && before ? clauseStart(clause, event) : undefined;
  const relative = arabicRelative(clause, event, events);
  const isOwnPart =
    before !== undefined || relative !== undefined || (isAlone && isAddedInArabic(clause, event, events));
  const first = tokens[isOwnPart ? (own ?? relative ?? trigger.from) : sentence.from]!.start;
  const start = isOwnPart ? first : Math.min(first, sentence.start);
  const isCarried = trigger.value.kind === "STATEMENT" && trigger.value.carries;
  const next = clause.language === "ar" ? nextInArabic(clause, event, others) : after;
  const isNext =
    next && !isCarried && (next.trigger.form === "gerund" || (clause.language === "ar" && next.trigger.hasConjunction));
  const isEnglish = clause.language === "en";
  const narrated = isEnglish ? narratedAfter(clause, trigger.to, events) : undefined;
  if (narrated !== undefined) return { start, end: tokens[narrated - 1]!.end };
  const closing = isEnglish ? endOfRelative(clause, event, events) : undefined;
  if (closing !== undefined) return { start, end: tokens[closing - 1]!.end };
  const turn =
    after && (isEnglish || endsAtTurn) && !isCarried
      ? isEnglish
        ? clauseStart(clause, after)
        : turnAfter(clause, event, others)
      : undefined;
  if (turn !== undefined && !(!isEnglish && isNext && next.trigger.from < turn))
    return { start, end: tokens[turn - 1]!.end };
  if (!isNext) return { start, end: sentence.end };
  const end = tokens[next.trigger.from - 1]!.end;
  const quote = /^[”»"]/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + quote };
}

/** "was asking": a part of what is said, not what is said next. */
function isProgressive({ tokens }: TextClause, verb: number): boolean {
  return /ing$/.test(tokens[verb]!.folded) && /^(?:is|are|was|were|been)$/.test(tokens[verb - 1]?.folded ?? "");
}

/** "استقبل أ ب، الذي هاجم ج واتهمه": the verb with which the relative clause of a statement begins; who stands before is not spoken about. */
function arabicRelative({ tokens, language }: TextClause, { trigger }: Event, events: readonly Event[]) {
  const { from, hasConjunction } = trigger;
  const last = events.findLast(({ trigger: { form, from: other } }) => form === "finite" && other < from)?.trigger.from;
  const begins = (index: number) => /^(?:الذي|التي|الذين|اللذان|اللتان)$/.test(tokens[index - 1]?.folded ?? "");
  const isJoined = hasConjunction && last !== undefined && begins(last) && !/[،؛]/.test(tokens[from]!.gap);
  const first = begins(from) ? from : isJoined ? last : undefined;
  return language === "ar" ? first : undefined;
}

/** "A, who ordered the closure, thanked B": where the relative clause ends in which something is said. */
function endOfRelative(
  { tokens }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): number | undefined {
  const after = events.find(
    ({ trigger: { from, form }, subject: acting }) => from > trigger.from && form !== "noun" && acting === subject,
  );
  const isRelative =
    subject !== undefined &&
    after !== undefined &&
    tokens.slice(subject.to, trigger.from).some(({ folded }) => /^(?:who|which)$/.test(folded));
  return isRelative
    ? tokens.slice(trigger.to, after.trigger.from + 1).findLast(({ gap }) => /^["”’]?,/.test(gap))?.index
    : undefined;
}

/** "فرضت أ عقوبات على ب، ورحبت ج بالقرار": whether somebody else speaks of what the sentence has told. */
function isAddedInArabic(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const { language, tokens } = clause;
  const main = events.find(({ trigger: { form }, subject: acting }) => form === "finite" && acting !== undefined);
  return (
    language === "ar" &&
    trigger.hasConjunction &&
    /،/.test(tokens[trigger.from]!.gap) &&
    main !== undefined &&
    main.trigger.from < trigger.from &&
    subject !== undefined &&
    subject.from >= trigger.to &&
    !subject.members.some(({ actor }) => main.subject!.members.some((each) => each.actor?.key === actor?.key))
  );
}

/** The next verb of speech, or behind one that is a part of what is said the first perfect one with "و": "قال إن بلاده ترفض …، ورحب فلان". */
function nextInArabic({ tokens }: TextClause, { trigger }: Event, others: readonly Event[]): Event | undefined {
  const after = others.filter((each) => each.trigger.from > trigger.from);
  const [first] = after;
  if (!first || first.trigger.form === "gerund" || first.trigger.hasConjunction) return first;
  return (
    after.find(({ trigger: { from, hasConjunction, form } }) => {
      const { gap, folded } = tokens[from]!;
      return form === "finite" && hasConjunction && /،/.test(gap) && !/^[وف]س?[يتن]/.test(folded);
    }) ?? first
  );
}

/** "…، لكن الحكومة نفت", "…، فيما أعلن فلان", "…، من جهته قال فلان": where what the first other one says begins behind such a word. */
function turnAfter({ tokens }: TextClause, { trigger, subject }: Event, others: readonly Event[]): number | undefined {
  const keys = new Set(subject?.members.map(({ actor }) => actor?.key));
  const isOther = (each: Event) =>
    each.trigger.from > trigger.to && !each.subject?.members.some(({ actor }) => keys.has(actor?.key));
  const last = others.findLast(isOther)?.trigger.from;
  return last === undefined
    ? undefined
    : tokens.slice(trigger.to + 1, last).find(({ index }) => isTurn(tokens, index) && isBeforeOther(index))?.index;

  /** Whether the verb of speech stands near behind the word: not "قال إن أ تنسحب، فيما تبقى ب، مضيفا". */
  function isBeforeOther(index: number): boolean {
    return others.some((each) => isOther(each) && each.trigger.from > index && each.trigger.from <= index + 12);
  }
}
