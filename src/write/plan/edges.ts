import { newestFirst } from "../../dates/newestFirst.ts";
import { lastDay } from "../../dates/partialDate.ts";
import { type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { ResolvedParticipant, ResolvedRelation } from "./references.ts";

/** What distinguishes one edge of a relation from its other edges. */
export interface Edge {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly lead?: true;
  readonly directed: boolean;
  readonly fromRole: Role;
  readonly toRole: Role;
  readonly fromPosition: number;
  readonly toPosition: number;
  /** The ids that the record gives, if they are not the actors' own. */
  readonly fromGiven?: string | undefined;
  readonly toGiven?: string | undefined;
}

/** A participant with its position in the record. */
interface End extends ResolvedParticipant {
  readonly position: number;
}

/**
 * The edges of one version of a relation, the lead first: one from each issuer, speaker or member to each target,
 * subject or body; one between each two participants of a meeting, each two issuers and each two speakers; and a loop
 * for a participant without any of these. A sanction with three targets and an unknown issuer is three loops, because
 * being sanctioned together does not connect the targets.
 */
export function edgesOf(relation: ResolvedRelation, version: number): Edge[] {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[relation.kind];
  const ends = relation.participants.map((participant, position): End => ({ ...participant, position }));
  const fromEnds = ends.filter(({ role }) => fromRoles.includes(role));
  const toEnds = ends.filter(({ role }) => toRoles.includes(role));
  const directed = isDirected(relation);
  const across = fromEnds.flatMap((from) => toEnds.map((to) => edge(from, to, directed)));
  const together = fromEnds.flatMap((one, index) => fromEnds.slice(index + 1).map((other) => edge(one, other, false)));
  const pairs = [...across, ...together];
  const connected = new Set(pairs.flatMap(({ fromPosition, toPosition }) => [fromPosition, toPosition]));
  const loops = ends.filter(({ position }) => !connected.has(position)).map((end) => edge(end, end, false));
  return [...pairs, ...loops].map((each, index) => (index === 0 ? { ...each, lead: true } : each));

  function edge(one: End, other: End, runs: boolean): Edge {
    const [from, to] = runs || one.actor <= other.actor ? [one, other] : [other, one];
    return {
      from: from.actor,
      to: to.actor,
      key: `${relation.id}@${version}:${from.position}-${to.position}`,
      directed: runs,
      fromRole: from.role,
      toRole: to.role,
      fromPosition: from.position,
      toPosition: to.position,
      ...(from.given !== undefined && { fromGiven: from.given }),
      ...(to.given !== undefined && { toGiven: to.given }),
    };
  }
}

/** Whether a relation is directed: determined by its kind, except that an association can state otherwise. */
export function isDirected({ kind, directed }: ResolvedRelation): boolean {
  return kind === "ASSOCIATION" ? (directed ?? relationKinds.ASSOCIATION.directed) : relationKinds[kind].directed;
}

/**
 * The sort key of lists: newest first by the last day of `date`, undated last, then by recording time, then by id.
 */
export function orderOf({ id, date }: Pick<ResolvedRelation, "id" | "date">, recordedAt: Date): string {
  const last = date === undefined ? "99999999" : newestFirst(lastDay(date));
  return `${last}${millisOf(recordedAt)}:${id}`;
}

/** The sort key of a version with the same date that is recorded at another time. */
export function orderRecordedAt(order: string, recordedAt: Date): string {
  const [dateLength, millisLength] = ["99999999".length, millisOf(recordedAt).length];
  return `${order.slice(0, dateLength)}${millisOf(recordedAt)}${order.slice(dateLength + millisLength)}`;
}

function millisOf(recordedAt: Date): string {
  return String(recordedAt.getTime()).padStart(13, "0");
}
