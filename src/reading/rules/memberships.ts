import type { Phrase } from "../actors/phrase.ts";
import type { ReadRelation } from "../reading.ts";
import type { TextClause } from "./clause.ts";
import { relationOf, spanOf, wordsOf } from "./draft.ts";
import { reportedModality } from "./modality.ts";
import { objectOf } from "./objectOf.ts";
import type { Event } from "./sentenceTriggers.ts";

interface Membership {
  readonly member: Phrase;
  readonly body: Phrase;
  readonly office: string | null;
}

/** The offices and memberships that a verb reports: who joined, was appointed, resigned. */
export function membershipsOf(clause: TextClause, event: Event): ReadRelation[] {
  const { trigger, date } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  const { pattern } = trigger.value;
  const isOver = pattern === "leave" || pattern === "resign";
  const isBegun = !isOver && pattern !== "hold";
  const modality = reportedModality(clause, trigger, date);
  if (isOver && modality !== "ASSERTED") return [];
  const words = wordsOf(clause, trigger);
  return found(clause, event).flatMap(({ member, body, office }) => {
    if (member.actor?.key === body.actor?.key) return [];
    const parts = [
      { role: "MEMBER" as const, phrase: member },
      { role: "BODY" as const, phrase: body },
    ];
    const passage = spanOf(words, member, body, date);
    const relation = relationOf(
      clause,
      { kind: "AFFILIATION", rule: pattern, parts, modality, date: isBegun ? date : undefined, passage },
      { office, endDate: isOver ? (date?.past ?? null) : null },
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
  const body = title.body ?? stateOf(own) ?? stateOf(before);
  if (!member || !isPerson(member) || !body?.actor) return [];
  if (title.body === null && !title.isNational) return [];
  return [{ member, body, office: clause.language === "ar" ? title.words : title.office }];
}

/** The state in whose name somebody appoints others. */
function stateOf(phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.actor?.kind === "STATE") return phrase;
  const body = phrase?.title?.body;
  return body?.actor?.kind === "STATE" ? body : undefined;
}
