import { BadUserInput } from "../../errors/errors.ts";
import type { Refusals } from "../outcome.ts";
import type {
  ActorRecord,
  AdditionRecord,
  AnyRecord,
  DocumentRecord,
  EvidenceRecord,
  GraphRecord,
  OriginalRecord,
  ParticipantRecord,
  RelationRecord,
} from "../records.ts";
import type { ActorIdentities } from "./identities.ts";

/** A batch of records by type. */
export interface Batch {
  readonly actors: readonly ActorRecord[];
  readonly additions: readonly AdditionRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly relations: readonly RelationRecord[];
  readonly originals: readonly OriginalRecord[];
}

export function byType(records: readonly AnyRecord[]): Batch {
  return {
    actors: records.filter((record) => record.type === "actor"),
    additions: records.filter((record) => record.type === "addition"),
    documents: records.filter((record) => record.type === "document"),
    relations: records.filter((record) => record.type === "relation"),
    originals: records.filter((record) => record.type === "original"),
  };
}

/**
 * A record refers to an id that neither its batch nor the graph has; an importer defers the record, because the missing
 * one may come later.
 */
export class MissingReference extends BadUserInput {
  readonly to: "actor" | "state" | "document";
  readonly id: string;
  constructor(by: GraphRecord, to: MissingReference["to"], id: string) {
    super(
      `${by.type} "${by.id}" refers to the ${to} "${id}", which does not exist. Write that ${to} first, or correct the id.`,
      by.id,
    );
    this.to = to;
    this.id = id;
  }
}

/** The ids of actors that the records refer to. */
export function actorsMentioned({ actors, relations }: Pick<Batch, "actors" | "relations">): string[] {
  return [
    ...actors.flatMap(({ state, mergedInto, distinctFrom = [] }) => [
      ...(state === undefined ? [] : [state]),
      ...distinctFrom,
      ...(mergedInto ? [mergedInto.actor] : []),
    ]),
    ...relations.flatMap(({ participants, evidence }) => [
      ...participants.map(({ actor }) => actor),
      ...evidence.flatMap(({ attribution = [] }) => attribution),
    ]),
    ...relations.flatMap(({ history }) =>
      (history?.former ?? []).flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ),
  ];
}

/** The ids that exported records give participants besides their actors' own. */
export function givenIds({ relations }: Pick<Batch, "relations">): string[] {
  return relations.flatMap(({ participants }) => participants.flatMap(({ given }) => given ?? []));
}

/** The ids of documents that the records refer to. */
export function documentsMentioned({ documents, relations }: Pick<Batch, "documents" | "relations">): string[] {
  return [
    ...documents.flatMap(({ related }) => related ?? []),
    ...relations.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  ];
}

/** The actor with its state's id in the graph; refuses the actor if there is no such state. */
export function resolveState(actor: ActorRecord, identities: ActorIdentities, refusals: Refusals): ActorRecord {
  if (actor.state === undefined) return actor;
  const state = identities.find(actor.state);
  if (state !== undefined && identities.kindOf(state)?.kind === "STATE")
    return state === actor.state ? actor : { ...actor, state };
  refusals.refuse(actor, new MissingReference(actor, "state", actor.state));
  return actor;
}

/**
 * Refuses documents that are related to missing ones, and in turn those related to a refused one.
 * @param existing ids of documents in the graph
 * @returns the ids of all documents in the graph or accepted in the batch
 */
export function checkRelatedDocuments(
  documents: readonly DocumentRecord[],
  existing: ReadonlySet<string>,
  refusals: Refusals,
): ReadonlySet<string> {
  for (;;) {
    const accepted = refusals.accepted(documents);
    const known = new Set([...existing, ...accepted.map(({ id }) => id)]);
    const broken = accepted.flatMap((by) => {
      const missing = by.related?.find((id) => !known.has(id));
      return missing === undefined ? [] : [{ by, missing }];
    });
    if (broken.length === 0) return known;
    for (const { by, missing } of broken) refusals.refuse(by, new MissingReference(by, "document", missing));
  }
}

/** The record refers to an actor of which the graph has another kind; it would say of that actor what is not meant of it. */
class RefusedReference extends BadUserInput {
  constructor(by: GraphRecord, id: string) {
    super(
      `${by.type} "${by.id}" refers to the actor "${id}", whose record was refused. Correct that record first.`,
      by.id,
    );
  }
}

/** A participant under the actor's id in the graph. */
export interface ResolvedParticipant extends ParticipantRecord {
  /** The actor that has the given id itself, if it was merged into the participant. */
  readonly part?: string;
}

/** A relation with all actors under their ids in the graph. */
export interface ResolvedRelation extends Omit<RelationRecord, "participants" | "evidence"> {
  readonly participants: readonly ResolvedParticipant[];
  readonly evidence: readonly ResolvedEvidence[];
}

export interface ResolvedEvidence extends EvidenceRecord {
  /** The ids that the record gives the credited actors, if an actor has another one. */
  readonly given?: readonly string[];
  /** The actors that have these ids themselves, merged or not. */
  readonly parts?: readonly string[];
}

/** Refuses a relation that refers to an actor whose record was refused. @returns whether it is refused */
export function refuseMisfit(relation: RelationRecord, identities: ActorIdentities, refusals: Refusals): boolean {
  const misfit = actorsMentioned({ actors: [], relations: [relation] }).find((id) => identities.isMisfit(id));
  if (misfit !== undefined) refusals.refuse(relation, new RefusedReference(relation, misfit));
  return misfit !== undefined;
}

/** The relation with all actors under their ids in the graph; refuses it if an actor or a document is missing. */
export function resolveRelation(
  relation: RelationRecord,
  identities: ActorIdentities,
  documents: ReadonlySet<string>,
  refusals: Refusals,
): ResolvedRelation {
  const actorIds = actorsMentioned({ actors: [], relations: [relation] });
  const missingActor = actorIds.find((id) => identities.find(id) === undefined);
  const brokenEvidence = relation.evidence.find(({ document }) => !documents.has(document));
  if (refuseMisfit(relation, identities, refusals)) return relation;
  if (missingActor !== undefined) refusals.refuse(relation, new MissingReference(relation, "actor", missingActor));
  else if (brokenEvidence)
    refusals.refuse(relation, new MissingReference(relation, "document", brokenEvidence.document));
  else if (isResolved(relation, identities)) return relation;
  else return withGraphIds(relation, identities);
  return relation;
}

/** Whether every actor is given by its own id, as in almost all records. */
function isResolved(relation: RelationRecord, identities: ActorIdentities): boolean {
  const { participants, history } = relation;
  const all = [...participants, ...(history?.former ?? []).flatMap((version) => version.participants)];
  return (
    all.every(({ given }) => given === undefined) &&
    actorsMentioned({ actors: [], relations: [relation] }).every((id) => identities.find(id) === id)
  );
}

function withGraphIds(relation: RelationRecord, identities: ActorIdentities): ResolvedRelation {
  const { participants, evidence, history } = relation;
  // What a graph knew once is restored as it was. Since then, an actor may have been merged into another one.
  const past = (of: readonly ParticipantRecord[]) => of.map((each) => pastParticipant(each, identities));
  return {
    ...relation,
    participants:
      history?.retractedAt === undefined
        ? participants.map((each) => currentParticipant(each, identities))
        : past(participants),
    evidence: evidence.map((each) => ({
      ...each,
      ...(each.attribution && {
        attribution: each.attribution.map((id) => identities.find(id)!),
        given: each.attribution,
        parts: each.attribution.map((id) => identities.partOf(id)!),
      }),
    })),
    ...(history?.former && {
      history: {
        ...history,
        former: history.former.map((version) => ({ ...version, participants: past(version.participants) })),
      },
    }),
  };
}

function currentParticipant(
  { actor, role, given = actor }: ParticipantRecord,
  identities: ActorIdentities,
): ResolvedParticipant {
  const id = identities.find(given) === undefined ? actor : given;
  const [current, part] = [identities.find(id)!, identities.partOf(id)!];
  return { actor: current, role, ...(given !== current && { given }), ...(part !== current && { part }) };
}

function pastParticipant(
  { actor, role, given = actor }: ParticipantRecord,
  identities: ActorIdentities,
): ParticipantRecord {
  const part = identities.partOf(actor)!;
  return { actor: part, role, ...(given !== part && { given }) };
}
