import type { Phrase } from "../actors/phrase.ts";
import type { ReadRelation } from "../reading.ts";
import { arabicMemberships } from "./arabicMemberships.ts";
import { type Group, groupOf, type TextClause } from "./clause.ts";
import { relationOf, spanOf, wordsOf } from "./draft.ts";
import { leading, takingOver, tenureOf } from "./englishLeaderships.ts";
import { reportedModality } from "./modality.ts";
import { objectOf } from "./objectOf.ts";
import { bodyBehind, ownOffices, removedFrom } from "./ownOffices.ts";
import { passiveSubject } from "./passiveSubject.ts";
import { replacedBy } from "./predecessors.ts";
import type { Event } from "./sentenceTriggers.ts";
import { appointingState, atHome, officeName } from "./titledOffices.ts";

export interface Membership {
  readonly member: Phrase;
  readonly body: Phrase;
  readonly office: string | null;
  /** Whether it ends, whatever the verb says of the others: of the one who is succeeded. */
  readonly isOver?: boolean;
}

/** The offices and memberships that a verb reports: who joined, was appointed, resigned. */
export function membershipsOf(clause: TextClause, event: Event): ReadRelation[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  const { pattern } = trigger.value;
  const isOver = pattern === "leave" || pattern === "resign" || pattern === "dismiss";
  const isMentioned = trigger.form === "noun" && trigger.hasPronoun && pattern === "appoint";
  const own = pattern === "serve" ? undefined : event.date;
  const date = isMentioned
    ? undefined
    : (own ?? (pattern === "hold" || pattern === "lead" ? undefined : onlyDay(clause)));
  const isEnglish = clause.language === "en";
  const isBegun =
    pattern === "lead" || date?.isSince ? date?.isSince === true : !isOver && pattern !== "hold" && pattern !== "serve";
  const tenure = isEnglish && pattern === "lead" ? tenureOf(clause, event) : undefined;
  const told = reportedModality(clause, trigger, date);
  // Who will stay on has the office, and so has who was chosen to lead.
  const isHeld = told === "PLANNED" && isEnglish && (isKept(clause, trigger) || isChosen(clause, trigger));
  const modality = isHeld ? "ASSERTED" : told;
  if (isOver && modality !== "ASSERTED") return [];
  const words = wordsOf(clause, trigger);
  const stated = found(clause, event);
  return [...stated, ...replacedBy(clause, trigger.to, stated)].flatMap(
    ({ member, body, office, isOver: isSucceeded = false }) => {
      if (member.actor?.key === body.actor?.key) return [];
      const parts = [
        { role: "MEMBER" as const, phrase: member },
        { role: "BODY" as const, phrase: body },
      ];
      const passage = spanOf(words, member, body, date);
      const relation = relationOf(
        clause,
        {
          kind: "AFFILIATION",
          rule: pattern,
          parts,
          modality,
          date: tenure ? tenure[0] : isBegun && !isSucceeded ? date : undefined,
          passage,
        },
        { office, endDate: isOver || isSucceeded ? (date?.past ?? null) : (tenure?.[1].past ?? null) },
      );
      return relation ? [relation] : [];
    },
  );
}

/** "will stay on as minister" */
function isKept({ tokens }: TextClause, { from }: Event["trigger"]): boolean {
  return /^(?:stay|remain|continue|carry)$/.test(tokens[from]!.folded);
}

/** "was named to head the bank" */
function isChosen({ tokens, sentence }: TextClause, { from }: Event["trigger"]): boolean {
  const words = tokens.slice(Math.max(sentence.from, from - 4), from).map(({ folded }) => folded);
  return /\b(?:was|were|been) (?:\w+ )?(?:named|chosen|appointed|elected|tapped|picked|selected|hired) to$/.test(
    words.join(" "),
  );
}

function found(clause: TextClause, event: Event): Membership[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  if (clause.language === "ar") return arabicMemberships(clause, event);
  switch (trigger.value.pattern) {
    case "join":
    case "leave":
      return inOrganization(clause, event);
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
      if (trigger.value.pattern === "take") return takingOver(clause, event);
      return event.date ? ownOffices(clause, appointed(clause, trigger)) : [];
    }
  }
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

/** The only day that an Arabic sentence names. */
function onlyDay({ dates, language }: TextClause) {
  const days = dates.filter(({ past, isSince }) => past?.length === 10 && !isSince);
  return language === "ar" && days.length === 1 ? days[0] : undefined;
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
  const persons = (subject?.members ?? []).filter(({ actor }) => actor?.kind === "PERSON");
  return body && isBody ? persons.map((member) => ({ member, body, office: null })) : [];
}

/** "The union admitted A", "admitted A as a member" */
function admitted(clause: TextClause, event: Event): Membership[] {
  const [body] = event.subject?.members ?? [];
  if (body?.actor?.kind !== "ORGANIZATION") return [];
  const members = objectOf(clause, event, [""], 3)?.members ?? [];
  return members.flatMap((member) => (member.actor ? [{ member, body, office: null }] : []));
}

/** "The party expelled A", "A was sacked as head of B": from what is named, else from the office of the person. */
function removed(clause: TextClause, event: Event): Membership[] {
  const group = dismissed(clause, event);
  const named = removedFrom(clause, event.trigger.to);
  const offices = named?.actor ? [] : ownOffices(clause, group);
  if (offices.length > 0) return offices;
  const [owner] = event.subject?.members ?? [];
  const isOwner =
    owner?.actor?.kind === "ORGANIZATION" || (owner?.actor?.kind === "STATE" && isFromOffice(clause, event.trigger.to));
  const body = named?.actor ? named : isOwner ? owner : undefined;
  const persons = (group?.members ?? []).filter(({ actor }) => actor?.kind === "PERSON");
  return body ? persons.map((member) => ({ member, body, office: null })) : [];
}

/** "A sacked B as foreign minister": an office of the state that does it. */
function isFromOffice({ phrases, tokens }: TextClause, to: number): boolean {
  return phrases.some(
    ({ from, sort, title }) =>
      sort === "title" &&
      title?.isNational === true &&
      from >= to &&
      from < to + 9 &&
      /^(?:as|its)$/.test(tokens[from - 1]!.folded),
  );
}

/** "A dismissed the finance minister, B": who loses his office. */
function dismissed(clause: TextClause, event: Event): Group | undefined {
  const { trigger } = event;
  return trigger.form === "passive"
    ? clause.groups.findLast(({ to, preposition }) => to <= trigger.from && preposition === "")
    : objectOf(clause, event, [""], 3);
}

/** "A was appointed finance minister of B": the office that the title after the verb tells. */
function inOffice(clause: TextClause, { trigger, subject }: Event, isGiven: boolean): Membership[] {
  const { phrases } = clause;
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const title = phrases.find(
    (each) => each.title !== null && each.sort === "title" && each.from >= trigger.to && each.from <= trigger.to + 18,
  )?.title;
  if (!title || title.isPlural || title.isCounterpart || isCandidacy(clause, trigger.to, title.from)) return [];
  const before = phrases.findLast((each) => each.to <= trigger.from && isPerson(each) && !each.isGenitive);
  const after = phrases.findLast((each) => each.from >= trigger.to && each.to <= title.from && isPerson(each));
  const passive = trigger.form === "passive";
  const [own] = subject?.members ?? [];
  const member = isGiven ? (after ?? (passive ? before : undefined)) : (own ?? after ?? before);
  const body =
    title.body ??
    appointingState(own) ??
    (isGiven ? appointingBody(clause, own, title.isNational) : undefined) ??
    appointingState(before) ??
    (title.isNational ? atHome(clause, title) : undefined) ??
    (member?.actor ? clause.bodies.get(member.actor.key) : undefined);
  if (!member || !isPerson(member) || !body?.actor) return [];
  const isKnown = clause.bodies.has(member.actor!.key) || isGiven;
  if (title.body === null && !title.isNational && !isKnown) return [];
  const office = officeName(clause, title);
  return [{ member, body, office }];
}

/** "named A as its candidate for president": no office. */
function isCandidacy({ tokens }: TextClause, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ folded }) => /^(?:candidate|nominee|mate|contender|who|which|that|after|because|when)$/.test(folded));
}

/** "The bank named A as its chief executive", "The Greek parliament confirmed A as minister": for whom, or for whose state, somebody is appointed. */
function appointingBody({ bodies }: TextClause, own: Phrase | undefined, isNational: boolean): Phrase | undefined {
  if (!own?.actor || own.actor.kind === "STATE") return undefined;
  const state = bodies.get(own.actor.key);
  if (state?.actor?.kind === "STATE" && (isNational || own.actor.kind === "PERSON")) return bodyBehind(own, state);
  return own.actor.kind === "ORGANIZATION" ? own : undefined;
}
