import { measures } from "../../ontology/measures.ts";
import { stances } from "../../ontology/stances.ts";
import type { RelationRecord } from "../../write/records.ts";
import { entityIdOf } from "./entityIds.ts";
import { inAll, inOne, type MadeEntity, made } from "./madeEntity.ts";
import { edgeOf, isA, propertyOf } from "./schemata.ts";

/** What making an entity of a relation needs to know of its actors. */
export interface Parties {
  /** The id of the entity that an actor is. */
  idOf(actor: string): string;
  /** What an actor that has issued a sanction is called. */
  nameOf(actor: string): string | undefined;
}

/**
 * The entities that a relation is in FollowTheMoney, which knows only what is so: one that is planned, denied or a mere
 * supposition is none.
 */
export function madeRelation(relation: RelationRecord, parties: Parties): MadeEntity[] {
  if ((relation.modality ?? "ASSERTED") !== "ASSERTED") return [];
  switch (relation.kind) {
    case "SANCTION":
      return [sanction(relation, parties)];
    case "AFFILIATION":
      return [affiliation(relation, parties)];
    case "ASSOCIATION":
      return [association(relation, parties)];
    case "MEETING":
      return [event(relation, parties, "Meeting", ["meeting", ...(relation.topics ?? [])])];
    case "STATEMENT":
      return statement(relation, parties);
  }
}

function sanction(relation: RelationRecord, parties: Parties): MadeEntity {
  const { id, programme, reference, summary } = relation;
  return made(entityIdOf(id), "Sanction", programme, {
    entity: all(relation, parties, "TARGET"),
    authority: actors(relation, "ISSUER").map((actor) => parties.nameOf(actor)),
    program: [programme],
    authorityId: [reference],
    provisions: (relation.measures ?? []).map((measure) => measures[measure].en),
    reason: inAll(summary),
    ...circumstances(relation),
  });
}

function affiliation(relation: RelationRecord, parties: Parties): MadeEntity {
  const code = schemaOf(relation);
  const schema = code === "Employment" || code === "Directorship" ? code : "Membership";
  return edge(relation, schema, relation.role, all(relation, parties, "MEMBER"), all(relation, parties, "BODY"));
}

/** By its schema where it has come with one that ties actors, else a link that says its role. */
function association(relation: RelationRecord, parties: Parties): MadeEntity {
  const { associationType = "", label } = relation;
  const from = all(relation, parties, "FROM");
  const to = all(relation, parties, "TO");
  return tiesActors(associationType)
    ? edge(relation, associationType, undefined, from, to)
    : edge(relation, "UnknownLink", label ?? { en: associationType }, from, to);
}

/** Who says something of whom; what is said of nobody in the graph is an event of one party. */
function statement(relation: RelationRecord, parties: Parties): MadeEntity[] {
  const subjects = all(relation, parties, "SUBJECT");
  const speakers = all(relation, parties, "SPEAKER");
  if (subjects.length === 0 || speakers.length === 0) return [event(relation, parties, "Statement", ["statement"])];
  const role = { en: stances[relation.stance ?? "NEUTRAL"].en };
  return [edge(relation, "UnknownLink", role, speakers, subjects)];
}

function event(relation: RelationRecord, parties: Parties, fallback: string, keywords: readonly string[]): MadeEntity {
  const { id, summary, place } = relation;
  const hosts = actors(relation, "HOST");
  const others = relation.participants.map(({ actor }) => actor).filter((actor) => !hosts.includes(actor));
  const name = inOne(summary) ?? fallback;
  return made(entityIdOf(id), "Event", name, {
    name: [name],
    organizer: hosts.map((actor) => parties.idOf(actor)),
    involved: others.map((actor) => parties.idOf(actor)),
    location: [place],
    keywords,
    ...circumstances(relation),
  });
}

function edge(
  relation: RelationRecord,
  schema: string,
  role: RelationRecord["role"],
  from: readonly string[],
  to: readonly string[],
): MadeEntity {
  const { source, target, label } = edgeOf(schema)!;
  return made(entityIdOf(relation.id), schema, inOne(role) ?? label, {
    [source]: from,
    [target]: to,
    role: inAll(role),
    ...circumstances(relation),
  });
}

function circumstances({ kind, date, endDate, endedBy, dateText, summary, evidence }: RelationRecord) {
  const lasts = kind !== "MEETING" && kind !== "STATEMENT";
  const quotes = evidence.map(({ quote }) => quote);
  return {
    ...(lasts || endDate !== undefined ? { startDate: [date] } : { date: [date] }),
    endDate: [endDate],
    status: [endedBy === undefined ? undefined : "ended"],
    summary: inAll(summary),
    description: [dateText, ...quotes],
    proof: evidence.map(({ document }) => entityIdOf(document)),
  };
}

function actors({ participants }: RelationRecord, role: string): string[] {
  return participants.filter((participant) => participant.role === role).map(({ actor }) => actor);
}

function all(relation: RelationRecord, parties: Parties, role: string): string[] {
  return actors(relation, role).map((actor) => parties.idOf(actor));
}

function schemaOf({ sourceCode }: RelationRecord): string | undefined {
  return sourceCode?.match(/^ftm:(\w+)$/)?.[1];
}

/** Whether both ends of a schema's edge are actors. */
function tiesActors(schema: string): boolean {
  const edge = edgeOf(schema);
  if (edge === undefined) return false;
  return [edge.source, edge.target].every((end) => {
    const { range = "" } = propertyOf(schema, end) ?? {};
    return isA(range, "LegalEntity") || range === "Thing" || range === "Asset";
  });
}
