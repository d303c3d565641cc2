import type { Span } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { arabicBounds } from "./arabicBounds.ts";
import { isSourceVerb } from "./arabicSources.ts";
import { arabicRelative, isAddedInArabic, isBehindTurn, nextInArabic, turnAfter } from "./arabicTurns.ts";
import { isCarriedTail } from "./contentBefore.ts";
import { isDoneNotSaid } from "./englishDeeds.ts";
import { clauseStart, deedOfOtherAfter, endOfWhose, narratedAfter } from "./nextClauses.ts";

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
  const { from, to } = arabicBounds(clause, event, events);
  const ends = [to, endOfWhose(clause, event)].filter((index) => index !== undefined);
  const last = Math.min(clause.tokens.length, ...ends);
  return {
    start: from === undefined ? start : Math.max(start, clause.tokens[from]!.start),
    end: Math.min(end, clause.tokens[last - 1]!.end),
  };
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
      // "استدعت أ السفير، ووصف وزيرها القرار": a deed as well.
      !/^[وف]?[يت]?ستدع|^[وف]?استدع/.test(tokens[other.from]!.folded) &&
      // "Asked about A, B answered": the question is part of it.
      !(other.from === sentence.from && tokens[other.from]!.folded === "asked"),
  );
  const before = others.findLast(({ trigger: other }) => other.from < trigger.from);
  const after = others.find(({ trigger: other }) => other.from > trigger.from);
  const turned = clause.language === "en" ? clauseStart(clause, event) : undefined;
  // "“I am glad, and we can talk,” she said": no clause of the article.
  const own = turned !== undefined && (before || !clause.isQuoted(turned)) ? turned : undefined;
  const relative = arabicRelative(clause, event, events);
  // "قاطع فلان، الذي طرده الحزب، المؤتمر، واصفا أ": a participle begins what is said.
  const isParticiple =
    clause.language === "ar" &&
    trigger.form === "gerund" &&
    tokens.slice(event.subject?.to ?? trigger.from, trigger.from).some(({ folded }) => /^(?:الذي|التي)$/.test(folded));
  // "سلمتها مذكرة وصفت فيها العقوبات بأنها"
  const isOfDocument = clause.language === "ar" && /^(?:فيه|فيها|خلاله|خلالها)$/.test(tokens[trigger.to]?.folded ?? "");
  const isWhole = clause.language === "ar" && isSourceVerb(clause, trigger);
  const isOwnPart =
    (isOfDocument ||
      isParticiple ||
      before !== undefined ||
      own !== undefined ||
      relative !== undefined ||
      isBehindTurn(clause, event, isAlone) ||
      (isAlone && isAddedInArabic(clause, event, events))) &&
    !isWhole;
  const first = tokens[isOwnPart ? (own ?? relative ?? trigger.from) : sentence.from]!.start;
  const start = isOwnPart ? first : Math.min(first, sentence.start);
  const isCarried = trigger.value.kind === "STATEMENT" && trigger.value.carries;
  const next = clause.language === "ar" ? nextInArabic(clause, event, others) : after;
  const isNext =
    next && !isCarried && (next.trigger.form === "gerund" || (clause.language === "ar" && next.trigger.hasConjunction));
  const isEnglish = clause.language === "en";
  const narrated = isEnglish
    ? (narratedAfter(clause, trigger.to, events) ?? deedOfOtherAfter(clause, trigger))
    : undefined;
  // "denied any role and responded by expelling A"
  if (isEnglish && after?.trigger.hasConjunction && isDoneNotSaid(clause, after))
    return { start, end: tokens[after.trigger.from - 2]!.end };
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
