import type { Group, TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { ReadMeeting } from "./meetings.ts";

/** "أبلغ فلان فلانا، في مكالمة هاتفية": who speaks with whom. */
export function toldBy(clause: TextClause, { from, to }: Trigger, events: readonly Event[]): ReadMeeting | null {
  const { groups, tokens, language } = clause;
  const said = events.filter(({ trigger: { value } }) => value.kind === "STATEMENT");
  const isFirst = language === "en" && said.length === 1;
  const verb = said.findLast(({ trigger: { from: start } }) => start < from) ?? (isFirst ? said[0] : undefined);
  const speaker = verb?.subject;
  const before = [tokens[from - 1], language === "en" ? tokens[from - 2] : undefined];
  // "A, reached by telephone, called B a liar": by a reporter.
  if (/^(?:reached|contacted|interviewed)$/.test(before[0]?.folded ?? "")) return null;
  const isAdverb = /^(?:by|on|over|in|during|هاتفيا)$/.test(tokens[from]!.folded);
  const isWithin =
    isAdverb || before.some((token) => /^(?:في|خلال|عبر|in|at|during|over|by)$/.test(token?.folded ?? ""));
  if (!speaker || !isWithin) return null;
  const person = ({ members: [first] }: Group) =>
    first?.actor?.kind === "PERSON" || (language === "ar" && first?.actor?.kind === "STATE" && first.title !== null);
  // "طالب أ، في مكالمة هاتفية، ب"
  const next = groups.find((group) => group.from >= to && group.preposition === "");
  const behind = next && next.from <= to + 3 && person(next) ? next : undefined;
  const named = groups.find(
    (group) =>
      group.from >= speaker.to &&
      (group.to <= from || (verb.trigger.from > from && group.from <= verb.trigger.to + 1)) &&
      (language === "en" ? /^(?:to)?$/ : /^ل?$/).test(group.preposition) &&
      person(group),
  );
  const other = named ?? (language === "ar" ? (whomPronounTells(clause, verb, speaker) ?? behind) : undefined);
  return other && person(speaker) ? { groups: [speaker, other], roles: ["PARTICIPANT", "PARTICIPANT"] } : null;
}

/** "أكد له في اتصال هاتفي", "أبلغه خلال لقاء" */
function whomPronounTells(clause: TextClause, { trigger }: Event, speaker: Group): Group | undefined {
  const { tokens } = clause;
  const word = /^(?:له|لها)$/.test(tokens[trigger.to]?.folded ?? "")
    ? trigger.to
    : trigger.hasPronoun
      ? trigger.from
      : undefined;
  return word === undefined
    ? undefined
    : antecedentOf({ ...clause, earlier: [] }, { from: word }, speaker, false, true);
}

/** "in two calls, one to A and one to B": each of them. */
export function oneToEach({ groups, tokens, text }: TextClause, { to }: Trigger): Group | undefined {
  const called = groups.filter(
    ({ from, preposition }) =>
      from > to &&
      /^(?:to|with|from)$/.test(preposition) &&
      /\b(?:one|another|the other|a second) (?:to|with|from)(?: the)?$/.test(
        text.slice(tokens[to - 1]!.start, tokens[from]!.start).trimEnd(),
      ),
  );
  return called.length > 1
    ? { ...called[0]!, to: called.at(-1)!.to, members: called.flatMap(({ members }) => members) }
    : undefined;
}
