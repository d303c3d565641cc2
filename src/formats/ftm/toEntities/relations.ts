import { measures } from "../../../ontology/measures.ts";
import { type RelationKindEntry, relationKinds } from "../../../ontology/relationKinds.ts";
import type { RelationRecord } from "../../../write/records.ts";
import { labelOfKind } from "../../shared/labels.ts";
import { toEntityId } from "../model/ids.ts";
import { isA, schemaEdge, schemaProperty } from "../model/schemata.ts";
import type { ActorDirectory } from "./actorDirectory.ts";
import { allTexts, buildEntity, type ExportedEntity, preferredText } from "./exportedEntity.ts";

/** The entities for a relation. FollowTheMoney can only assert, so a planned, denied or hypothetical relation has none. */
export function relationEntities(relation: RelationRecord, directory: ActorDirectory): ExportedEntity[] {
  if ((relation.modality ?? "ASSERTED") !== "ASSERTED") return [];
  switch (relation.kind) {
    case "SANCTION":
      return [sanction(relation, directory)];
    case "AFFILIATION":
      return [affiliation(relation, directory)];
    case "ASSOCIATION":
      return [association(relation, directory)];
    case "MEETING":
      return [event(relation, directory, "Meeting", ["meeting", ...(relation.topics ?? [])])];
    default:
      return [link(relation, directory)];
  }
}

function sanction(relation: RelationRecord, directory: ActorDirectory): ExportedEntity {
  const { id, programme, reference, summary } = relation;
  return buildEntity(toEntityId(id), "Sanction", programme, {
    entity: entityIds(relation, directory, "TARGET"),
    authority: actorIds(relation, "ISSUER").map((actor) => directory.issuerName(actor)),
    program: [programme],
    authorityId: [reference],
    provisions: (relation.measures ?? []).map((measure) => measures[measure].en),
    reason: allTexts(summary),
    ...commonProperties(relation),
  });
}

function affiliation(relation: RelationRecord, directory: ActorDirectory): ExportedEntity {
  const importedSchema = relation.sourceCode?.match(/^ftm:(\w+)$/)?.[1];
  const schema = importedSchema === "Employment" || importedSchema === "Directorship" ? importedSchema : "Membership";
  const members = entityIds(relation, directory, "MEMBER");
  return edge(relation, schema, relation.role, members, entityIds(relation, directory, "BODY"));
}

/** An edge of the schema that the association names, if there is one for actors; otherwise an UnknownLink with its label. */
function association(relation: RelationRecord, directory: ActorDirectory): ExportedEntity {
  const { associationType = "", label } = relation;
  const from = entityIds(relation, directory, "FROM");
  const to = entityIds(relation, directory, "TO");
  return connectsActors(associationType)
    ? edge(relation, associationType, undefined, from, to)
    : edge(relation, "UnknownLink", label ?? { en: associationType }, from, to);
}

/** An UnknownLink from one side to the other; an Event if only one side is known. */
function link(relation: RelationRecord, directory: ActorDirectory): ExportedEntity {
  const { kind } = relation;
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[kind];
  const from = fromRoles.flatMap((each) => entityIds(relation, directory, each));
  const to = toRoles.flatMap((each) => entityIds(relation, directory, each));
  if (from.length === 0 || to.length === 0) {
    const keyword = kind.toLowerCase();
    return event(relation, directory, `${kind[0]}${keyword.slice(1)}`, [keyword]);
  }
  return edge(relation, "UnknownLink", { en: labelOfKind(relation).en }, from, to);
}

function event(
  relation: RelationRecord,
  directory: ActorDirectory,
  defaultName: string,
  keywords: readonly string[],
): ExportedEntity {
  const { id, summary, place } = relation;
  const hosts = actorIds(relation, "HOST");
  const others = relation.participants.map(({ actor }) => actor).filter((actor) => !hosts.includes(actor));
  const name = preferredText(summary) ?? defaultName;
  return buildEntity(toEntityId(id), "Event", name, {
    name: [name],
    organizer: hosts.map((actor) => directory.entityId(actor)),
    involved: others.map((actor) => directory.entityId(actor)),
    location: [place],
    keywords,
    ...commonProperties(relation),
  });
}

function edge(
  relation: RelationRecord,
  schema: string,
  role: RelationRecord["role"],
  from: readonly string[],
  to: readonly string[],
): ExportedEntity {
  const { source, target, label } = schemaEdge(schema)!;
  return buildEntity(toEntityId(relation.id), schema, preferredText(role) ?? label, {
    [source]: from,
    [target]: to,
    role: allTexts(role),
    ...commonProperties(relation),
  });
}

function commonProperties({ kind, date, endDate, endedBy, dateText, summary, evidence }: RelationRecord) {
  const { lasting } = relationKinds[kind];
  const quotes = evidence.map(({ quote }) => quote);
  return {
    ...(lasting || endDate !== undefined ? { startDate: [date] } : { date: [date] }),
    endDate: [endDate],
    status: [endedBy === undefined ? undefined : "ended"],
    summary: allTexts(summary),
    description: [dateText, ...quotes],
    proof: evidence.map(({ document }) => toEntityId(document)),
  };
}

function actorIds({ participants }: RelationRecord, role: string): string[] {
  return participants.filter((participant) => participant.role === role).map(({ actor }) => actor);
}

function entityIds(relation: RelationRecord, directory: ActorDirectory, role: string): string[] {
  return actorIds(relation, role).map((actor) => directory.entityId(actor));
}

/** Whether both ends of a schema's edge can be actors. */
function connectsActors(schema: string): boolean {
  const ends = schemaEdge(schema);
  if (ends === undefined) return false;
  return [ends.source, ends.target].every((end) => {
    const { range = "" } = schemaProperty(schema, end) ?? {};
    return isA(range, "LegalEntity") || range === "Thing" || range === "Asset";
  });
}
