import type { Role } from "../../ontology/roles.ts";
import { digestOf } from "../../text/digest.ts";
import type { ActorRecord, ParticipantRecord, RelationRecord } from "../../write/records.ts";
import type { ImportItem } from "../importFormat.ts";
import type { CodedActor } from "./actors.ts";
import { type Cameo, type EventRule, eventRule } from "./cameo.ts";
import { gdeltDocument, gdeltEvidence } from "./documents.ts";
import type { ActorColumns, EventRow } from "./rows.ts";

/** Lookups for reading events. */
export interface EventContext {
  readonly cameo: Cameo;
  readonly actorOf: (columns: ActorColumns) => CodedActor | null;
}

type RelationContent = Omit<RelationRecord, "evidence">;

/** What one row becomes: a relation and its participants. */
interface CodedEvent {
  readonly actors: readonly ActorRecord[];
  readonly relation: RelationContent;
}

/** Prefix of the ids of relations from events. */
export const eventIdPrefix = "gdelt:event:";

/**
 * The records of event rows, referenced records first. GDELT repeats an event under another number for each article and
 * for each place in an article; such rows become one relation with the evidence of all of them.
 */
export function* eventItems(
  rows: readonly { readonly line: number; readonly event: EventRow }[],
  tools: EventContext,
): Generator<ImportItem> {
  const actors = new Map<string, { line: number; record: ActorRecord }>();
  const documents = new Map<string, ImportItem>();
  const relations = new Map<string, { line: number; relation: RelationContent; numbers: Map<string, string[]> }>();
  for (const { line, event } of rows) {
    if (event.codeIsRestored) yield { line, skipped: "the missing leading zero of a CAMEO code: restored" };
    const read = readEvent(event, tools);
    if ("skipped" in read) {
      yield { line, skipped: read.skipped };
      continue;
    }
    for (const record of read.actors)
      actors.set(record.id, { line, record: withNamesOf(record, actors.get(record.id)?.record) });
    const document = gdeltDocument(event.sourceUrl);
    documents.set(document.id, { line, record: document });
    const same = relations.get(read.relation.id) ?? { line, relation: read.relation, numbers: new Map() };
    same.numbers.set(document.id, [...(same.numbers.get(document.id) ?? []), event.globalEventId]);
    relations.set(read.relation.id, same);
  }
  yield* actors.values();
  yield* documents.values();
  for (const { line, relation, numbers } of relations.values()) {
    const evidence = [...numbers].flatMap(([document, ids]) => gdeltEvidence(document, ids));
    yield { line, record: { ...relation, evidence } };
  }
}

function withNamesOf(record: ActorRecord, before: ActorRecord | undefined): ActorRecord {
  if (before === undefined) return record;
  const names = new Map([...before.names, ...record.names].map((name) => [JSON.stringify(name), name]));
  return { ...record, names: [...names.values()] };
}

function readEvent(event: EventRow, { cameo, actorOf }: EventContext): CodedEvent | { readonly skipped: string } {
  const { eventCode, day, place } = event;
  const rule = eventRule(cameo, eventCode);
  if (rule === null) {
    const what = cameo.events.classes[eventCode.slice(0, 2)]!;
    return { skipped: `cameo:${eventCode} (${what}): no meeting, sanction or statement` };
  }
  const actors = event.actors.map(actorOf);
  if (actors.every((actor) => actor === null)) return { skipped: `cameo:${eventCode}: no actor is coded` };
  const participants = participantsOf(rule, actors);
  // A visit is one meeting, whichever actor the row lists first. With a single actor there is no mirrored row.
  const code = participants.length > 1 ? (rule.mirrors ?? eventCode) : eventCode;
  const planned = rule.modality === "PLANNED";
  const about = { participants, code, day, place };
  const relation: RelationContent = {
    type: "relation",
    id: `${eventIdPrefix}${digestOf(about)}`,
    kind: rule.kind,
    participants,
    sourceCode: `cameo:${code}`,
    ...(rule.modality !== undefined && { modality: rule.modality }),
    ...(rule.mode !== undefined && { mode: rule.mode }),
    ...(rule.stance !== undefined && { stance: rule.stance }),
    // The date of a planned event is unknown: the row has the day of the announcement.
    ...(planned ? { summary: announcedOn(day) } : { date: day }),
    ...(place !== "" && { place }),
  };
  return { actors: actors.flatMap((actor) => actor?.records ?? []), relation };
}

const rolesOfKind: Readonly<Record<EventRule["kind"], readonly [Role, Role]>> = {
  MEETING: ["PARTICIPANT", "PARTICIPANT"],
  SANCTION: ["ISSUER", "TARGET"],
  STATEMENT: ["SPEAKER", "SUBJECT"],
};

/** For a meeting in id order, whichever actor the row lists first. */
function participantsOf({ kind, roles = rolesOfKind[kind] }: EventRule, actors: readonly (CodedActor | null)[]) {
  const [first, second] = actors;
  if (kind === "MEETING" && first && second && first.id === second.id)
    return [{ actor: first.id, role: "PARTICIPANT" }] satisfies ParticipantRecord[];
  const participants: ParticipantRecord[] = actors.flatMap((actor, index) =>
    actor === null ? [] : [{ actor: actor.id, role: roles[index]! }],
  );
  return kind === "MEETING" ? participants.sort((a, b) => (a.actor < b.actor ? -1 : 1)) : participants;
}

function announcedOn(day: string) {
  return { en: `Intention to meet, told on ${day}`, ar: `نية للاجتماع، أُعلنت في ${day}` };
}
