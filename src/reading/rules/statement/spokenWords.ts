import { calledSo, callingVerbs, deedVerbs, saidWords } from "../../tables/en/speech.ts";
import { foldedText } from "../../text/token.ts";
import { startWithArticle, type TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { isContentBefore } from "./contentBefore.ts";

/**
 * Whether an English verb surely tells that something is said, also if the words name nobody: "said the plan was dead", "“Never,” he
 * added", but not "added three firms".
 */
export function isSpoken(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]): boolean {
  const { language, tokens, sentence, text } = clause;
  if (language !== "en" || trigger.form === "noun" || sentence.isHeadline) return false;
  // "said that B rejected the offer"
  const isWithinOther = events.some(
    (each) =>
      each.trigger.value.kind === "STATEMENT" &&
      each.trigger.form !== "noun" &&
      each.trigger.from < trigger.from &&
      each.subject !== subject &&
      !(subject && beginsClause(clause, each.trigger.to, subject.from)),
  );
  if (isWithinOther) return false;
  if (!deedVerbs.has(tokens, trigger.from)) return true;
  // "called for dialogue", not "called on Monday"
  if (/^calls? for|^call(?:ed|ing) for/.test(foldedText(tokens, trigger.from, trigger.to))) return true;
  return (
    isBesideQuotation(clause, trigger) ||
    isTail(clause, trigger) ||
    (subject !== undefined && isContentBefore(clause, subject, trigger)) ||
    (!/^(?:at|for|against)$/.test(tokens[trigger.to - 1]!.folded) && saidWords.test(after(text, trigger.from + 1))) ||
    (callingVerbs.test(tokens[trigger.from]!.folded) && calledSo.test(after(text, trigger.to)))
  );

  function after(words: string, index: number): string {
    return index < sentence.to ? words.slice(tokens[index]!.start, sentence.end) : "";
  }
}

/** "A condemned it and B, a neighbour, warned": who begins a clause of the article, not of what is said. */
function beginsClause({ tokens }: TextClause, from: number, subject: number): boolean {
  const start = startWithArticle({ tokens }, subject);
  return (
    start > from &&
    /^(?:and|but|while|whereas)$/.test(tokens[start - 1]!.folded) &&
    !tokens.slice(from, start).some(({ folded }) => /^(?:that|whether)$/.test(folded))
  );
}

function isBesideQuotation({ tokens, sentence, isQuoted }: TextClause, { from, to }: Event["trigger"]): boolean {
  return tokens
    .slice(Math.max(sentence.from, from - 8), Math.min(sentence.to, to + 12))
    .some(({ index }) => isQuoted(index));
}

/** "The plan was dead, he added." */
function isTail({ tokens, sentence }: TextClause, { from, to }: Event["trigger"]): boolean {
  const isLast = to >= sentence.to || /^[,.]/.test(tokens[to]!.gap);
  return isLast && tokens.slice(Math.max(sentence.from + 1, from - 6), from).some(({ gap }) => gap.startsWith(","));
}
