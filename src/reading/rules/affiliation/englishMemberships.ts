import { foldedText } from "../../text/token.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { inOffice } from "./englishAppointments.ts";
import { removed, replacedOfficers } from "./englishDismissals.ts";
import { leading, takingOver } from "./englishLeaderships.ts";
import { ministriesChanged } from "./englishPortfolios.ts";
import type { Membership } from "./memberships.ts";
import { bodyBehind, ownOffices } from "./ownOffices.ts";

/** The offices and memberships that an English verb tells. */
export function englishMemberships(clause: TextClause, event: Event): Membership[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION" || isOnlyThoughtOf(clause, event)) return [];
  const ministries = ministriesChanged(clause, event);
  if (ministries) return ministries;
  switch (trigger.value.pattern) {
    case "join":
      return inOrganization(clause, event);
    case "leave": {
      const left = inOrganization(clause, event);
      // "the minister quit on Monday"
      const isAlone =
        clause.tokens[trigger.from]!.folded === "quit" && trigger.to - trigger.from === 1 && isEnd(clause, trigger.to);
      return left.length === 0 && isAlone ? ownOffices(clause, event.subject) : left;
    }
    case "lead":
      return leading(clause, event);
    case "resign": {
      const stated = inOffice(clause, event, false);
      if (stated.length > 0) return stated;
      // "resigned from the party"
      const left = clause.tokens[trigger.to - 1]!.folded === "from" ? inOrganization(clause, event) : [];
      return left.length > 0 ? left : ownOffices(clause, event.subject);
    }
    case "enter": {
      const stated = inOffice(clause, event, false);
      return stated.length > 0 ? stated : ownOffices(clause, event.subject);
    }
    case "serve":
      return serving(clause, event);
    case "admit":
      return admitted(clause, event);
    case "dismiss":
      return removed(clause, event);
    default: {
      const isReplacing = /^(?:succe|repla)/.test(clause.tokens[trigger.from]!.folded);
      const hasOwnTitle = isReplacing && !/^as$/.test(titleMarker(clause, trigger));
      const stated = hasOwnTitle ? [] : inOffice(clause, event, trigger.value.pattern === "appoint");
      if (stated.length > 0) return stated;
      if (trigger.value.pattern === "take") return replacedOfficers(clause, event) ?? takingOver(clause, event);
      return event.date ? ownOffices(clause, appointed(clause, trigger)) : [];
    }
  }
}

/** Whether nothing is left at a place: a date, a reason or another clause follows. */
function isEnd({ tokens, sentence, isDate }: TextClause, index: number): boolean {
  const next = tokens[index];
  return (
    next === undefined ||
    index >= sentence.to ||
    isDate(index) ||
    /[,.;:]/.test(next.gap) ||
    /^(?:on|in|after|over|and|amid|late|early|last|this|yesterday|when|because|rather|hours|days|to|before|as)$/.test(
      next.folded,
    )
  );
}

/** "was re-elected", "the president, elected in May": who it is, where no office follows. */
function appointed(clause: TextClause, trigger: Event["trigger"]): Group | undefined {
  if (trigger.form === "passive") return passiveSubject(clause, trigger);
  const { tokens, groups, isDate } = clause;
  const isReduced = /^,/.test(tokens[trigger.from]!.gap) && (isDate(trigger.to) || isDate(trigger.to + 1));
  return isReduced ? groups.find(({ to }) => to === trigger.from) : undefined;
}

/** "succeeded A as minister": the word before the title that belongs to the verb. */
function titleMarker({ phrases, tokens }: TextClause, { to }: Event["trigger"]): string {
  const title = phrases.find(({ from, sort }) => from >= to && sort === "title");
  return tokens[(title?.from ?? 0) - 1]?.folded ?? "";
}

/** "A joined the party" */
function inOrganization(clause: TextClause, event: Event): Membership[] {
  // "supports the entry of A" says nothing of what is so.
  if (event.trigger.form === "noun" && !event.trigger.hasPronoun) return [];
  // "The party was founded by A"
  const bodies =
    event.trigger.form === "passive"
      ? passiveSubject(clause, event.trigger)
      : (memberTitle(clause, event.trigger) ?? objectOf(clause, event, ["", "from", "of", "to"], 3));
  return (event.subject?.members ?? []).flatMap((member) =>
    (bodies?.members ?? []).flatMap((body) =>
      body.actor?.kind === "ORGANIZATION" && member.actor ? [{ member, body, office: null }] : [],
    ),
  );
}

/** "became a member of the party": the body of the title with which the verb ends. */
function memberTitle({ phrases, language }: TextClause, { from, to }: Event["trigger"]): Group | undefined {
  const title = phrases.find(
    (each) => each.sort === "title" && each.from > from && each.from < to && each.to > to,
  )?.title;
  return language === "en" && title?.body?.actor ? groupOf(title.body) : undefined;
}

/** "works for the bank", "represents Greece", "speaks for A" */
function serving(clause: TextClause, event: Event): Membership[] {
  const { trigger, subject } = event;
  const [object] = objectOf(clause, event, ["", "for", "on", "to"], 3)?.members ?? [];
  const isOfState = /^represent/.test(clause.tokens[trigger.from]!.folded);
  const own = object?.actor?.kind === "PERSON" && !isOfState ? clause.bodies.get(object.actor.key) : undefined;
  const body = own && object ? bodyBehind(object, own) : object;
  const isBody = body?.actor?.kind === "ORGANIZATION" || (body?.actor?.kind === "STATE" && (isOfState || own));
  // "Greece belongs to the union"
  const isOfStates = /^belong/.test(clause.tokens[trigger.from]!.folded) && body?.actor?.kind === "ORGANIZATION";
  const members = (subject?.members ?? []).filter(
    ({ actor }) => actor?.kind === "PERSON" || (isOfStates && actor?.kind === "STATE"),
  );
  return body && isBody ? members.map((member) => ({ member, body, office: null })) : [];
}

/** "The union admitted A", "admitted A as a member" */
function admitted(clause: TextClause, event: Event): Membership[] {
  const [body] = event.subject?.members ?? [];
  if (body?.actor?.kind !== "ORGANIZATION") return [];
  const members = objectOf(clause, event, [""], 3)?.members ?? [];
  return members.flatMap((member) => (member.actor ? [{ member, body, office: null }] : []));
}

/** "a favourite to replace A", "whether he expected to succeed": nobody has decided it. */
function isOnlyThoughtOf({ tokens, sentence }: TextClause, { trigger: { from, form } }: Event): boolean {
  const before = foldedText(tokens, Math.max(sentence.from, from - 12), from);
  return (
    form === "base" &&
    (/\b(?:favou?rites?|contenders?|frontrunners?|front runners?|tipped) to$/.test(before) ||
      /\bwhether (?:\w+ ){1,4}to$/.test(before))
  );
}
