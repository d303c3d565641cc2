import type { Span } from "../reading.ts";
import type { TextClause } from "./clause.ts";
import { isCarriedTail } from "./contentBefore.ts";
import type { Event } from "./sentenceTriggers.ts";

/** From the verb, or from what is quoted before it, to the next thing that somebody else says. */
export function spanOfContent(clause: TextClause, event: Event, events: readonly Event[], endsAtTurn = true): Span {
  const { tokens, sentence, text } = clause;
  const { trigger } = event;
  const isCarriedWhole = trigger.value.kind === "STATEMENT" && trigger.value.carries && isCarriedTail(clause, trigger);
  if (isCarriedWhole) return { start: sentence.start, end: sentence.end };
  const others = events.filter(
    ({ trigger: other, subject }) =>
      other.value.kind === "STATEMENT" &&
      other.form !== "noun" &&
      !(clause.language === "en" && (other.form === "base" || !subject)) &&
      other !== trigger &&
      // "Asked about A, B answered": the question is part of it.
      !(other.from === sentence.from && tokens[other.from]!.folded === "asked"),
  );
  const before = others.findLast(({ trigger: other }) => other.from < trigger.from);
  const after = others.find(({ trigger: other }) => other.from > trigger.from);
  const own = clause.language === "en" && before ? clauseStart(clause, event) : undefined;
  const first = tokens[before ? (own ?? trigger.from) : sentence.from]!.start;
  const start = before ? first : Math.min(first, sentence.start);
  const isCarried = trigger.value.kind === "STATEMENT" && trigger.value.carries;
  const isNext =
    after &&
    !isCarried &&
    (after.trigger.form === "gerund" || (clause.language === "ar" && after.trigger.hasConjunction));
  const isEnglish = clause.language === "en";
  const closing = after && isEnglish ? endOfRelative(clause, event, after) : undefined;
  if (closing !== undefined) return { start, end: tokens[closing - 1]!.end };
  const turn =
    after && (isEnglish || endsAtTurn) && !isCarried
      ? isEnglish
        ? clauseStart(clause, after)
        : turnBetween(clause, trigger.to, after.trigger.from)
      : undefined;
  if (turn !== undefined) return { start, end: tokens[turn - 1]!.end };
  if (!isNext) return { start, end: sentence.end };
  const end = tokens[after.trigger.from - 1]!.end;
  const quote = /^[”»"]/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + quote };
}

/** "A, who ordered the closure, thanked B": where the relative clause ends in which something is said. */
function endOfRelative({ tokens }: TextClause, { trigger, subject }: Event, after: Event): number | undefined {
  const isRelative =
    subject !== undefined &&
    subject === after.subject &&
    tokens.slice(subject.to, trigger.from).some(({ folded }) => /^(?:who|which)$/.test(folded));
  return isRelative
    ? tokens.slice(trigger.to, after.trigger.from + 1).findLast(({ gap }) => /^["”’]?,/.test(gap))?.index
    : undefined;
}

/** "A praised B, and C condemned D": where the clause of the second subject begins; undefined if it is no clause of its own. */
function clauseStart({ tokens, sentence }: TextClause, { trigger, subject }: Event): number | undefined {
  if (!subject || subject.from >= trigger.from) return undefined;
  for (let index = subject.from; index > Math.max(sentence.from, subject.from - 14); index--) {
    const { folded, gap } = tokens[index]!;
    if (gap.includes(";")) return index;
    if (/^(?:and|but|while|whereas|although|though)$/.test(folded) && /,/.test(gap)) return index;
    if (/,/.test(gap) && index < subject.from) return undefined;
  }
  return undefined;
}

/** "…، لكن الحكومة نفت": where what somebody else says begins. */
function turnBetween({ tokens }: TextClause, from: number, to: number): number | undefined {
  return tokens
    .slice(from + 1, to)
    .find(
      ({ folded, gap, index }) =>
        (/^و?(?:لكن|فيما|بينما|غير|بيد|اما|الا)$/.test(folded) && /،/.test(gap)) ||
        /^و?(?:في حين|فيما|بينما)(?: |$)/.test(`${folded} ${tokens[index + 1]?.folded}`),
    )?.index;
}
