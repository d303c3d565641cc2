import { BadUserInput } from "../errors.ts";
import type { GraphWriter } from "../graph/graph.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import { documentStates, knownActors } from "./change.queries.ts";
import type { ActorRecord, DocumentRecord, GraphRecord, RelationRecord } from "./records.ts";

/** One piece of a stream of records, by sort. */
export interface Batch {
  readonly actors: readonly ActorRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly relations: readonly RelationRecord[];
}

interface Reference {
  readonly by: GraphRecord;
  readonly to: "actor" | "state" | "document";
  readonly id: string;
}

/**
 * Checks that all that the records refer to is in their batch or in the graph.
 * @throws BadUserInput naming the first record that refers to nothing, and the id
 */
export async function checkReferences(writer: GraphWriter, batch: Batch): Promise<void> {
  const references = referencesOf(batch);
  const actorIds = idsOf(references.filter(({ to }) => to !== "document"));
  const documentIds = idsOf(references.filter(({ to }) => to === "document"));
  const actors = new Map<string, ActorKind>(batch.actors.map(({ id, kind }) => [id, kind]));
  const documents = new Set(batch.documents.map(({ id }) => id));
  const otherActors = actorIds.filter((id) => !actors.has(id));
  const otherDocuments = documentIds.filter((id) => !documents.has(id));
  if (otherActors.length > 0)
    for (const { id, kind } of await writer.run(knownActors, { ids: otherActors })) actors.set(id, kind);
  if (otherDocuments.length > 0)
    for (const { id } of await writer.run(documentStates, { ids: otherDocuments })) documents.add(id);
  const broken = references.find(({ to, id }) => (to === "document" ? !documents.has(id) : !fits(to, actors.get(id))));
  if (broken)
    throw new BadUserInput(
      `${broken.by.type} "${broken.by.id}" refers to the ${broken.to} "${broken.id}", which is not there. Write that one first, or mend the id.`,
      broken.by.id,
    );
}

function fits(to: "actor" | "state", kind: ActorKind | undefined): boolean {
  return to === "state" ? kind === "STATE" : kind !== undefined;
}

function idsOf(references: readonly Reference[]): string[] {
  return [...new Set(references.map(({ id }) => id))];
}

function referencesOf({ actors, documents, relations }: Batch): Reference[] {
  return [
    ...actors.flatMap((by) => (by.state === undefined ? [] : [{ by, to: "state", id: by.state } as const])),
    ...documents.flatMap((by) => (by.related ?? []).map((id) => ({ by, to: "document", id }) as const)),
    ...relations.flatMap((by) => [
      ...by.participants.map(({ actor }) => ({ by, to: "actor", id: actor }) as const),
      ...by.evidence.map(({ document }) => ({ by, to: "document", id: document }) as const),
      ...by.evidence.flatMap(({ attribution = [] }) => attribution.map((id) => ({ by, to: "actor", id }) as const)),
    ]),
  ];
}
