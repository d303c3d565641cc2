import { windowOf } from "../../dates/window.ts";
import { relationFields } from "../../ontology/fields.ts";
import { type RelationKind, type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import { laterVersion } from "../plan/evidenceChanges.ts";
import type { EvidenceRecord, RelationRecord } from "../records.ts";
import { validateFields, validateId } from "./validateFields.ts";
import { validateHistory } from "./validateHistory.ts";

/** A larger relation is a membership list, and the number of its edges grows with the square. */
export const maxParticipants = 64;

/** What is wrong in a relation and what to do; null if nothing is. */
export function validateRelation(relation: RelationRecord): string | null {
  return (
    validateParticipants(relation) ??
    validateFields("relation", relationFields, relation) ??
    validateWindow(relation) ??
    validateConfidence(relation) ??
    relation.evidence
      .map((each) => validateEvidence(each, relation.history !== undefined))
      .find((fault) => fault !== null) ??
    validateHistory(relation) ??
    (relation.kind === "ASSOCIATION" && !relation.associationType ? "an ASSOCIATION needs an associationType." : null)
  );
}

function validateParticipants({ kind, participants }: RelationRecord): string | null {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[kind];
  const allowedRoles = [...fromRoles, ...toRoles];
  const misfit = participants.find(({ role }) => !allowedRoles.includes(role));
  if (participants.length === 0) return "it has no participants. Name at least one.";
  if (participants.length > maxParticipants)
    return `it has ${participants.length} participants; at most ${maxParticipants} are allowed, because each pair becomes an edge. Affiliate them with their organization instead.`;
  if (misfit)
    return `"${misfit.actor}" has the role ${misfit.role}. The roles of a ${kind} are ${allowedRoles.join(", ")}.`;
  // All roles of a meeting are on one side: a host is not also a participant.
  // Two participants under different given ids may have been merged.
  const sides = participants.map(({ actor, role, given = actor }) => `${toRoles.length === 0 ? "" : role} ${given}`);
  const duplicate = participants.find((_, index) => sides.indexOf(sides[index]!) !== index);
  if (duplicate) return `"${duplicate.actor}" is listed twice as ${duplicate.role}. List each participant once.`;
  if (tiesOnePair(kind) && !isOnePair(allowedRoles, participants))
    return `it needs exactly one ${allowedRoles.join(" and one ")}. Write one relation for each pair.`;
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

function validateWindow({ kind, date, endDate, endedBy }: RelationRecord): string | null {
  if (endedBy !== undefined && endedBy.length < "2018-06-12".length)
    return `its endedBy "${endedBy}" is not a full date. Write 2018-06-12.`;
  const { earliest, latest } = windowOf(relationKinds[kind].lasting, date, endDate, endedBy);
  if (earliest === undefined || latest === undefined || earliest <= latest) return null;
  return endedBy === latest
    ? `its endedBy (${endedBy}) is before its date (${date}). Swap them.`
    : `its endDate (${endDate}) is before its date (${date}). Swap them.`;
}

function validateConfidence({ confidence }: RelationRecord): string | null {
  return confidence === undefined || (confidence >= 0 && confidence <= 1)
    ? null
    : `its confidence ${confidence} is not between 0 and 1.`;
}

function validateEvidence(
  { id, document, start, end, quote, recordedAt, retractedAt }: EvidenceRecord,
  hasHistory: boolean,
): string | null {
  if (!hasHistory && (recordedAt ?? retractedAt) !== undefined)
    return `its evidence in "${document}" has a recordedAt or retractedAt, which only a relation with a history has. Remove it.`;
  if (hasHistory && (id === undefined || recordedAt === undefined))
    return `its evidence in "${document}" has no id or no recordedAt. Evidence of a relation with a history needs both.`;
  if (!hasHistory && id !== undefined && laterVersion.test(id))
    return `the id of its evidence "${id}" ends like a version number of the graph. Remove the ending.`;
  if (id !== undefined && validateId(id) !== null)
    return `the id of its evidence in "${document}" is empty or too long.`;
  if (start === undefined && end === undefined) return null;
  const whole = Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! >= start!;
  if (!whole)
    return `the start and end of its evidence in "${document}" are not offsets of a passage. Write both as whole numbers, end not before start.`;
  return quote === undefined || quote.length === end! - start!
    ? null
    : `its quote from "${document}" has ${quote.length} UTF-16 code units, but its offsets ${start} to ${end} span ${end! - start!}. Correct the offsets.`;
}
