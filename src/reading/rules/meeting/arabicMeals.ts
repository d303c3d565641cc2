import { type Group, groupAfter, type TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { ReadMeeting } from "./meetings.ts";

const meals = /(?:مادبه|مايده|عشاء|غداء|افطار|فطور|حفل)/;
const honour = /^(?:شرف|تكريما|مايده)$/;
const honourOfSomebody = /^شرف(?:ه|ها|هما|هم)$/;
/** How many words may stand between the meal and for whom it is. */
const reach = 6;

/** Who gives a meal to whom: "مأدبة عشاء على شرف فلان", "تناول الغداء إلى مائدة فلان", "عشاء أقامه على شرفها فلان". */
export function mealOf(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | undefined {
  const { tokens, groups } = clause;
  const { trigger } = event;
  if (!meals.test(tokens[trigger.from]!.folded)) return undefined;
  const given = givenMeal(clause, event);
  if (given) return given;
  const other = groups.find(({ from }) => {
    return from > trigger.to && from <= trigger.to + reach && honour.test(tokens[from - 1]!.folded);
  });
  const one = verbBefore(events, trigger)?.subject;
  if (!other || !one || other.members.length === 0) return undefined;
  const isGuest = tokens[other.from - 1]!.folded !== "مايده";
  return { groups: [one, other], roles: isGuest ? ["HOST", "VISITOR"] : ["VISITOR", "HOST"] };
}

/** "كان مدعوا إلى الغداء مع فلان": nobody says that they ate together. */
export function isOnlyInvited({ tokens }: TextClause, { trigger: { from } }: Event): boolean {
  return meals.test(tokens[from]!.folded) && /^[وف]?(?:ال)?مدعو(?:ا|ه|ين|ون)?$/.test(tokens[from - 2]?.folded ?? "");
}

/** "عشاء أقامه فلان على شرف فلانة", "أقام على شرفها فلان مأدبة", "مأدبة أقامتها على شرفه فلانة" */
function givenMeal(clause: TextClause, { trigger }: Event): ReadMeeting | undefined {
  const { tokens, groups } = clause;
  const around = tokens.slice(Math.max(clause.sentence.from, trigger.from - reach), trigger.to + reach + 2);
  const verb = around.find(({ folded, index }) =>
    index > trigger.from
      ? /^(?:اقام|نظم|اولم)(?:ه|ها|ته|تها)$/.test(folded)
      : /^[وف]?(?:اقام|اقامت|يقيم|تقيم|اولم|اولمت)$/.test(folded),
  );
  if (!verb) return undefined;
  const pronoun = around.find(({ folded, index }) => index > verb.index && honourOfSomebody.test(folded));
  const named = groups.find(
    ({ from }) => from > verb.index && from <= verb.index + 12 && honour.test(tokens[from - 1]!.folded),
  );
  const host = groupAfter(clause, verb.index + 1, (pronoun?.index ?? verb.index) + reach);
  const guest = pronoun ? guestOf(clause, pronoun.index, host) : named;
  return host && guest && host !== guest && host.members.length > 0 && guest.members.length > 0
    ? { groups: [host, guest], roles: ["HOST", "VISITOR"] }
    : undefined;
}

/** "على شرفها": whom the pronoun stands for. */
function guestOf(clause: TextClause, pronoun: number, host: Group | undefined): Group | undefined {
  return antecedentOf(clause, { from: pronoun }, host, false, true);
}
