import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { type Group, groupOf, startWithArticle, type TextClause } from "../arguments/clause.ts";
import { englishObject } from "../arguments/englishObjects.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetingPlace } from "./meetingPlace.ts";

const occasions = /^(?:summit|talks|meeting|conference|dinner|lunch|banquet|negotiations|forum|palace|residence)$/;
/** How many words may stand before what somebody is invited to: "to an emergency summit". */
const reach = 6;

/** "A has invited B to Kyiv", "B was invited by A to a summit on Monday": a meeting that may come about. */
export function invitationsIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  if (clause.language !== "en" || clause.sentence.isHeadline) return [];
  return events.map((event) => invitationOf(clause, event)).filter((relation) => relation !== null);
}

function invitationOf(clause: TextClause, event: Event): ReadRelation | null {
  const { trigger, subject } = event;
  const { tokens } = clause;
  const [before, verb] = [tokens[trigger.from - 1]?.folded, tokens[trigger.from]!.folded];
  // "will invite", not "refused to invite" and "has not invited"
  if (!/^invit(?:e|es|ed|ing)$/.test(verb) || before === "not" || (verb === "invite" && before !== "will")) return null;
  const isPassive = trigger.form === "passive";
  const guest = isPassive ? passiveSubject(clause, trigger) : englishObject(clause, trigger, [""], 3);
  const to = tokens
    .slice(isPassive ? trigger.to : (guest?.to ?? trigger.to), Math.min(clause.sentence.to, trigger.to + 2 * reach))
    .find(({ folded, index }) => folded === "to" && !clause.phraseAt(index));
  if (!guest || guest.members.length === 0 || !to || tokens.slice(trigger.to, to.index).some(({ gap }) => gap === "; "))
    return null;
  const place = placeAt(clause, to.index + 1);
  const host = subject ?? (isPassive && place ? groupOf(place) : undefined);
  if (host?.members.length !== 1 || !(place ? isAtHome(clause, host, place) : isOccasion(clause, to.index + 1)))
    return null;
  const date = clause.dates.find(({ from }) => from > to.index);
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "invitation",
      parts: [...partsWithRole("HOST", host), ...partsWithRole("VISITOR", guest)],
      modality: "HYPOTHETICAL",
      date: date && { ...date, past: date.future },
      passage: spanOf(wordsOf(clause, trigger), placeOf(host), placeOf(guest), date),
    },
    { place: meetingPlace(clause, trigger) },
  );
}

/** "to Kyiv": the state or capital directly behind "to". */
function placeAt({ phrases, tokens }: TextClause, index: number): Phrase | undefined {
  return phrases.find(
    ({ from, actor, sort, isGenitive }) =>
      startWithArticle({ tokens }, from) === index && actor?.kind === "STATE" && sort !== "adjective" && !isGenitive,
  );
}

/** Whether somebody invites to the own state. */
function isAtHome({ bodies }: TextClause, { members: [host] }: Group, { actor }: Phrase): boolean {
  const state = host!.actor!.kind === "STATE" ? host : bodies.get(host!.actor!.key);
  return state?.actor?.key === actor!.key;
}

/** "to an emergency summit": not "to help with the talks". */
function isOccasion({ tokens, sentence }: TextClause, from: number): boolean {
  const words = tokens.slice(from, Math.min(sentence.to, from + reach));
  const noun = words.findIndex(({ folded }) => occasions.test(folded));
  return (
    noun >= 0 &&
    !words.slice(0, noun + 1).some(({ folded, gap }) => /[,;]/.test(gap) || /^(?:with|of|on|for)$/.test(folded))
  );
}
