import type { Graph, GraphWriter } from "../graph/graph.ts";
import { type ActorChange, changeOfActor } from "./actorChanges.ts";
import { batchesOf } from "./batches.ts";
import { actorStates, documentStates, relationStates } from "./change.queries.ts";
import { checkRecord } from "./checks.ts";
import { changeOfDocument, type DocumentChange } from "./documentChanges.ts";
import { checkEvidenceIds } from "./evidenceIds.ts";
import { checkIdentifiers } from "./identifiers.ts";
import { checkPassages } from "./passages.ts";
import type { GraphRecord } from "./records.ts";
import { type Batch, checkReferences } from "./references.ts";
import { changeOfRelation, type RelationChange } from "./relationChanges.ts";
import { type ChangeSummary, nothingWritten, sumOf, tallyOf } from "./summary.ts";
import { inTransaction } from "./transaction.ts";
import { writeActors, writeDocuments, writeRelations } from "./writeChanges.ts";

export interface WriteOptions {
  /** Told after each transaction how much has been written in all. */
  readonly onProgress?: (soFar: ChangeSummary) => void;
}

/**
 * Writes records into the graph, some thousands in a transaction: what is new or different, and nothing else. A record
 * may refer to what the graph holds, to what came before it, and to what is in the same piece of the stream; so write
 * actors and documents before the relations between them.
 * @throws BadUserInput where a record makes no sense or refers to nothing; Conflict where it contradicts the graph.
 *   Nothing of that piece is written then; the pieces before it are.
 */
export async function writeRecords(
  graph: Graph,
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
  { onProgress }: WriteOptions = {},
): Promise<ChangeSummary> {
  let summary = nothingWritten;
  for await (const piece of batchesOf(records)) {
    for (const record of piece) checkRecord(record);
    summary = sumOf(summary, await writeBatch(graph, bySort(piece)));
    onProgress?.(summary);
  }
  return summary;
}

function bySort(records: readonly GraphRecord[]): Batch {
  return {
    actors: records.filter((record) => record.type === "actor"),
    documents: records.filter((record) => record.type === "document"),
    relations: records.filter((record) => record.type === "relation"),
  };
}

/** Compares first and writes after: what is as the graph holds it costs no write, and a batch of such no revision. */
async function writeBatch(graph: Graph, batch: Batch): Promise<ChangeSummary> {
  return inTransaction(graph, async (transaction, takeRevision) => {
    await checkReferences(transaction.writer, batch);
    await checkIdentifiers(transaction.writer, batch.actors);
    await checkEvidenceIds(transaction.writer, batch.relations);
    await checkPassages(transaction.writer, batch);
    const { actors, documents, relations } = await changesOf(transaction.writer, batch, transaction.recordedAt);
    if (actors.length + documents.length + relations.length > 0) {
      await takeRevision();
      await writeActors(transaction, actors);
      await writeDocuments(transaction, documents);
      await writeRelations(transaction, relations);
    }
    return {
      actors: tallyOf(batch.actors.length, actors),
      documents: tallyOf(batch.documents.length, documents),
      relations: tallyOf(batch.relations.length, relations),
      evidence: { added: relations.reduce((sum, { evidence }) => sum + evidence.added.length, 0) },
    };
  });
}

interface Changes {
  readonly actors: readonly ActorChange[];
  readonly documents: readonly DocumentChange[];
  readonly relations: readonly RelationChange[];
}

async function changesOf(writer: GraphWriter, batch: Batch, recordedAt: Date): Promise<Changes> {
  const actors = byId(await writer.run(actorStates, { ids: idsOf(batch.actors) }));
  const documents = byId(await writer.run(documentStates, { ids: idsOf(batch.documents) }));
  const relations = byId(await writer.run(relationStates, { ids: idsOf(batch.relations) }));
  return {
    actors: batch.actors.flatMap((record) => changeOfActor(record, actors.get(record.id)) ?? []),
    documents: batch.documents.flatMap((record) => changeOfDocument(record, documents.get(record.id)) ?? []),
    relations: batch.relations.flatMap(
      (record) => changeOfRelation(record, relations.get(record.id), recordedAt) ?? [],
    ),
  };
}

function idsOf(records: readonly GraphRecord[]): string[] {
  return records.map(({ id }) => id);
}

function byId<State extends { readonly id: string }>(states: readonly State[]): ReadonlyMap<string, State> {
  return new Map(states.map((state) => [state.id, state]));
}
