import { digestOf } from "../../../change/digest.ts";
import type { ActorRecord, ParticipantRecord, RelationRecord } from "../../../change/records.ts";
import type { Role } from "../../../ontology/roles.ts";
import type { Item } from "../../format.ts";
import type { CodedActor } from "./actors.ts";
import { type Cameo, type EventRule, ruleOf } from "./cameo.ts";
import { documentOf } from "./documents.ts";
import type { ActorColumns, EventRow } from "./rows.ts";

/** What reading events needs besides their rows. */
export interface EventTools {
  readonly cameo: Cameo;
  readonly actorOf: (columns: ActorColumns) => CodedActor | null;
}

/** What one row becomes: a relation with one piece of evidence, and what it refers to. */
interface Read {
  readonly actors: readonly ActorRecord[];
  readonly relation: RelationRecord;
  readonly source: string;
}

export const eventIds = "gdelt:event:";

/** The evidence that an event of this number is of its relation; by it, mentions find the relation. */
export function evidenceId(globalEventId: string): string {
  return `gdelt:${globalEventId}`;
}

/**
 * What some rows of events say, what is referred to first. Rows of one event, which GDELT numbers anew for each article and each
 * place that it finds in it, are one relation with the evidence of all.
 */
export function* itemsOfEvents(
  rows: readonly { readonly line: number; readonly event: EventRow }[],
  tools: EventTools,
): Generator<Item> {
  const actors = new Map<string, { line: number; record: ActorRecord }>();
  const documents = new Map<string, Item>();
  const relations = new Map<string, { line: number; record: RelationRecord }>();
  for (const { line, event } of rows) {
    const read = readEvent(event, tools);
    if ("leftOut" in read) {
      yield { line, leftOut: read.leftOut };
      continue;
    }
    for (const record of read.actors)
      actors.set(record.id, { line, record: withNamesOf(record, actors.get(record.id)?.record) });
    documents.set(read.source, { line, record: documentOf(read.source) });
    const { relation } = read;
    const same = relations.get(relation.id);
    const evidence = [...(same?.record.evidence ?? []), ...relation.evidence];
    relations.set(relation.id, { line: same?.line ?? line, record: { ...relation, evidence } });
  }
  yield* actors.values();
  yield* documents.values();
  yield* relations.values();
}

function withNamesOf(record: ActorRecord, before: ActorRecord | undefined): ActorRecord {
  if (before === undefined) return record;
  const names = new Map([...before.names, ...record.names].map((name) => [JSON.stringify(name), name]));
  return { ...record, names: [...names.values()] };
}

function readEvent(event: EventRow, { cameo, actorOf }: EventTools): Read | { readonly leftOut: string } {
  const { eventCode, day, place, sourceUrl, globalEventId } = event;
  const rule = ruleOf(cameo, eventCode);
  if (rule === null) {
    const what = cameo.events.classes[eventCode.slice(0, 2)]!;
    return { leftOut: `cameo:${eventCode} (${what}): no meeting, sanction or statement` };
  }
  const actors = event.actors.map(actorOf);
  if (actors.every((actor) => actor === null)) return { leftOut: `cameo:${eventCode}: no actor is coded` };
  const participants = participantsOf(rule, actors);
  // Two actors' visit is one meeting, whichever of them a row begins with; of one actor alone nothing mirrors it.
  const code = participants.length > 1 ? (rule.mirrors ?? eventCode) : eventCode;
  const planned = rule.modality === "PLANNED";
  const about = { participants, code, day, place };
  const relation: RelationRecord = {
    type: "relation",
    id: `${eventIds}${digestOf(about)}`,
    kind: rule.kind,
    participants,
    sourceCode: `cameo:${code}`,
    ...(rule.modality !== undefined && { modality: rule.modality }),
    ...(rule.mode !== undefined && { mode: rule.mode }),
    ...(rule.stance !== undefined && { stance: rule.stance }),
    // The day on which a plan was told is not the day of what is planned.
    ...(planned ? { summary: toldOn(day) } : { date: day }),
    ...(place !== "" && { place }),
    evidence: [{ id: evidenceId(globalEventId), document: documentOf(sourceUrl).id }],
  };
  return { actors: actors.flatMap((actor) => actor?.records ?? []), relation, source: sourceUrl };
}

const rolesOfKind: Readonly<Record<EventRule["kind"], readonly [Role, Role]>> = {
  MEETING: ["PARTICIPANT", "PARTICIPANT"],
  SANCTION: ["ISSUER", "TARGET"],
  STATEMENT: ["SPEAKER", "SUBJECT"],
};

/** In one order, whichever actor a row begins with. */
function participantsOf({ kind, roles = rolesOfKind[kind] }: EventRule, actors: readonly (CodedActor | null)[]) {
  const [first, second] = actors;
  if (kind === "MEETING" && first && second && first.id === second.id)
    return [{ actor: first.id, role: "PARTICIPANT" }] satisfies ParticipantRecord[];
  const participants: ParticipantRecord[] = actors.flatMap((actor, index) =>
    actor === null ? [] : [{ actor: actor.id, role: roles[index]! }],
  );
  return kind === "MEETING" ? participants.sort((a, b) => (a.actor < b.actor ? -1 : 1)) : participants;
}

function toldOn(day: string) {
  return { en: `Intention to meet, told on ${day}`, ar: `نية للاجتماع، أُعلنت في ${day}` };
}
