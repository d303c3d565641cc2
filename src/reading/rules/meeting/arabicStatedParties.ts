import { foldedText } from "../../text/token.ts";
import { arePeople, arePersons, groupAfter, type TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { mealOf } from "./arabicMeals.ts";
import type { ReadMeeting } from "./meetings.ts";

/** Those whom words around an Arabic noun of meeting name in roles of their own. */
export function arabicStatedParties(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
): ReadMeeting | undefined {
  const { value } = event.trigger;
  if (clause.language !== "ar" || value.kind !== "MEETING") return undefined;
  switch (value.pattern) {
    case "host":
      return receiving(clause, event);
    case "briefing":
      return briefing(clause, event, events);
    case "visit":
      return visiting(clause, event, events);
    case "with":
      return mealOf(clause, event, events) ?? meetingOf(clause, event);
    default:
      return undefined;
  }
}

/** "كان فلان في استقباله", "وكان في استقبالهما فلان": who stands before or after receives whom the pronoun means. */
function receiving(clause: TextClause, { trigger }: Event): ReadMeeting | undefined {
  const { tokens, groups } = clause;
  if (tokens[trigger.from]!.folded === "باستقبال") return receivedBy(clause, trigger.from);
  const agent = trigger.hasPronoun ? agentOfReception(clause, trigger) : undefined;
  if (agent) return agent;
  // "كان في استقبال أ في المطار ب"
  const received = groups.find(({ from }) => from === trigger.to);
  const waiting = received && groupAfter(clause, received.to, received.to + 8);
  if (!trigger.hasPronoun && /^[وف]?(?:كانت?|وقفت?) في$/.test(foldedText(tokens, trigger.from - 2, trigger.from)))
    return received && waiting && arePeople(received) && arePeople(waiting)
      ? { groups: [waiting, received], roles: ["HOST", "VISITOR"] }
      : undefined;
  if (!trigger.hasPronoun || tokens[trigger.from - 1]?.folded !== "في") return undefined;
  const before = groups.find(({ to, preposition }) => to === trigger.from - 1 && preposition === "");
  const host = before ?? groupAfter(clause, trigger.to, trigger.to + 6);
  const guest = host && antecedentOf(clause, trigger, host, false, true);
  return host && guest && host.members.length > 0 ? { groups: [host, guest], roles: ["HOST", "VISITOR"] } : undefined;
}

/** "عقب استقبالها من طرف فلان، قالت فلانة" */
function agentOfReception({ tokens, groups, sentence }: TextClause, { to }: Event["trigger"]): ReadMeeting | undefined {
  const host = groups.find(
    ({ from }) =>
      from >= to &&
      from <= to + 3 &&
      /^من (?:لدن|قبل|طرف|جانب)$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`),
  );
  const guest =
    host && groups.find(({ from, preposition }) => from >= host.to && from < sentence.to && preposition === "");
  return host && guest && arePersons(guest) ? { groups: [host, guest], roles: ["HOST", "VISITOR"] } : undefined;
}

/** "حظيت فلانة باستقبال من لدن فلان" */
function receivedBy({ tokens, groups }: TextClause, noun: number): ReadMeeting | undefined {
  const host = groups.find(
    ({ from, preposition }) =>
      from > noun &&
      from <= noun + 4 &&
      (preposition === "من" ||
        /^من (?:لدن|قبل|طرف|جانب)$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`)),
  );
  const guest = groups.findLast(({ to, preposition }) => to <= noun && preposition === "");
  return host && guest && guest.members.length > 0 ? { groups: [host, guest], roles: ["HOST", "VISITOR"] } : undefined;
}

/** "قدم المبعوث إحاطة إلى مجلس الأمن", "إحاطة قدمتها إلى المجلس" */
function briefing(clause: TextClause, { trigger }: Event, events: readonly Event[]): ReadMeeting | undefined {
  const verb = verbBefore(events, trigger);
  // "استمع المجلس إلى إحاطة من المبعوث"
  const heard = /^[وف]?س?[يت]?ستم[عع]|استمع/.test(clause.tokens[verb?.trigger.from ?? trigger.from]!.folded);
  const briefer = heard ? groupAfter(clause, trigger.to, trigger.to + 4, ["من"]) : undefined;
  if (briefer && verb?.subject?.members.every(({ actor }) => actor?.kind === "ORGANIZATION"))
    return { groups: [verb.subject, briefer], roles: ["PARTICIPANT", "PARTICIPANT"] };
  const given = /^(?:قدم|القا)(?:ها|تها)$/.test(clause.tokens[trigger.to]?.folded ?? "");
  const speaker =
    verb?.subject ?? events.findLast(({ trigger: { from }, subject }) => subject && from < trigger.from)?.subject;
  const council = groupAfter(clause, trigger.to, trigger.to + (given ? 4 : 3), ["الي", "ل", "امام"]);
  const isCouncil = council?.members.every(({ actor }) => actor?.kind === "ORGANIZATION");
  return speaker && council && isCouncil
    ? { groups: [speaker, council], roles: ["PARTICIPANT", "PARTICIPANT"] }
    : undefined;
}

/** "زيارة لوزير أ إلى ب", "يعتزم زيارة أ" */
function visiting(clause: TextClause, { trigger }: Event, events: readonly Event[]): ReadMeeting | undefined {
  const { groups, tokens } = clause;
  const visitor = groups.find(
    ({ from, preposition, members: [first] }) =>
      from >= trigger.to &&
      from <= trigger.to + 3 &&
      preposition === "ل" &&
      (first?.actor?.kind === "PERSON" || (first?.actor && first.title !== null)),
  );
  if (visitor) {
    const place = groupAfter(clause, visitor.to, visitor.to + 4, ["الي"]);
    return place && { groups: [visitor, place], roles: ["VISITOR", "HOST"] };
  }
  const place = groups.find(({ from, preposition }) => from === trigger.to && preposition === "");
  const [state, ...others] = place?.members ?? [];
  if (!place || others.length > 0 || state?.actor?.kind !== "STATE" || state.title !== null) return undefined;
  const verb = verbBefore(events, trigger);
  if (!verb?.subject || verb.subject.members.some(({ actor }) => actor?.key === state.actor!.key)) return undefined;
  // Who is invited may not come.
  const isInvited =
    /^[وف]?[يت]?(?:دعا|دعت|دعو|حث|حثت)(?:ه|ها|هما|هم)?$/.test(tokens[verb.trigger.from]!.folded) ||
    tokens.slice(Math.max(0, trigger.from - 3), trigger.from).some(({ folded }) => folded === "دعوه");
  return isInvited ? undefined : { groups: [verb.subject, place], roles: ["VISITOR", "HOST"] };
}

/** "اجتماعا لوزراء خارجية أ وب": those whose meeting it is. */
function meetingOf({ groups, tokens }: TextClause, { trigger: { from, to } }: Event): ReadMeeting | undefined {
  if (!/(?:اجتماع|قمه|لقاء|محادثات|مباحثات|مفاوضات)/.test(tokens[from]!.folded)) return undefined;
  const all = groups.find(
    (group) => group.from >= to && group.from <= to + 1 && group.preposition === "ل" && group.members.length >= 2,
  );
  return all && { groups: [all], roles: ["PARTICIPANT"] };
}
