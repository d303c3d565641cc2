import { windowOf } from "../../dates/window.ts";
import { type RelationKind, type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import { laterVersion } from "../plan/evidenceChanges.ts";
import type { EvidenceRecord, RelationRecord } from "../records.ts";
import { faultOfDates, faultOfId } from "./validateFields.ts";
import { faultOfHistory } from "./validateHistory.ts";

/** More than this in one relation would be a membership list: its pairs grow with the square. */
const maxParticipants = 64;

/** What makes no sense in a relation, and how to mend it; null where all does. */
export function faultOfRelation(relation: RelationRecord): string | null {
  return (
    faultOfParticipants(relation) ??
    faultOfKind(relation) ??
    faultOfDates(relation, ["date", "endDate", "endedBy"]) ??
    faultOfWindow(relation) ??
    faultOfConfidence(relation) ??
    relation.evidence
      .map((each) => faultOfEvidence(each, relation.history !== undefined))
      .find((fault) => fault !== null) ??
    faultOfHistory(relation) ??
    (relation.kind === "ASSOCIATION" && !relation.associationType ? "an ASSOCIATION needs an associationType." : null)
  );
}

/** Which properties belong to one kind only. */
export const kindOfProperty = {
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
    return `"${stranger.actor}" takes part as ${stranger.role}, which a ${kind} does not have. It has ${fitting.join(", ")}.`;
  // In a meeting all roles are of one side: who is there as a host is not there once more as a participant.
  const sides = participants.map(({ actor, role }) => `${toRoles.length === 0 ? "" : role} ${actor}`);
  const twice = participants.find((_, index) => sides.indexOf(sides[index]!) !== index);
  if (twice) return `"${twice.actor}" takes part twice as ${twice.role}. Name each participant once.`;
  if (tiesOnePair(kind) && !isOnePair(fitting, participants))
    return `it needs exactly one ${fitting.join(" and one ")}. Write one relation for each pair.`;
  return null;
}

/** Whether a relation of the kind has exactly one actor on each side. */
export function tiesOnePair(kind: RelationKind): boolean {
  return kind === "AFFILIATION" || kind === "ASSOCIATION";
}

function isOnePair(roles: readonly string[], participants: RelationRecord["participants"]): boolean {
  return (
    participants.length === 2 && roles.every((role) => participants.some((participant) => participant.role === role))
  );
}

function faultOfWindow({ kind, date, endDate, endedBy }: RelationRecord): string | null {
  if (endedBy !== undefined && endedBy.length < "2018-06-12".length)
    return `its endedBy "${endedBy}" is not a whole day. Write 2018-06-12.`;
  const { earliest, latest } = windowOf(relationKinds[kind].lasting, date, endDate, endedBy);
  if (earliest === undefined || latest === undefined || earliest <= latest) return null;
  return endedBy === latest
    ? `its endedBy (${endedBy}) is before its date (${date}). Swap them.`
    : `its endDate (${endDate}) is before its date (${date}). Swap them.`;
}

function faultOfConfidence({ confidence }: RelationRecord): string | null {
  return confidence === undefined || (confidence >= 0 && confidence <= 1)
    ? null
    : `its confidence ${confidence} is not from 0 to 1.`;
}

function faultOfEvidence(
  { id, document, start, end, quote, recordedAt, retractedAt }: EvidenceRecord,
  hasHistory: boolean,
): string | null {
  if (!hasHistory && (recordedAt ?? retractedAt) !== undefined)
    return `its evidence in "${document}" has a moment, and it has no history. Leave the moment out.`;
  if (hasHistory && (id === undefined || recordedAt === undefined))
    return `its evidence in "${document}" lacks an id or a recordedAt, which a relation with a history needs.`;
  if (!hasHistory && id !== undefined && laterVersion.test(id))
    return `the id of its evidence "${id}" ends as the graph marks later versions. Leave the end out.`;
  if (id !== undefined && faultOfId(id) !== null)
    return `the id of its evidence in "${document}" is empty or too long.`;
  if (start === undefined && end === undefined) return null;
  const whole = Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! >= start!;
  if (!whole) return `the offsets of its evidence in "${document}" are not a start and an end of a passage.`;
  return quote === undefined || quote.length === end! - start!
    ? null
    : `its quote from "${document}" is ${quote.length} long, its offsets ${start} to ${end} are ${end! - start!} apart. Count in UTF-16 code units.`;
}
