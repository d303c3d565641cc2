import type { ParticipantRecord, RelationRecord } from "../../../write/records.ts";
import type { EntityLookup } from "../input/entityLookup.ts";
import { relationDates } from "../model/dates.ts";
import { type Entity, firstProperty, joinValues, propertyValues, undeterminedText } from "../model/entity.ts";
import { ftmRelationId, recordId } from "../model/ids.ts";
import { polarityOf } from "../model/wording.ts";
import { buildAssociation } from "./associations.ts";
import { ftmEvidence, sourcePages } from "./documents.ts";
import { whyNotActor } from "./endpoints.ts";
import { type ExtractedRelations, noRelations } from "./extractedRelations.ts";

/** Every pair of parties becomes an association, so their number grows quadratically. */
const maxParties = 64;

/** Words that name a meeting. "Summit" alone may be part of a company's name. */
const meetingWords =
  /(?<![\p{L}\p{M}])(?:meetings?|summit (?:meeting|talks|between|with|in|of|on)|summit(?=\s*\d{0,4}$)|(?:bilateral|peace|trilateral) talks|talks (?:between|with)|(?:و?ال)?(?:اجتماعات|اجتماع|لقاءات|لقاء|محادثات|مباحثات|مفاوضات)|(?:و?ال)?قمة|rencontres?|réunions?|pourparlers|reunión|cumbre|встреча|саммит|переговоры|заседание|совещание)(?![\p{L}\p{M}])/iu;

/**
 * Relations of an event's parties: one meeting if its name or keywords say so, otherwise an association for each pair.
 */
export function extractEventRelations(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  const parties = propertyValues(entity, "organizer", "involved");
  const reasons = parties.map((party) => whyNotActor(entity, party, lookup));
  const actors = parties.filter((_, index) => reasons[index] === undefined);
  const skipped = reasons.filter((reason) => reason !== undefined);
  if (actors.length === 0) return noRelations(...skipped, `${entity.schema} without parties`);
  if (actors.length > maxParties)
    return noRelations(...skipped, `${entity.schema} with more than ${maxParties} parties`);
  if (isMeeting(entity))
    return { relations: [meeting(entity, lookup, actors)], referredTo: sourcePages(entity), skipped };
  if (actors.length === 1) return noRelations(...skipped, `${entity.schema} with a single party`);
  return { relations: coParticipations(entity, lookup, actors), referredTo: sourcePages(entity), skipped };
}

/** Whether a name or keyword states a meeting, and none says that it did not take place. A Trip, which extends Event, is none. */
function isMeeting(entity: Entity): boolean {
  if (entity.schema !== "Event") return false;
  const polarities = propertyValues(entity, "name", "keywords").map((text) => polarityOf(text, meetingWords));
  return polarities.includes("stated") && !polarities.includes("denied");
}

function meeting(entity: Entity, lookup: EntityLookup, actors: readonly string[]): RelationRecord {
  const organizers = new Set(propertyValues(entity, "organizer"));
  const topics = propertyValues(entity, "keywords").filter((keyword) => !meetingWords.test(keyword));
  return {
    type: "relation",
    id: ftmRelationId(entity.id, "meeting"),
    kind: "MEETING",
    participants: actors.map(
      (actor): ParticipantRecord => ({ actor: recordId(actor), role: organizers.has(actor) ? "HOST" : "PARTICIPANT" }),
    ),
    ...datesAndPlace(entity),
    ...(topics.length > 0 && { topics }),
    summary: summaryOf(entity)!,
    sourceCode: `ftm:${entity.schema}`,
    evidence: ftmEvidence(entity, lookup),
  };
}

function coParticipations(entity: Entity, lookup: EntityLookup, actors: readonly string[]): RelationRecord[] {
  const sorted = actors.toSorted();
  const { date, ...others } = datesAndPlace(entity);
  return sorted.flatMap((from, index) =>
    sorted.slice(index + 1).map((to) =>
      buildAssociation(entity, lookup, {
        id: ftmRelationId(entity.id, from, to),
        from: recordId(from),
        to: recordId(to),
        type: entity.schema,
        label: { en: "took part in the same event as", ar: "شارك في الحدث نفسه مع" },
        directed: false,
        summary: summaryOf(entity),
        // An association lasts unless it has an end date; an event does not.
        ...(date !== undefined && { date, endDate: date }),
        ...others,
      }),
    ),
  );
}

function datesAndPlace(entity: Entity) {
  const place = joinValues(propertyValues(entity, "location"));
  return { ...relationDates(entity), ...(place !== undefined && { place }) };
}

function summaryOf(entity: Entity) {
  const name = joinValues(propertyValues(entity, "name"));
  const more = joinValues(firstProperty(entity, "summary", "description"), "\n");
  const texts = [name, more].filter((text) => text !== undefined);
  return undeterminedText(joinValues(texts, ": "));
}
