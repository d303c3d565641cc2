import type { Phrase } from "../../actors/phrase.ts";
import { leadingOffices } from "../../tables/en/references.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { ownOffices } from "./ownOffices.ts";

/** "The party expelled A", "A was sacked as head of B": from what is named, else from the office of the person. */
export function removed(clause: TextClause, event: Event): Membership[] {
  const group = dismissed(clause, event);
  const named = removedFrom(clause, event.trigger.to);
  const offices = named?.actor ? [] : ownOffices(clause, group);
  if (offices.length > 0) return offices;
  const [owner] = event.subject?.members ?? [];
  // "The National Assembly removed A": from an office of the state, if any.
  const isOrgan = organsAbovePersons.test(owner?.actor?.name ?? "");
  const isOwner =
    (owner?.actor?.kind === "ORGANIZATION" && !isOrgan) ||
    (owner?.actor?.kind === "STATE" && isFromOffice(clause, event.trigger.to));
  const body = named?.actor ? named : isOwner ? owner : undefined;
  const persons = (group?.members ?? []).filter(({ actor }) => actor?.kind === "PERSON");
  return body ? persons.map((member) => ({ member, body, office: null })) : [];
}

const countWords = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|all|half|\d+)$/;
/** Bodies of a state that remove those who are none of their own. */
const organsAbovePersons =
  /\b(?:parliament|assembly|congress|senate|house|court|army|military|junta|security council)\b/i;

/** "President A replaced eight ministers", "A replaced his foreign minister, B": whose offices end, since A does not take them; undefined if A may. */
export function replacedOfficers(clause: TextClause, { trigger, subject }: Event): Membership[] | undefined {
  const { tokens, phrases, bodies } = clause;
  if (trigger.form === "passive" || !/^replac/.test(tokens[trigger.from]!.folded)) return undefined;
  const officer = phrases.find(({ from, title }) => title && from >= trigger.to && from <= trigger.to + 1);
  const isRuler = (phrase: Phrase | undefined) => leadingOffices.has(phrase?.title?.office ?? "");
  const isOwn = /^(?:his|her)$/.test(tokens[trigger.to]?.folded ?? "");
  const areMany = countWords.test(tokens[trigger.to]?.folded ?? "") || officer?.title?.isPlural === true;
  const isOrdered = subject?.members.some(isRuler) && officer !== undefined && !isRuler(officer);
  if (!(isOwn || areMany || isOrdered)) return undefined;
  const body = officer?.actor?.kind === "PERSON" ? bodies.get(officer.actor.key) : undefined;
  return officer && body ? [{ member: officer, body, office: officer.title!.office, isOver: true }] : [];
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

/** "Its leader was expelled from the party", "The movement sacked him as head of": what somebody is removed from. */
function removedFrom({ groups, phrases, tokens }: TextClause, to: number): Phrase | undefined {
  const from = groups.find(
    ({ from: start, preposition, members: [first] }) =>
      (preposition === "from" || (preposition === "of" && isOutOf(start))) &&
      start >= to &&
      start < to + 9 &&
      first?.actor?.kind === "ORGANIZATION",
  );
  if (from) return from.members[0];
  const title = phrases.find(
    ({ from: start, sort, title: own }) =>
      sort === "title" && own !== null && start >= to && start < to + 9 && tokens[start - 1]?.folded === "as",
  );
  return title?.title?.body ?? undefined;

  /** "was thrown out of the party" */
  function isOutOf(start: number): boolean {
    const of = tokens[start - 1]?.folded === "of" ? start - 1 : start - 2;
    return tokens[of - 1]?.folded === "out";
  }
}
