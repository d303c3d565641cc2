import { BadUserInput } from "../../errors/errors.ts";
import type { Refusals } from "../outcome.ts";
import type {
  ActorRecord,
  AnyRecord,
  DocumentRecord,
  GraphRecord,
  OriginalRecord,
  RelationRecord,
} from "../records.ts";
import type { Identities } from "./identities.ts";

/** One piece of a stream of records, by sort. */
export interface Batch {
  readonly actors: readonly ActorRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly relations: readonly RelationRecord[];
  readonly originals: readonly OriginalRecord[];
}

/** Records, parted by what they are. */
export function bySort(records: readonly AnyRecord[]): Batch {
  return {
    actors: records.filter((record) => record.type === "actor"),
    documents: records.filter((record) => record.type === "document"),
    relations: records.filter((record) => record.type === "relation"),
    originals: records.filter((record) => record.type === "original"),
  };
}

/** A record refers to what neither its batch nor the graph holds: it may come later. */
export class NotThere extends BadUserInput {
  constructor(by: GraphRecord, to: "actor" | "state" | "document", id: string) {
    super(
      `${by.type} "${by.id}" refers to the ${to} "${id}", which is not there. Write that one first, or mend the id.`,
      by.id,
    );
  }
}

/** The ids of actors that the records speak of, apart from those that they are of. */
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

/** The ids of documents that the records speak of, apart from those that they are. */
export function documentsMentioned({ documents, relations }: Pick<Batch, "documents" | "relations">): string[] {
  return [
    ...documents.flatMap(({ related }) => related ?? []),
    ...relations.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  ];
}

/** The state whose organ the actor is, by the id that the graph has it under; the actor is refused where there is none. */
export function withState(actor: ActorRecord, identities: Identities, refusals: Refusals): ActorRecord {
  if (actor.state === undefined) return actor;
  const state = identities.find(actor.state);
  if (state !== undefined && identities.kindOf(state) === "STATE")
    return state === actor.state ? actor : { ...actor, state };
  refusals.refuse(actor, new NotThere(actor, "state", actor.state));
  return actor;
}

/**
 * Refuses documents that point to what is not there: neither in the graph nor, itself not refused, in the batch.
 * @param held ids of documents that the graph has
 * @returns the ids of all documents that are there then
 */
export function checkRelated(
  documents: readonly DocumentRecord[],
  held: ReadonlySet<string>,
  refusals: Refusals,
): ReadonlySet<string> {
  for (;;) {
    const left = refusals.left(documents);
    const there = new Set([...held, ...left.map(({ id }) => id)]);
    const broken = left.flatMap((by) => {
      const lost = by.related?.find((id) => !there.has(id));
      return lost === undefined ? [] : [{ by, lost }];
    });
    if (broken.length === 0) return there;
    for (const { by, lost } of broken) refusals.refuse(by, new NotThere(by, "document", lost));
  }
}

/** The relation with everybody in it by the id that the graph has; refused where somebody or something is not there. */
export function resolved(
  relation: RelationRecord,
  identities: Identities,
  documents: ReadonlySet<string>,
  refusals: Refusals,
): RelationRecord {
  const asked = actorsMentioned({ actors: [], relations: [relation] });
  const nobody = asked.find((id) => identities.find(id) === undefined);
  const nowhere = relation.evidence.find(({ document }) => !documents.has(document));
  if (nobody !== undefined) refusals.refuse(relation, new NotThere(relation, "actor", nobody));
  else if (nowhere) refusals.refuse(relation, new NotThere(relation, "document", nowhere.document));
  else if (asked.some((id) => identities.find(id) !== id)) return renamed(relation, (id) => identities.find(id)!);
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
