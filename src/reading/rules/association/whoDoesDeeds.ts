import { mayStandFor } from "../arguments/agreement.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { meantAt } from "../draft.ts";
import { isObjectOf, verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** How many words before it the verb may stand of which it is the object. */
const verbReach = 14;

/** "قررت أ قطع العلاقات", "ردت أ بسحب سفيرها": the subject of the verb of which the noun is the object. */
export function decider(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  const verb = verbBefore(events, trigger);
  if (!verb?.subject || trigger.from - verb.trigger.to > verbReach) return undefined;
  const { tokens } = clause;
  // "بعد سحب سفيرها", "أعلنت أ، ومقرها روما، استحواذها على": its own.
  const isOwn = [trigger.to, trigger.to - 1].some((index) => /(?:ه|ها|هما|هم)$/.test(tokens[index]?.value ?? ""));
  return isOwn || isJoined(clause, trigger, events) || isObjectOf(clause, verb.trigger, trigger)
    ? verb.subject
    : undefined;
}

/** "أعلنت أ، ومقرها روما، استحواذها على ب": who announces it. */
export function announcer(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  const verb = verbBefore(events, trigger);
  const [own] = verb?.subject?.members ?? [];
  const isAnnounced = verb && /^[وف]?[يت]?[اأ]?علنت?$/.test(clause.tokens[verb.trigger.from]!.folded);
  return isAnnounced && own && mayStandFor(clause, trigger.to - 1, own) ? verb.subject : undefined;
}

/** "قررت أ استدعاء سفيرها وغلق المعبر": what else is decided. */
function isJoined({ tokens }: TextClause, { from }: Trigger, events: readonly Event[]): boolean {
  const isWithAnd = tokens[from]!.forms.some(({ hasConjunction }) => hasConjunction);
  return isWithAnd && events.some(({ trigger }) => trigger.form === "noun" && trigger.from < from);
}

/** "طردت أ سفير ب. وردت ب بقطع العلاقات": who answers somebody whom the text has told of before. */
export function whomItAnswers(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  const verb = verbBefore(events, trigger);
  const isAnswer = verb?.subject && /^[وف]?[يت]?ردت?$/.test(clause.tokens[verb.trigger.from]!.folded);
  const own = new Set(verb?.subject?.members.map(({ actor }) => actor?.key));
  const other = clause.earlier.find(({ members }) => members.every(({ actor }) => actor?.kind === "STATE"));
  return isAnswer && other?.members.length === 1 && !own.has(other.members[0]!.actor!.key)
    ? meantAt(clause, trigger, other)
    : undefined;
}
