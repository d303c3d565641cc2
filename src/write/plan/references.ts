import { BadUserInput } from "../../errors/errors.ts";
import type { Refusals } from "../outcome.ts";
import type {
  ActorRecord,
  AdditionRecord,
  AnyRecord,
  DocumentRecord,
  GraphRecord,
  OriginalRecord,
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
  constructor(by: GraphRecord, to: "actor" | "state" | "document", id: string) {
    super(
      `${by.type} "${by.id}" refers to the ${to} "${id}", which does not exist. Write that ${to} first, or correct the id.`,
      by.id,
    );
  }
}

/** The ids of actors that the records refer to. */
export function actorsMentioned({ actors, relations }: Pick<Batch, "actors" | "relations">): string[] {
  return [
    ...actors.flatMap(({ state }) => state ?? []),
    ...relations.flatMap(({ participants, evidence }) => [
      ...participants.map(({ actor }) => actor),
      ...evidence.flatMap(({ attribution = [] }) => attribution),
    ]),
    ...relations.flatMap(({ history }) =>
      (history?.former ?? []).flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ),
  ];
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
  if (state !== undefined && identities.kindOf(state) === "STATE")
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

/** The relation with all actors under their ids in the graph; refuses it if an actor or a document is missing. */
export function resolveRelation(
  relation: RelationRecord,
  identities: ActorIdentities,
  documents: ReadonlySet<string>,
  refusals: Refusals,
): RelationRecord {
  const actorIds = actorsMentioned({ actors: [], relations: [relation] });
  const missingActor = actorIds.find((id) => identities.find(id) === undefined);
  const brokenEvidence = relation.evidence.find(({ document }) => !documents.has(document));
  if (missingActor !== undefined) refusals.refuse(relation, new MissingReference(relation, "actor", missingActor));
  else if (brokenEvidence)
    refusals.refuse(relation, new MissingReference(relation, "document", brokenEvidence.document));
  else if (actorIds.some((id) => identities.find(id) !== id)) return renamed(relation, (id) => identities.find(id)!);
  return relation;
}

function renamed(relation: RelationRecord, idOf: (id: string) => string): RelationRecord {
  const participants = (of: RelationRecord["participants"]) =>
    of.map(({ actor, role }) => ({ actor: idOf(actor), role }));
  const { history } = relation;
  return {
    ...relation,
    participants: participants(relation.participants),
    evidence: relation.evidence.map((each) => ({
      ...each,
      ...(each.attribution && { attribution: each.attribution.map(idOf) }),
    })),
    ...(history?.former && {
      history: {
        ...history,
        former: history.former.map((version) => ({ ...version, participants: participants(version.participants) })),
      },
    }),
  };
}
