import { mayStandFor } from "../arguments/agreement.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { inArabicOffice } from "./arabicAppointments.ts";
import { atTheHead } from "./arabicLeaderships.ts";
import type { Membership } from "./memberships.ts";
import { appointingState, officesOf } from "./titledOffices.ts";

/** Who joins, leaves, leads, gets, gives up or loses what, by an Arabic verb or noun. */
export function arabicMemberships(clause: TextClause, event: Event): Membership[] {
  const { value } = event.trigger;
  if (value.kind !== "AFFILIATION") return [];
  switch (value.pattern) {
    case "join":
    case "leave":
      return inOrganization(clause, event, value.pattern === "leave");
    case "lead":
      return atTheHead(clause, event);
    case "resign": {
      const stated = inArabicOffice(clause, event, false);
      return stated.length > 0 ? stated : inOrganization(clause, event, true);
    }
    case "enter": {
      const stated = inArabicOffice(clause, event, false);
      return stated.length > 0 ? stated : officesOf(clause, event.subject);
    }
    case "dismiss":
      return removed(clause, event);
    default:
      return inArabicOffice(clause, event, value.pattern === "appoint");
  }
}

/** "انسحب فلان من الحركة", "انضمامه إلى الحزب", "بعد انشقاق فلان عن الجماعة" */
function inOrganization(clause: TextClause, event: Event, isLeft: boolean): Membership[] {
  const { trigger, subject } = event;
  // "تدعم انضمام فلان إلى" says nothing of what is so.
  if (trigger.form === "noun" && !trigger.hasPronoun && !isPresupposed(clause, event)) return [];
  const relative = ofRelative(clause, event);
  if (relative) return relative;
  const owner = ofPronoun(clause, event);
  if (owner) return [owner];
  // "غادرت الاتحاد", "دخلت الحلف"
  const isDirect = /^[وف]?س?[يت]?(?:غادر|دخل)ت?$/.test(clause.tokens[trigger.from]!.folded);
  const prepositions = isDirect ? [""] : isLeft ? ["من", "عن"] : ["الي", "من", "ب", "في"];
  const bodies =
    objectOf(clause, event, prepositions, 3) ??
    between(clause, event, prepositions) ??
    (isLeft ? presidedOver(clause, event) : undefined);
  // "قدم رئيس الوزراء فلان استقالته": from the office of his title.
  if (trigger.form === "noun" && !bodies) return isLeft ? officesOf(clause, subject) : [];
  return (subject?.members ?? []).flatMap((member) =>
    (bodies?.members ?? []).flatMap((body) =>
      body.actor?.kind === "ORGANIZATION" && member.actor ? [{ member, body, office: null }] : [],
    ),
  );
}

/** "استقالته من رئاسة حزب …", "تنحى عن زعامة الحركة" */
function presidedOver({ groups, tokens }: TextClause, { trigger, subject }: Event): Group | undefined {
  const from = Math.max(trigger.to, subject && subject.from >= trigger.to ? subject.to : 0);
  return groups.find(
    (group) =>
      group.from > from &&
      group.from <= from + 4 &&
      group.preposition === "" &&
      /^(?:رياسه|زعامه|قياده|امانه|عضويه|ادارة)$/.test(tokens[group.from - 1]!.folded) &&
      /^(?:من|عن)$/.test(tokens[group.from - 2]?.folded ?? ""),
  );
}

/** "بعد انسحاب فلان من": what something follows has happened. */
function isPresupposed({ tokens }: TextClause, { trigger }: Event): boolean {
  return /^و?(?:بعد|منذ|عقب|اثر|غداه|بعيد)$/.test(tokens[trigger.from - 1]?.folded ?? "");
}

/** "الكتلة التي ينتمي إليها فلان": the organization stands before the verb. */
function ofRelative({ tokens, groups }: TextClause, { trigger }: Event): Membership[] | undefined {
  const isRelative = /^(?:الذي|التي)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (!isRelative || !/^(?:الي|من|عن)(?:ه|ها)$/.test(tokens[trigger.to]?.folded ?? "")) return undefined;
  const body = groups.find(({ to }) => to === trigger.from - 1)?.members[0];
  const members = groups.find(({ from, preposition }) => from === trigger.to + 1 && preposition === "")?.members ?? [];
  return members.flatMap((member) =>
    body?.actor?.kind === "ORGANIZATION" && member.actor ? [{ member, body, office: null }] : [],
  );
}

/** "انشق عنها القائد فلان": the organization named last for which the pronoun may stand. */
function ofPronoun(clause: TextClause, { trigger, subject }: Event): Membership | undefined {
  const { tokens, phrases } = clause;
  if (trigger.form === "noun" || !/^(?:الي|من|عن)(?:ه|ها)$/.test(tokens[trigger.to]?.folded ?? "")) return undefined;
  const member =
    phrases.find(({ from, actor }) => from === trigger.to + 1 && actor?.kind === "PERSON") ?? subject?.members[0];
  if (member?.actor?.kind !== "PERSON" || member.from !== trigger.to + 1) return undefined;
  const body = phrases.findLast(
    (each) => each.to <= trigger.from && each.actor?.kind === "ORGANIZATION" && mayStandFor(clause, trigger.to, each),
  );
  return body && { member, body, office: null };
}

/** "استقال من الحزب النائب فلان": what stands before the subject. */
function between(
  { groups }: TextClause,
  { trigger, subject }: Event,
  prepositions: readonly string[],
): Group | undefined {
  return groups.find(
    ({ from, to, preposition }) =>
      from >= trigger.to && to <= (subject?.from ?? 0) && prepositions.includes(preposition),
  );
}

/** "أقال وزير الدفاع فلان", "فصلت الحركة فلانا": from the office of his title, or from what removes him. */
function removed(clause: TextClause, event: Event): Membership[] {
  const persons = dismissed(clause, event);
  const [body] = event.subject?.members ?? [];
  // "عزل البرلمان المصري الرئيس فلانا": of the state whose parliament that is.
  const state = body?.actor?.kind === "ORGANIZATION" ? clause.bodies.get(body.actor.key) : undefined;
  const offices = officesOf(clause, persons, appointingState(body) ?? appointingState(state));
  // "عزل الجيش الرئيس": from another office than its own.
  const isMember = /^[وف]?[يت]?(?:فصل|طرد)ت?$/.test(clause.tokens[event.trigger.from]!.folded);
  if (offices.length > 0 || !isMember || body?.actor?.kind !== "ORGANIZATION" || body.title !== null) return offices;
  return (persons?.members ?? []).flatMap((member) =>
    member.actor?.kind === "PERSON" ? [{ member, body, office: null }] : [],
  );
}

/** "أقال وزير الدفاع فلان": who loses his office. */
function dismissed(clause: TextClause, event: Event): Group | undefined {
  return event.trigger.form === "noun"
    ? clause.groups.find(({ from, preposition }) => from === event.trigger.to && preposition === "")
    : objectOf(clause, event, [""]);
}
