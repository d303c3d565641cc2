import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Words with which an adverbial before the subject begins, which is no content: "In Rome, A said". */
const openers =
  /^(?:in|at|on|after|before|during|from|by|for|with|following|amid|speaking|asked|according|addressing|writing|last|earlier|later|this|over|as|under|despite|while|when)$/;
/** What may follow a verb of speech behind its content: "The plan was dead, A said on Monday". */
const adjuncts =
  /^(?:on|in|at|after|before|during|to|by|from|late|early|earlier|later|while|when|as|citing|without|through|via|hours|days|minutes|afterwards|yesterday|today|this|last|reporters|journalists|parliament|lawmakers|and|but|that)$/;

/** Whether an English sentence gives what is said before it says by whom: "…”, A said", "…, said A", "…, A said on Monday". */
export function isContentBefore(clause: TextClause, speaker: Group, trigger: Trigger): boolean {
  const { tokens, sentence, text } = clause;
  if (trigger.value.kind === "STATEMENT" && trigger.value.carries) return isCarriedTail(clause, trigger);
  const head = Math.min(speaker.from, trigger.from);
  if (head <= sentence.from) return false;
  const before = text.slice(sentence.start, tokens[head]!.start);
  if (/["”'’»][,،]?\s*(?:\S+ )?$/.test(before)) return true;
  if (!/,\s*(?:the |a |an |but )?$/.test(before) || head - sentence.from < 4) return false;
  if (openers.test(tokens[sentence.from]!.folded)) return false;
  return isTail(clause, Math.max(speaker.to, trigger.to), trigger);
}

/** "…, the agency quoted A as saying." */
export function isCarriedTail({ text, tokens, sentence, language }: TextClause, { from }: Trigger): boolean {
  const rest = text.slice(tokens[from]!.start, sentence.end);
  const before = text.slice(sentence.start, tokens[from]!.start);
  return (
    language === "en" &&
    /^\w+ [^,;]*(?:, [^,;]+,)? ?as saying(?: on \w+| late \w+)?[.”"]*$/.test(rest) &&
    /,/.test(before)
  );
}

function isTail({ tokens, sentence, isDate, groups }: TextClause, end: number, { to }: Trigger): boolean {
  if (end >= sentence.to || /^[”"’']?[,.;]/.test(tokens[end]!.gap) || isDate(end)) return true;
  if (to > end && groups.some(({ from }) => from === to)) return true;
  const next = tokens[end]!.folded;
  return (
    adjuncts.test(next) && !tokens.slice(end, Math.min(sentence.to, end + 6)).some(({ folded }) => folded === "that")
  );
}
