import { chainThrough, newPhrase, type Phrase } from "../actors/phrase.ts";
import type { ReadRelation } from "../reading.ts";
import type { Group, TextClause } from "./clause.ts";
import { relationOf, spanOf, wordsOf } from "./draft.ts";
import { leading, takingOver, tenureOf } from "./englishLeaderships.ts";
import { reportedModality } from "./modality.ts";
import { objectOf } from "./objectOf.ts";
import { bodyBehind, ownOffices, removedFrom } from "./ownOffices.ts";
import { passiveSubject } from "./passiveSubject.ts";
import { predecessorIn, replacedBy } from "./predecessors.ts";
import type { Event } from "./sentenceTriggers.ts";
import { atHome, officeName, officesOf } from "./titledOffices.ts";

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
  const own = pattern === "serve" ? undefined : event.date;
  const date = own ?? (pattern === "hold" || pattern === "lead" ? undefined : onlyDay(clause));
  const isEnglish = clause.language === "en";
  const isBegun =
    pattern === "lead" || (isEnglish && date?.isSince)
      ? date?.isSince === true
      : !isOver && pattern !== "hold" && pattern !== "serve";
  const tenure = isEnglish && pattern === "lead" ? tenureOf(clause, event) : undefined;
  const modality = reportedModality(clause, trigger, date);
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

function found(clause: TextClause, event: Event): Membership[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  switch (trigger.value.pattern) {
    case "join":
    case "leave":
      return inOrganization(clause, event);
    case "lead":
      return clause.language === "en" ? leading(clause, event) : atTheHead(clause, event);
    case "resign": {
      const stated = inOffice(clause, event, false);
      return stated.length > 0 || clause.language === "ar" ? stated : ownOffices(clause, event.subject);
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
      const hasOwnTitle = isReplacing && clause.language === "en" && !/^as$/.test(titleMarker(clause, trigger));
      const portfolio =
        clause.language === "ar" && trigger.value.pattern === "take" ? withPortfolio(clause, event) : [];
      if (portfolio.length > 0) return portfolio;
      const stated = hasOwnTitle ? [] : inOffice(clause, event, trigger.value.pattern === "appoint");
      if (stated.length > 0 || clause.language === "ar") return stated;
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

/** "يرأس مجمع «…»", "كان يتزعمه": who leads an organization. */
function atTheHead(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const bodies = trigger.hasPronoun
    ? clause.groups.findLast(({ to, members: [first] }) => to <= trigger.from && first?.actor?.kind === "ORGANIZATION")
    : objectOf(clause, { trigger, subject }, [""], 2);
  const [body] = bodies?.members ?? [];
  const [member] = subject?.members ?? [];
  return body?.actor?.kind === "ORGANIZATION" && member?.actor?.kind === "PERSON"
    ? [{ member, body, office: null }]
    : [];
}

/** "A joined the party", "انسحب فلان من الحركة" */
function inOrganization(clause: TextClause, event: Event): Membership[] {
  // "تدعم انضمام فلان إلى" says nothing of what is so.
  if (event.trigger.form === "noun" && !event.trigger.hasPronoun) return [];
  const { value } = event.trigger;
  const isLeft = value.kind === "AFFILIATION" && value.pattern === "leave";
  const prepositions = clause.language === "ar" ? (isLeft ? ["من"] : ["الي", "من", "ب"]) : ["", "from", "of", "to"];
  const bodies = objectOf(clause, event, prepositions, 3);
  // "قدم رئيس الوزراء فلان استقالته": from the office of his title.
  if (event.trigger.form === "noun" && !bodies) return isLeft ? officesOf(clause, event.subject) : [];
  return (event.subject?.members ?? []).flatMap((member) =>
    (bodies?.members ?? []).flatMap((body) =>
      body.actor?.kind === "ORGANIZATION" && member.actor ? [{ member, body, office: null }] : [],
    ),
  );
}

/** "works for the bank", "represents Greece", "speaks for A" */
function serving(clause: TextClause, event: Event): Membership[] {
  const { trigger, subject } = event;
  const [object] = objectOf(clause, event, ["", "for", "on"], 3)?.members ?? [];
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
  if (clause.language === "ar") return officesOf(clause, group);
  const named = removedFrom(clause, event.trigger.to);
  const offices = named?.actor ? [] : ownOffices(clause, group);
  if (offices.length > 0) return offices;
  const [owner] = event.subject?.members ?? [];
  const body = named?.actor ? named : owner?.actor?.kind === "ORGANIZATION" ? owner : undefined;
  const persons = (group?.members ?? []).filter(({ actor }) => actor?.kind === "PERSON");
  return body ? persons.map((member) => ({ member, body, office: null })) : [];
}

/** "A dismissed the finance minister, B", "أقال وزير الدفاع فلان": who loses his office. */
function dismissed(clause: TextClause, event: Event): Group | undefined {
  const { trigger } = event;
  return trigger.form === "passive"
    ? clause.groups.findLast(({ to, preposition }) => to <= trigger.from && preposition === "")
    : objectOf(clause, event, [""], clause.language === "en" ? 3 : undefined);
}

/** "تولى فلان حقيبة الخارجية", "احتفظت فلانة بوزارة الدفاع": a minister of the state that the article is about. */
function withPortfolio(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, sentence, text, home, bodies } = clause;
  const word = tokens
    .slice(trigger.to, Math.min(sentence.to, trigger.to + 14))
    .find(({ forms }) => forms.some(({ word: each }) => /^(?:حقيبه|حقيبتي)$/.test(each)));
  const [member] = subject?.members ?? [];
  const next = word && tokens[word.index + 1];
  if (!word || !next || member?.actor?.kind !== "PERSON" || !/^ال/.test(next.folded)) return [];
  const body = bodies.get(member.actor.key)?.actor?.kind === "STATE" ? bodies.get(member.actor.key) : home;
  if (body?.actor?.kind !== "STATE") return [];
  const place = { from: word.index, to: word.index + 2, start: word.start, end: next.end };
  const own = newPhrase({ ...place, actor: body.actor, chain: chainThrough(body) });
  return [{ member, body: own, office: `وزير ${text.slice(next.start, next.end)}` }];
}

/** "تولى فلان رئاسة جهاز …": at the head of what is named. */
function atTheHeadOf({ phrases, tokens }: TextClause, { trigger, subject }: Event): Membership[] {
  const body = phrases.find(
    ({ from, actor }) =>
      from > trigger.to &&
      actor?.kind === "ORGANIZATION" &&
      /^(?:رياسه|قياده|اداره|زعامه|امانه)$/.test(tokens[from - 1]!.folded),
  );
  const [member] = subject?.members ?? [];
  if (!body || member?.actor?.kind !== "PERSON") return [];
  const predecessor = predecessorIn({ phrases, tokens }, body);
  const office = null;
  return [{ member, body, office }, ...(predecessor ? [{ member: predecessor, body, office, isOver: true }] : [])];
}

/** "A was appointed finance minister of B", "تولى فلان منصب وزير المالية": the office that the title after the verb tells. */
function inOffice(clause: TextClause, { trigger, subject }: Event, isGiven: boolean): Membership[] {
  const { phrases } = clause;
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const title = phrases.find(
    (each) => each.title !== null && each.sort === "title" && each.from >= trigger.to && each.from <= trigger.to + 18,
  )?.title;
  if (!title && clause.language === "ar" && !isGiven) return atTheHeadOf(clause, { trigger, subject, date: undefined });
  if (!title || title.isPlural || title.isCounterpart || isCandidacy(clause, trigger.to, title.from)) return [];
  const before = phrases.findLast((each) => each.to <= trigger.from && isPerson(each) && !each.isGenitive);
  const after = phrases.findLast((each) => each.from >= trigger.to && each.to <= title.from && isPerson(each));
  const passive = trigger.form === "passive" || clause.language === "ar";
  const [own] = subject?.members ?? [];
  const member = isGiven ? (after ?? (passive ? before : undefined)) : (own ?? after ?? before);
  const body =
    title.body ??
    stateOf(own) ??
    (isGiven && clause.language === "en" ? appointingBody(clause, own, title.isNational) : undefined) ??
    stateOf(before) ??
    (title.isNational ? atHome(clause, title) : undefined) ??
    (clause.language === "en" && member?.actor ? clause.bodies.get(member.actor.key) : undefined);
  if (!member || !isPerson(member) || !body?.actor) return [];
  const isKnown = clause.language === "en" && (clause.bodies.has(member.actor!.key) || isGiven);
  if (title.body === null && !title.isNational && !isKnown) return [];
  const office = officeName(clause, title);
  const predecessor = predecessorIn(clause, title);
  return [{ member, body, office }, ...(predecessor ? [{ member: predecessor, body, office, isOver: true }] : [])];
}

/** "named A as its candidate for president": no office. */
function isCandidacy({ tokens, language }: TextClause, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    language === "en" &&
    words.some(({ folded }) => /^(?:candidate|nominee|mate|contender|who|which|that|after|because|when)$/.test(folded))
  );
}

/** "The bank named A as its chief executive", "The Greek parliament confirmed A as minister": for whom, or for whose state, somebody is appointed. */
function appointingBody({ bodies }: TextClause, own: Phrase | undefined, isNational: boolean): Phrase | undefined {
  if (!own?.actor || own.actor.kind === "STATE") return undefined;
  const state = bodies.get(own.actor.key);
  if (state?.actor?.kind === "STATE" && (isNational || own.actor.kind === "PERSON")) return bodyBehind(own, state);
  return own.actor.kind === "ORGANIZATION" ? own : undefined;
}

/** The state in whose name somebody appoints others. */
function stateOf(phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.actor?.kind === "STATE") return phrase;
  const body = phrase?.title?.isFormer ? undefined : phrase?.title?.body;
  return body?.actor?.kind === "STATE" ? body : undefined;
}
