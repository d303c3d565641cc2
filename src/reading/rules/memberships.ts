import { newPhrase, type Phrase, type Title } from "../actors/phrase.ts";
import type { ReadRelation } from "../reading.ts";
import type { Group, TextClause } from "./clause.ts";
import { relationOf, spanOf, wordsOf } from "./draft.ts";
import { reportedModality } from "./modality.ts";
import { objectOf } from "./objectOf.ts";
import type { Event } from "./sentenceTriggers.ts";

interface Membership {
  readonly member: Phrase;
  readonly body: Phrase;
  readonly office: string | null;
  /** Whether somebody else has the office from now on. */
  readonly isReplaced?: boolean;
}

/** The offices and memberships that a verb reports: who joined, was appointed, resigned. */
export function membershipsOf(clause: TextClause, event: Event): ReadRelation[] {
  const { trigger, date } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  const { pattern } = trigger.value;
  const isOver = pattern === "leave" || pattern === "resign" || pattern === "dismiss";
  const isBegun = date?.isSince || (!isOver && pattern !== "hold" && pattern !== "lead");
  const modality = reportedModality(clause, trigger, date);
  if (isOver && modality !== "ASSERTED") return [];
  const words = wordsOf(clause, trigger);
  const stated = found(clause, event);
  return [...stated, ...replacedBy(clause, trigger.to, stated)].flatMap(({ member, body, office, isReplaced }) => {
    if (member.actor?.key === body.actor?.key) return [];
    const parts = [
      { role: "MEMBER" as const, phrase: member },
      { role: "BODY" as const, phrase: body },
    ];
    const passage = spanOf(words, member, body, date);
    const relation = relationOf(
      clause,
      { kind: "AFFILIATION", rule: pattern, parts, modality, date: isBegun && !isReplaced ? date : undefined, passage },
      { office, endDate: isOver || isReplaced ? (date?.past ?? null) : null },
    );
    return relation ? [relation] : [];
  });
}

function found(clause: TextClause, event: Event): Membership[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  switch (trigger.value.pattern) {
    case "join":
    case "leave":
      return inOrganization(clause, event);
    case "lead":
      return leading(clause, event);
    case "resign": {
      const stated = inOffice(clause, event, false);
      return stated.length > 0 ? stated : officesOf(clause, event.subject);
    }
    case "dismiss":
      return dismissed(clause, event);
    default:
      return inOffice(clause, event, trigger.value.pattern === "appoint");
  }
}

function inOrganization(clause: TextClause, event: Event): Membership[] {
  const prepositions = clause.language === "ar" ? ["الي", "من", "ب"] : ["", "from", "of", "to"];
  const bodies = objectOf(clause, event, prepositions, 3);
  return (event.subject?.members ?? []).flatMap((member) =>
    (bodies?.members ?? []).flatMap((body) =>
      body.actor?.kind === "ORGANIZATION" && member.actor ? [{ member, body, office: null }] : [],
    ),
  );
}

/** "A has led the party since 2017", "A ruled Greece" */
function leading(clause: TextClause, event: Event): Membership[] {
  const body = objectOf(clause, event, [""], 2)?.members[0];
  const members = event.subject?.members ?? [];
  if (!body?.actor || body.actor.kind === "PERSON" || clause.language !== "en" || body.sort === "pronoun") return [];
  return members.filter(({ actor }) => actor?.kind === "PERSON").map((member) => ({ member, body, office: null }));
}

/** "A dismissed the finance minister, B": the office that the title of B tells. */
function dismissed(clause: TextClause, event: Event): Membership[] {
  const { trigger } = event;
  const group =
    trigger.form === "passive"
      ? clause.groups.findLast(({ to, preposition }) => to <= trigger.from && preposition === "")
      : objectOf(clause, event, [""], 3);
  return officesOf(clause, group);
}

/** The offices that the titles of persons tell. */
function officesOf(clause: TextClause, group: Group | undefined): Membership[] {
  return (group?.members ?? []).flatMap((member) => {
    const { title, actor } = member;
    const body = title?.body?.actor ? title.body : title?.isNational ? atHome(clause, title) : undefined;
    return actor?.kind === "PERSON" && title && body ? [{ member, body, office: title.office }] : [];
  });
}

/** The state that the article is about, as the body of an office whose state the sentence does not tell. */
function atHome({ home }: TextClause, title: Title): Phrase | undefined {
  const { from, to, start, end } = title;
  return home && newPhrase({ from, to, start, end, actor: home.actor, chain: [home.head] });
}

/** "B becomes minister in place of A" */
function replacedBy(
  { language, tokens, phrases }: TextClause,
  from: number,
  stated: readonly Membership[],
): Membership[] {
  const [first] = stated;
  if (language !== "en" || first?.office == null) return [];
  return phrases
    .filter(({ actor, from: start, sort }) => {
      const before = tokens
        .slice(Math.max(from, start - 3), start)
        .map(({ folded }) => folded)
        .join(" ");
      return (
        start > from &&
        sort === "name" &&
        actor?.kind === "PERSON" &&
        /(?:in place of|instead of|replacing|succeeding|to replace|to succeed)$/.test(before)
      );
    })
    .map((member) => ({ ...first, member, isReplaced: true }));
}

function inOffice(clause: TextClause, { trigger, subject }: Event, isGiven: boolean): Membership[] {
  const { phrases } = clause;
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const title = phrases.find(
    (each) => each.title !== null && each.sort === "title" && each.from >= trigger.to && each.from <= trigger.to + 10,
  )?.title;
  if (!title || title.isPlural || title.isCounterpart) return [];
  const before = phrases.findLast((each) => each.to <= trigger.from && isPerson(each) && !each.isGenitive);
  const after = phrases.findLast((each) => each.from >= trigger.to && each.to <= title.from && isPerson(each));
  const passive = trigger.form === "passive" || clause.language === "ar";
  const [own] = subject?.members ?? [];
  const member = isGiven ? (after ?? (passive ? before : undefined)) : (own ?? after ?? before);
  const body = title.body ?? stateOf(own) ?? stateOf(before) ?? (title.isNational ? atHome(clause, title) : undefined);
  if (!member || !isPerson(member) || !body?.actor) return [];
  if (title.body === null && !title.isNational && !(isGiven && stateOf(own))) return [];
  return [{ member, body, office: clause.language === "ar" ? title.words : title.office }];
}

/** The state in whose name somebody appoints others. */
function stateOf(phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.actor?.kind === "STATE") return phrase;
  const body = phrase?.title?.body;
  return body?.actor?.kind === "STATE" ? body : undefined;
}
