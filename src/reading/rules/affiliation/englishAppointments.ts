import type { Phrase } from "../../actors/phrase.ts";
import type { TextClause } from "../arguments/clause.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { bodyBehind } from "./ownOffices.ts";
import { appointingState, atHome, officeName } from "./titledOffices.ts";

/** "A was appointed finance minister of B": the office that the title after the verb tells. */
export function inOffice(clause: TextClause, { trigger, subject }: Event, isGiven: boolean): Membership[] {
  const { phrases } = clause;
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const title = phrases.find(
    (each) => each.title !== null && each.sort === "title" && each.from >= trigger.to && each.from <= trigger.to + 18,
  )?.title;
  const passive = trigger.form === "passive";
  if (!title || title.isPlural || title.isCounterpart || isCandidacy(clause, trigger.to, title.from)) return [];
  // "The delegates elected A": nobody of whom the text tells for which body they act.
  if (isGiven && !passive && subject?.members.length === 0) return [];
  const isOpening = passive && trigger.from === clause.sentence.from;
  const before = isOpening
    ? passiveSubject(clause, trigger)?.members[0]
    : phrases.findLast((each) => each.to <= trigger.from && isPerson(each) && !each.isGenitive);
  const after = phrases.findLast((each) => each.from >= trigger.to && each.to <= title.from && isPerson(each));
  const [own] = subject?.members ?? [];
  const member = isGiven ? (after ?? (passive ? before : undefined)) : (own ?? after ?? before);
  // "was appointed ambassador in Cairo": of the state for which he acts.
  const isEnvoy = title.body === null && /^(?:ambassador|envoy|consul)/.test(title.office);
  const body =
    title.body ??
    (isEnvoy && passive && member?.actor ? clause.bodies.get(member.actor.key) : undefined) ??
    appointingState(own) ??
    (isGiven ? appointingBody(clause, own, title.isNational) : undefined) ??
    appointingState(before) ??
    (title.isNational ? atHome(clause, title) : undefined) ??
    (member?.actor ? clause.bodies.get(member.actor.key) : undefined);
  if (!member || !isPerson(member) || !body?.actor) return [];
  const post = phrases.find(
    ({ from }) => from === title.to + 1 && /^(?:in|at|to)$/.test(clause.tokens[title.to]!.folded),
  );
  if (isEnvoy && post?.actor?.key === body.actor.key) return [];
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
