import { cancelledAfter, unconfirmedAfter } from "../../tables/en/meeting.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "./trigger.ts";

/** "A meeting between A and B was called off" */
export function isCancelled({ tokens, text, sentence }: TextClause, { to }: Trigger): boolean {
  const after = text
    .slice(tokens[to - 1]!.end, sentence.end)
    .replace(/, (?:which|that|who|announced|planned|set|due|scheduled)\b[^,;]*,/g, "");
  const [rest = ""] = after.split(/;|, (?:but|and|after|because|which|while|whereas|though|although|as)\b/);
  return cancelledAfter.test(rest);
}

/** "A meeting with B has not been confirmed" */
export function isUnconfirmed({ tokens, text, sentence }: TextClause, { to }: Trigger): boolean {
  const [rest = ""] = text.slice(tokens[to - 1]!.end, sentence.end).split(/[,;]/);
  return unconfirmedAfter.test(rest);
}

/** "the visit to Rome which A agreed to make when they met": a promise, and the day is that of the promise. */
export function isPromised({ tokens, text, sentence, language }: TextClause, { to, form }: Trigger): boolean {
  return (
    language === "en" &&
    form === "noun" &&
    /^[^,;]{0,40}\b(?:which|that) [^,;]*?\b(?:agree[ds]?|promise[ds]?|plans|planned|hope[ds]?|intends|intended|wants|wanted|is|was) to (?:make|pay|undertake|begin|start)\b/.test(
      text.slice(tokens[to - 1]!.end, sentence.end),
    )
  );
}

/** "A, who had been expected in Rome, put off the trip" */
export function isPutOff({ tokens, text, sentence }: TextClause, { to }: Trigger): boolean {
  return /\b(?:put off|postponed|cancelled|canceled|called off|scrapped|shelved|delayed|abandoned) (?:his|her|its|their|the|that) (?:trip|visit|journey|tour|flight|stay|plans)\b/.test(
    text.slice(tokens[to - 1]!.end, sentence.end),
  );
}

/** "A was summoned by B but did not come", "was called in, a summons that he ignored": who is called may stay away. */
export function isUnattended({ tokens, text, sentence, language }: TextClause, { from, to, value }: Trigger): boolean {
  return (
    language === "en" &&
    value.kind === "MEETING" &&
    /^(?:summon|convok|call|haul)/.test(tokens[from]!.folded) &&
    /\b(?:but|yet|though|although|and|who|which|that|summons)\b(?: \w+){0,4}? (?:(?:did not|didn['’]t|never|failed to|refused to|declined to) (?:come|came|go|went|appear\w*|attend\w*|comply|complied|show\w* up|turn\w* up|obey\w*)|ignored|stayed away|sent (?:an? |his |her |their |its )?(?:deputy|note|letter|secretary|subordinate|junior))\b/i.test(
      text.slice(tokens[to - 1]!.end, sentence.end),
    )
  );
}

/** "A is due in Rome for talks with B", "A will be the guest of B" */
export function isDue({ tokens, text, sentence, isDate }: TextClause, { from }: Trigger): boolean {
  const before = text.slice(sentence.start, tokens[from]!.start);
  if (/\b(?:will|would|is to|are to) be (?:the |an? )?$/.test(before)) return true;
  // "will fly to Rome on Friday as the guest of A"
  if (/\b(?:will|would|is to|are to|is due to) [^,;]*\bas (?:an? |the )?(?:\w+ )?$/.test(before)) return true;
  return (
    /\b(?:is|are|was|were) (?:due|expected|scheduled) (?:back )?(?:in|at|on) [^,;]*\bfor (?:an? )?$/.test(before) &&
    !isDate(from)
  );
}

/** "postponed a trip to Rome, where he was to meet B" */
export function isOfCancelled({ tokens, text, sentence, language }: TextClause, { from }: Trigger): boolean {
  const before = text.slice(sentence.start, tokens[from]!.start);
  return (
    language === "en" &&
    /\b(?:cancelled|canceled|postponed|scrapped|shelved|delayed|called off|put off) [^;]*\b(?:trip|visit|journey|tour|flight)\b[^;]*\b(?:where|during which|on which)\b [^,;]*\bto $/.test(
      before,
    )
  );
}

const planned =
  /\b(?:(?:was|were) (?:due |set |scheduled |expected |supposed |meant )?to have|had (?:been (?:due|set|scheduled|supposed|meant|expected)|planned|intended) to)$/;
const plannedThere = /\bhad been (?:due|expected) (?:in|at|on) [^,;]* to$/;

/** "was to have received A", "had been expected in Rome on Friday to meet": what was planned and did not happen. @param near the words directly before the verb, in small letters @param before all before it */
export function wasToHave(near: string, before: string): boolean {
  return planned.test(near) || plannedThere.test(before);
}
