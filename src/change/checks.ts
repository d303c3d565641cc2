import { isPartialDate } from "../dates/partialDate.ts";
import { BadUserInput } from "../errors.ts";
import { type RelationKind, type RelationKindEntry, relationKinds } from "../ontology/relationKinds.ts";
import type { ActorRecord, EvidenceRecord, GraphRecord, RelationRecord } from "./records.ts";
import { windowOf } from "./window.ts";

/** More than this in one relation would be a membership list: its pairs grow with the square. */
export const maxParticipants = 64;

/**
 * Checks what a record means by itself; its shape is the format's business, and whether what it refers to exists is the
 * graph's.
 * @throws BadUserInput naming the record and what to mend
 */
export function checkRecord(record: GraphRecord): void {
  const fault = faultOf(record);
  if (fault !== null) throw new BadUserInput(`${record.type} "${record.id}": ${fault}`, record.id);
}

function faultOf(record: GraphRecord): string | null {
  if (record.id.trim() === "") return "its id is empty. Give it one that is made from its source.";
  switch (record.type) {
    case "actor":
      return faultOfActor(record);
    case "document":
      return faultOfDates(record, ["publishedOn"]);
    case "relation":
      return faultOfRelation(record);
  }
}

function faultOfActor(actor: ActorRecord): string | null {
  if (!actor.names.some(({ kind }) => kind === "PRIMARY")) return "it has no PRIMARY name. Give it at least one.";
  if (actor.names.some(({ value }) => value.trim() === "")) return "one of its names is empty. Leave it out.";
  if (actor.kind !== "PERSON" && (actor.birthDate ?? actor.deathDate) !== undefined)
    return "only a person has a birthDate or a deathDate.";
  if (actor.kind !== "STATE" && (actor.iso2 ?? actor.iso3) !== undefined) return "only a state has an iso2 or an iso3.";
  if (actor.kind !== "ORGANIZATION" && actor.state !== undefined)
    return "only an organization is the organ of a state.";
  return faultOfDates(actor, ["birthDate", "deathDate"]);
}

function faultOfRelation(relation: RelationRecord): string | null {
  return (
    faultOfParticipants(relation) ??
    faultOfKind(relation) ??
    faultOfDates(relation, ["date", "endDate"]) ??
    faultOfWindow(relation) ??
    faultOfConfidence(relation) ??
    relation.evidence.map(faultOfOffsets).find((fault) => fault !== null) ??
    (relation.kind === "ASSOCIATION" && !relation.associationType ? "an ASSOCIATION needs an associationType." : null)
  );
}

/** Which properties belong to one kind only. */
const kindOfProperty = {
  mode: "MEETING",
  topics: "MEETING",
  programme: "SANCTION",
  reference: "SANCTION",
  measures: "SANCTION",
  stance: "STATEMENT",
  medium: "STATEMENT",
  role: "AFFILIATION",
  associationType: "ASSOCIATION",
  label: "ASSOCIATION",
  directed: "ASSOCIATION",
} as const satisfies Partial<Record<keyof RelationRecord, RelationKind>>;

function faultOfKind(relation: RelationRecord): string | null {
  const stray = Object.entries(kindOfProperty).find(
    ([property, kind]) => kind !== relation.kind && relation[property as keyof RelationRecord] !== undefined,
  );
  return stray ? `it has a ${stray[0]}, which only a relation of kind ${stray[1]} has. Leave it out.` : null;
}

function faultOfParticipants({ kind, participants }: RelationRecord): string | null {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[kind];
  const fitting = [...fromRoles, ...toRoles];
  const stranger = participants.find(({ role }) => !fitting.includes(role));
  if (participants.length === 0) return "nobody takes part in it. Name at least one participant.";
  if (participants.length > maxParticipants)
    return `${participants.length} actors take part in it; ${maxParticipants} is the most, because each is tied to each other. Tie them to the organization that they belong to instead.`;
  if (stranger)
    return `"${stranger.actor}" is a ${stranger.role}, which a ${kind} does not have. It has ${fitting.join(", ")}.`;
  // In a meeting all roles are of one side: who is there as a host is not there once more as a participant.
  const sides = participants.map(({ actor, role }) => `${toRoles.length === 0 ? "" : role} ${actor}`);
  const twice = participants.find((_, index) => sides.indexOf(sides[index]!) !== index);
  if (twice) return `"${twice.actor}" takes part twice as ${twice.role}. Name each participant once.`;
  if ((kind === "AFFILIATION" || kind === "ASSOCIATION") && !isOnePair(fitting, participants))
    return `it needs exactly one ${fitting.join(" and one ")}. Write one relation for each pair.`;
  return null;
}

function isOnePair(roles: readonly string[], participants: RelationRecord["participants"]): boolean {
  return (
    participants.length === 2 && roles.every((role) => participants.some((participant) => participant.role === role))
  );
}

function faultOfDates<Key extends string>(
  record: { readonly [key in Key]?: string },
  keys: readonly Key[],
): string | null {
  const wrong = keys.find((key) => record[key] !== undefined && !isPartialDate(record[key]));
  return wrong === undefined
    ? null
    : `its ${wrong} "${record[wrong]}" is not a date. Write 2018, 2018-06 or 2018-06-12, or put the source's words into dateText.`;
}

function faultOfWindow({ kind, date, endDate }: RelationRecord): string | null {
  const { earliest, latest } = windowOf(relationKinds[kind].lasting, date, endDate);
  return earliest !== undefined && latest !== undefined && earliest > latest
    ? `its endDate (${endDate}) is before its date (${date}). Swap them.`
    : null;
}

function faultOfConfidence({ confidence }: RelationRecord): string | null {
  return confidence === undefined || (confidence >= 0 && confidence <= 1)
    ? null
    : `its confidence ${confidence} is not from 0 to 1.`;
}

function faultOfOffsets({ document, start, end, quote }: EvidenceRecord): string | null {
  if (start === undefined && end === undefined) return null;
  const whole = Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! >= start!;
  if (!whole) return `the offsets of its evidence in "${document}" are not a start and an end of a passage.`;
  return quote === undefined || quote.length === end! - start!
    ? null
    : `its quote from "${document}" is ${quote.length} long, its offsets ${start} to ${end} are ${end! - start!} apart. Count in UTF-16 code units.`;
}
