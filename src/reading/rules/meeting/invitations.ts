import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { groupOf, startWithArticle, type TextClause } from "../arguments/clause.ts";
import { englishObject } from "../arguments/englishObjects.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { arabicInvitationsIn } from "./arabicInvitations.ts";
import { meetingPlace } from "./meetingPlace.ts";

/** "to an emergency summit", not "to help with the talks" */
const occasion =
  /^to (?:(?!with|of|on|for)[\w’'-]+ ){0,4}(?:summit|talks|meeting|conference|dinner|lunch|banquet|negotiations|forum)\b/;

/** "A has invited B to Kyiv", "B was invited by A to a summit on Monday": a meeting that may come about. */
export function invitationsIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  if (clause.sentence.isHeadline) return [];
  if (clause.language === "ar") return arabicInvitationsIn(clause, events);
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
  if (!guest || guest.members.length === 0) return null;
  const [start, reach] = isPassive ? [trigger.to, 8] : [guest.to, 4];
  const to = tokens.slice(start, Math.min(clause.sentence.to, start + reach)).find(({ folded }) => folded === "to");
  const place = to && placeAt(clause, to.index + 1);
  const host = subject ?? (isPassive && place ? groupOf(place) : undefined);
  if (!to || host?.members.length !== 1) return null;
  // Somebody invites to the own state.
  const key = host.members[0]!.actor?.key ?? "";
  const isHome = place && [key, clause.bodies.get(key)?.actor?.key].includes(place.actor!.key);
  if (!(place ? isHome : occasion.test(clause.text.slice(to.start, clause.sentence.end)))) return null;
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
