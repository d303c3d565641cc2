import type { ParticipantRecord, RelationRecord } from "../../write/records.ts";
import { association } from "./associations.ts";
import { datesOf } from "./dates.ts";
import { evidenceOf, pagesOf } from "./documents.ts";
import { type Entity, firstOf, inNoLanguage, textOf, valuesOf } from "./entity.ts";
import { relationId, thingId } from "./ids.ts";
import type { Known } from "./known.ts";
import { noActor } from "./pairs.ts";
import { nothing, type Said } from "./said.ts";
import { supporting } from "./supporting.ts";

/** Each pair of an event's parties is tied: their number grows with the square. */
const mostParties = 64;

/** Words that say that people met; whole words of a name, or a keyword. "Summit" alone may be a company's. */
const meeting =
  /(?<![\p{L}\p{M}])(?:meetings?|summit (?:meeting|talks|between|with|in|of|on)|summit(?=\s*\d{0,4}$)|(?:bilateral|peace|trilateral) talks|talks (?:between|with)|(?:و?ال)?(?:اجتماع|لقاء|محادثات|مباحثات)|(?:و?ال)?قمة|rencontre|réunion|reunión|cumbre|встреча|саммит|переговоры)(?![\p{L}\p{M}])/iu;
/** …and words that take it back. */
const notHeld =
  /(?<!\p{L})(?:cancel\w*|postponed|called off|planned|proposed|refus\w*|no|إلغاء|تأجيل|annulée?|cancelada|отмен\p{L}*)(?!\p{L})/iu;

/** An event ties its parties: as a meeting where its name or a keyword says that it was one, else as having a part in it. */
export function eventRelations(entity: Entity, known: Known): Said {
  const parties = valuesOf(entity, "organizer", "involved");
  const faults = parties.map((party) => noActor(entity, party, known));
  const actors = parties.filter((_, index) => faults[index] === undefined);
  const leftOut = faults.filter((fault) => fault !== undefined);
  if (actors.length === 0) return nothing(...leftOut, `${entity.schema} without a party`);
  if (actors.length > mostParties) return nothing(...leftOut, `${entity.schema} of more than ${mostParties} parties`);
  if (isMeeting(entity)) return { relations: [meetingOf(entity, known, actors)], referredTo: pagesOf(entity), leftOut };
  if (actors.length === 1) return nothing(...leftOut, `${entity.schema} of one party, which is no tie`);
  return { relations: tiesOf(entity, known, actors), referredTo: pagesOf(entity), leftOut };
}

/** A journey is none. */
function isMeeting(entity: Entity): boolean {
  const words = valuesOf(entity, "name", "keywords");
  return (
    entity.schema === "Event" && words.some((text) => meeting.test(text)) && !words.some((text) => notHeld.test(text))
  );
}

function meetingOf(entity: Entity, known: Known, actors: readonly string[]): RelationRecord {
  const organizers = new Set(valuesOf(entity, "organizer"));
  const topics = valuesOf(entity, "keywords").filter((keyword) => !meeting.test(keyword));
  return {
    type: "relation",
    id: relationId(entity.id, "meeting"),
    kind: "MEETING",
    participants: actors.map(
      (actor): ParticipantRecord => ({ actor: thingId(actor), role: organizers.has(actor) ? "HOST" : "PARTICIPANT" }),
    ),
    ...circumstances(entity),
    ...(topics.length > 0 && { topics }),
    summary: summaryOf(entity)!,
    sourceCode: `ftm:${entity.schema}`,
    evidence: evidenceOf(entity, supporting(entity, known)),
  };
}

function tiesOf(entity: Entity, known: Known, actors: readonly string[]): RelationRecord[] {
  const sorted = actors.toSorted();
  const { date, ...dates } = circumstances(entity);
  return sorted.flatMap((from, index) =>
    sorted.slice(index + 1).map((to) =>
      association(entity, known, {
        id: relationId(entity.id, from, to),
        from: thingId(from),
        to: thingId(to),
        type: entity.schema,
        label: { en: "took part in the same event as", ar: "شارك في الحدث نفسه مع" },
        directed: false,
        summary: summaryOf(entity),
        // An event is over when it is over; other associations last.
        ...(date !== undefined && { date, endDate: date }),
        ...dates,
      }),
    ),
  );
}

function circumstances(entity: Entity) {
  const place = textOf(valuesOf(entity, "location"));
  return { ...datesOf(entity), ...(place !== undefined && { place }) };
}

function summaryOf(entity: Entity) {
  const name = textOf(valuesOf(entity, "name"));
  const more = textOf(firstOf(entity, "summary", "description"), "\n");
  return inNoLanguage(
    textOf(
      [name, more].filter((text) => text !== undefined),
      ": ",
    ),
  );
}
