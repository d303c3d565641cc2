import type { ReadRelation } from "../reading.ts";
import { foldedText } from "../text/token.ts";
import { membershipsOf } from "./affiliation/memberships.ts";
import type { Group, TextClause } from "./arguments/clause.ts";
import { associationsOf } from "./association/associations.ts";
import { attributed } from "./attribution.ts";
import { datedByArrival } from "./meeting/datedByArrival.ts";
import { meetingsOf } from "./meeting/meetings.ts";
import { returnVisit } from "./meeting/returnVisits.ts";
import { datedByOccasion } from "./occasions/datedByOccasion.ts";
import { leadOf } from "./occasions/leadDay.ts";
import { datedByLead } from "./occasions/sanctionsOfLead.ts";
import { isReported } from "./reportedRelations.ts";
import { datedByEarlierSanction } from "./sanction/continuedSanctions.ts";
import { followedSanction } from "./sanction/followedSanctions.ts";
import { joinedSanction } from "./sanction/joinedSanctions.ts";
import { listedToo } from "./sanction/listedToo.ts";
import { sanctionOf } from "./sanction/sanctions.ts";
import { relationsOfSentence } from "./sentenceRelations.ts";
import { joinedStatement } from "./statement/joinedStatements.ts";
import { datedByMeeting } from "./statement/saidAtMeeting.ts";
import { speakerOver } from "./statement/speakers.ts";
import { statementOf } from "./statement/statements.ts";
import { isToldBefore } from "./toldBefore.ts";
import { type Event, eventsOf } from "./triggers/sentenceTriggers.ts";

/** How many sentences before it the subject of a sentence without one may stand. */
const mostSubjects = 3;

/** What the sentences of an article report, except the offices that titles state. */
export function relationsOf(clauses: readonly TextClause[]): ReadRelation[] {
  const relations: ReadRelation[] = [];
  const lead = leadOf(clauses);
  let subjects: readonly Group[] = [];
  let listed: { readonly relation: ReadRelation; readonly index: number } | undefined;
  for (const sentence of clauses) {
    const clause = { ...sentence, earlier: subjects };
    const events = eventsOf(clause, subjects);
    for (const event of events) {
      const speaker = speakerOver(clause, event, events);
      const reported = relationsOfEvent(clause, event, events, relations, subjects)
        .filter((relation) => isReported(relation, clause, event, speaker))
        .map((relation) => attributed(relation, clause, events))
        .map((relation) => datedByMeeting(relation, clause, event, relations))
        .map((relation) => datedByArrival(relation, clause, relations))
        .map((relation) => datedByEarlierSanction(relation, clause, relations))
        .map((relation) => datedByLead(datedByOccasion(relation, clause, lead), clause, lead))
        .filter((relation) => !isToldBefore(relation, clause, event, relations));
      for (const relation of reported) {
        const found =
          joinedSanction(relation, clause, event, relations) ?? joinedStatement(relation, clause, event, relations);
        if (found) relations[relations.indexOf(found.first)] = found.joined;
        else relations.push(relation);
      }
    }
    relations.push(...journeysAlone(clause, events, relations));
    const sanction = relations.findLast(({ kind, modality }) => kind === "SANCTION" && modality === "ASSERTED");
    const isNew = sanction && clause.sentence.start <= sanction.passage.start;
    if (sanction && isNew) listed = { relation: sanction, index: clause.index };
    const continued = listed && !isNew ? listedToo(clause, events, listed) : null;
    if (listed && continued) {
      relations[relations.indexOf(listed.relation)] = continued;
      listed = { relation: continued, index: clause.index };
    }
    const followed = followedSanction(clause, relations);
    if (followed) relations.push(followed);
    const returned = returnVisit(clause, relations);
    if (returned) relations.push(returned);
    relations.push(
      ...relationsOfSentence(clause, events, relations, subjects).map((relation) =>
        datedByOccasion(relation, clause, lead),
      ),
    );
    const first = events.find(({ trigger, subject: of }) => of && trigger.form === "finite");
    if (first?.subject && !clause.sentence.isHeadline) subjects = [first.subject, ...subjects].slice(0, mostSubjects);
  }
  return relations;
}

/** What a trigger reports. @param earlier what is read before it @param subjects those of the sentences before */
function relationsOfEvent(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  earlier: readonly ReadRelation[],
  subjects: readonly Group[],
): ReadRelation[] {
  const meetings = meetingsOf(clause, event, events);
  if (meetings.length > 0) return meetings;
  const one = sanctionOf(clause, event, events, subjects) ?? statementOf(clause, event, events, earlier, subjects);
  if (one?.kind === "STATEMENT") return eachOther(clause, event, one);
  return one ? [one] : [...membershipsOf(clause, event), ...associationsOf(clause, event, events)];
}

/** "A and B accused each other": what one of them says of the other, and the other way round. */
function eachOther({ tokens, language }: TextClause, { trigger: { to } }: Event, told: ReadRelation): ReadRelation[] {
  const isMutual = language === "en" && /^(?:each other|one another)$/.test(foldedText(tokens, to, to + 2));
  const [one, other] = told.participants.filter(({ role }) => role === "SPEAKER");
  if (!isMutual || !one || !other || told.participants.length !== 2) return [told];
  return [
    { ...told, participants: [one, { ...other, role: "SUBJECT" }] },
    { ...told, participants: [other, { ...one, role: "SUBJECT" }] },
  ];
}

/** "is due in Rome for a visit during which he will discuss trade": the journey, if the sentence does not say who else is met. */
function journeysAlone(
  clause: TextClause,
  events: readonly Event[],
  relations: readonly ReadRelation[],
): ReadRelation[] {
  const { sentence, language } = clause;
  if (language !== "en" || relations.some(({ kind, passage }) => kind === "MEETING" && passage.start >= sentence.start))
    return [];
  const journey = events.find(
    ({ trigger: { value } }) => value.kind === "MEETING" && /^(?:visit|travel|due)$/.test(value.pattern),
  );
  const others = events.filter((event) => event === journey || event.trigger.value.kind !== "MEETING");
  return journey && !speakerOver(clause, journey, events) ? meetingsOf(clause, journey, others) : [];
}
