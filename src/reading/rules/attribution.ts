import { mentionOf, type Phrase } from "../actors/phrase.ts";
import { keyOfMention, keysOf } from "../mergeRelations.ts";
import type { ReadRelation } from "../reading.ts";
import type { TextClause } from "./arguments/clause.ts";
import { isOutlet, isSource } from "./statement/sources.ts";
import type { Event } from "./triggers/sentenceTriggers.ts";

/** An event with the outlets and institutions that its sentence credits. */
export function attributed(relation: ReadRelation, clause: TextClause, events: readonly Event[]): ReadRelation {
  if (relation.kind === "STATEMENT") return relation;
  const participants = keysOf(relation);
  const credited = creditedIn(clause, events).filter(({ actor }) => !participants.includes(keyOfMention(actor!)));
  return { ...relation, attribution: credited.map(mentionOf) };
}

/** The outlets and institutions that a sentence names as its source, the outermost first. */
function creditedIn(clause: TextClause, events: readonly Event[]): Phrase[] {
  const speakers = events.flatMap(({ trigger, subject }) =>
    trigger.value.kind === "STATEMENT" && subject ? subject.members : [],
  );
  const organizations = speakers.filter(({ actor }) => actor?.kind === "ORGANIZATION");
  const sources = clause.phrases.filter(({ actor, from }) => actor?.kind === "ORGANIZATION" && isSource(clause, from));
  const distinct = new Map([...organizations, ...sources].map((phrase) => [phrase.actor!.key, phrase]));
  return [...distinct.values()].sort((one, other) => Number(isOutlet(other)) - Number(isOutlet(one)));
}
