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
  /** Whether it ends, whatever the verb says of the others: of the one who is succeeded. */
  readonly isOver?: boolean;
}

/** The offices and memberships that a verb reports: who joined, was appointed, resigned. */
export function membershipsOf(clause: TextClause, event: Event): ReadRelation[] {
  const { trigger } = event;
  if (trigger.value.kind !== "AFFILIATION") return [];
  const { pattern } = trigger.value;
  const isOver = pattern === "leave" || pattern === "resign" || pattern === "dismiss";
  const date = event.date ?? (pattern === "hold" || pattern === "lead" ? undefined : onlyDay(clause));
  const isBegun = pattern === "lead" ? date?.isSince === true : !isOver && pattern !== "hold";
  const modality = reportedModality(clause, trigger, date);
  if (isOver && modality !== "ASSERTED") return [];
  const words = wordsOf(clause, trigger);
  return found(clause, event).flatMap(({ member, body, office, isOver: isSucceeded = false }) => {
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
        date: isBegun && !isSucceeded ? date : undefined,
        passage,
      },
      { office, endDate: isOver || isSucceeded ? (date?.past ?? null) : null },
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
      return atTheHead(clause, event);
    case "dismiss":
      return outOfOffice(clause, event);
    default:
      return inOffice(clause, event, trigger.value.pattern === "appoint");
  }
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

/** "أقال وزير الدفاع فلان": the office of the title of whoever is dismissed. */
function outOfOffice(clause: TextClause, event: Event): Membership[] {
  return (objectOf(clause, event, [""])?.members ?? []).flatMap((member) => {
    const body = member.title?.body;
    return body?.actor && member.actor?.kind === "PERSON" ? [{ member, body, office: member.title!.words }] : [];
  });
}

/** "خلفا لفلان": who had the office before. */
function predecessorIn(
  { phrases, tokens }: Pick<TextClause, "phrases" | "tokens">,
  { to }: Pick<Phrase, "to">,
): Phrase | undefined {
  return phrases.find(
    ({ from, actor }) =>
      from >= to &&
      actor?.kind === "PERSON" &&
      /^(?:خلفا|بدلا)$/.test(tokens[from - 1]?.folded ?? tokens[from - 2]?.folded ?? ""),
  );
}

function inOrganization(clause: TextClause, event: Event): Membership[] {
  // "تدعم انضمام فلان إلى" says nothing of what is so.
  if (event.trigger.form === "noun" && !event.trigger.hasPronoun) return [];
  const { value } = event.trigger;
  const isLeft = value.kind === "AFFILIATION" && value.pattern === "leave";
  const prepositions = clause.language === "ar" ? (isLeft ? ["من"] : ["الي", "من", "ب"]) : ["", "from", "of", "to"];
  const bodies = objectOf(clause, event, prepositions, 3);
  if (event.trigger.form === "noun" && !bodies) return outOfTitle(event);
  return (event.subject?.members ?? []).flatMap((member) =>
    (bodies?.members ?? []).flatMap((body) =>
      body.actor?.kind === "ORGANIZATION" && member.actor ? [{ member, body, office: null }] : [],
    ),
  );
}

/** "قدم رئيس الوزراء فلان استقالته": from the office of his title. */
function outOfTitle({ trigger, subject }: Event): Membership[] {
  if (trigger.value.kind !== "AFFILIATION" || trigger.value.pattern !== "leave") return [];
  return (subject?.members ?? []).flatMap((member) => {
    const body = member.title?.body;
    return body?.actor && member.actor?.kind === "PERSON" ? [{ member, body, office: member.title!.words }] : [];
  });
}

/** "تولى فلان رئاسة جهاز …": at the head of what is named. */
function atTheHeadOf({ phrases, tokens }: TextClause, { trigger, subject }: Event): Membership[] {
  const body = phrases.find(
    ({ from, actor }) =>
      from > trigger.to &&
      actor?.kind === "ORGANIZATION" &&
      /^(?:رئاسه|قياده|اداره|زعامه|امانه)$/.test(tokens[from - 1]!.folded),
  );
  const [member] = subject?.members ?? [];
  if (!body || member?.actor?.kind !== "PERSON") return [];
  const predecessor = predecessorIn({ phrases, tokens }, body);
  const office = null;
  return [{ member, body, office }, ...(predecessor ? [{ member: predecessor, body, office, isOver: true }] : [])];
}

function inOffice(clause: TextClause, { trigger, subject }: Event, isGiven: boolean): Membership[] {
  const { phrases } = clause;
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const title = phrases.find(
    (each) => each.title !== null && each.sort === "title" && each.from >= trigger.to && each.from <= trigger.to + 18,
  )?.title;
  if (!title && clause.language === "ar" && !isGiven) return atTheHeadOf(clause, { trigger, subject, date: undefined });
  if (!title || title.isPlural || title.isCounterpart) return [];
  const before = phrases.findLast((each) => each.to <= trigger.from && isPerson(each) && !each.isGenitive);
  const after = phrases.findLast((each) => each.from >= trigger.to && each.to <= title.from && isPerson(each));
  const passive = trigger.form === "passive" || clause.language === "ar";
  const [own] = subject?.members ?? [];
  const member = isGiven ? (after ?? (passive ? before : undefined)) : (own ?? after ?? before);
  const body = title.body ?? stateOf(own) ?? stateOf(before);
  if (!member || !isPerson(member) || !body?.actor) return [];
  if (title.body === null && !title.isNational) return [];
  const office = clause.language === "ar" ? title.words : title.office;
  const predecessor = predecessorIn(clause, title);
  return [{ member, body, office }, ...(predecessor ? [{ member: predecessor, body, office, isOver: true }] : [])];
}

/** The state in whose name somebody appoints others. */
function stateOf(phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.actor?.kind === "STATE") return phrase;
  const body = phrase?.title?.body;
  return body?.actor?.kind === "STATE" ? body : undefined;
}
