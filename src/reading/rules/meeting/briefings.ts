import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { englishObject } from "../arguments/englishObjects.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { modalityOfVerb } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetingPlace } from "./meetingPlace.ts";

/** Bodies before which somebody appears in person. */
const councils = /\b(?:council|board|committee|commission|assembly)\b/i;

/** "A briefed the Security Council", "told the council in a briefing": who reports to a body has met it, besides what is said. */
export function briefingsIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  if (clause.language !== "en" || clause.sentence.isHeadline) return [];
  return events
    .map((event) => briefingOf(clause, event, events))
    .filter((relation) => relation !== null)
    .slice(0, 1);
}

function briefingOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger, subject, date } = event;
  const { tokens, text, sentence } = clause;
  if (trigger.form === "noun" || trigger.form === "passive" || !subject) return null;
  const verb = tokens[trigger.from]!.folded;
  const rest = text.slice(tokens[trigger.from]!.end, sentence.end);
  const isBriefing =
    /^(?:brief|briefs|briefed|briefing)$/.test(verb) ||
    (/^(?:told|tells|tell)$/.test(verb) && /\bin (?:an? |his |her )?(?:[\w-]+ )?briefing\b/.test(rest));
  if (!isBriefing || !subject.members.every(({ actor }) => actor?.kind === "PERSON")) return null;
  const body = englishObject(clause, trigger, [""], 4);
  if (body?.members.length !== 1 || body.members[0]!.actor?.kind !== "ORGANIZATION") return null;
  if (!councils.test(`${body.members[0]!.actor.name} ${text.slice(body.members[0]!.start, body.members[0]!.end)}`))
    return null;
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "briefing",
      parts: [subject, body].flatMap((group) => partsWithRole("PARTICIPANT", group)),
      modality: modalityOfVerb(clause, trigger, events, date),
      date,
      passage: spanOf(wordsOf(clause, trigger), placeOf(subject), placeOf(body), date),
    },
    { place: meetingPlace(clause, trigger) },
  );
}
