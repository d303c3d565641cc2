import type { GraphWriter } from "../neo4j/graph.ts";
import type { Query } from "../neo4j/query.ts";
import type { ActorChange } from "./plan/actorChanges.ts";
import type { DocumentChange } from "./plan/documentChanges.ts";
import type { Plan } from "./plan/plan.ts";
import type { RelationChange } from "./plan/relationChanges.ts";
import type { Transaction } from "./transaction.ts";
import {
  changedActorKinds,
  changedActors,
  changedSourceCounts,
  createdActors,
  createdCredits,
  createdEdges,
  createdEvidence,
  createdIdentifiers,
  createdNames,
  type MergeRow,
  mergedActors,
  type Properties,
  retractedEvidence,
  retractedVersions,
  settledOrgans,
  settledRelatedDocuments,
  withdrawnEvidence,
  writtenDocuments,
  writtenOriginals,
} from "./write.queries.ts";

/** Writes what a plan changes, if it changes anything. */
export async function writePlan(transaction: Transaction, plan: Plan): Promise<void> {
  const { actors, documents, relations, originals } = plan;
  if (actors.length + documents.length + relations.length + originals.length === 0) return;
  await transaction.takeRevision();
  await writeActors(transaction, actors);
  await writeDocuments(transaction, documents);
  await writeRelations(transaction, relations);
  await writeOriginals(transaction, originals);
}

/** Writes actors with their names, identifiers and states. */
async function writeActors({ writer, stamp }: Transaction, changes: readonly ActorChange[]): Promise<void> {
  const actors = changes.filter(({ isNew }) => isNew).map(({ label, properties }) => ({ label: label!, properties }));
  const changed = changes.filter(({ isNew }) => !isNew).map(({ id, properties }) => ({ id, properties }));
  const kinds = changes.flatMap(({ isNew, id, label }) => (isNew || label === undefined ? [] : [{ id, label }]));
  const merges: MergeRow[] = changes.flatMap(({ id, mergedInto }) =>
    mergedInto ? [{ id, into: mergedInto.actor, source: mergedInto.source, filled: mergedInto.filled }] : [],
  );
  const organs = changes.flatMap(({ id, state }) => (state === undefined ? [] : [{ actorId: id, state }]));
  const names = changes.flatMap((change) => change.names);
  const identifiers = changes.flatMap((change) => change.identifiers);
  await each(writer, createdActors, actors, { ...stamp, actors });
  await each(writer, changedActors, changed, { ...stamp, actors: changed });
  await each(writer, changedActorKinds, kinds, { actors: kinds });
  await each(writer, createdNames, names, { ...stamp, names });
  await each(writer, createdIdentifiers, identifiers, { ...stamp, identifiers });
  await each(writer, settledOrgans, organs, { ...stamp, organs });
  await each(writer, mergedActors, merges, { ...stamp, merges, fields: [] });
}

/** Writes all documents before their relations, because two may be related to each other. */
async function writeDocuments({ writer, stamp }: Transaction, changes: readonly DocumentChange[]): Promise<void> {
  const documents = changes.map(({ id, properties }) => ({ id, properties }));
  const pointing = changes.map(({ id, related }) => ({ id, related }));
  await each(writer, writtenDocuments, documents, { ...stamp, documents });
  await each(writer, settledRelatedDocuments, pointing, { ...stamp, documents: pointing });
}

/** Retracts corrected versions, then writes new versions, evidence and source counts. */
async function writeRelations({ writer, stamp }: Transaction, changes: readonly RelationChange[]): Promise<void> {
  const ended = idsOf(changes.filter(({ retracts }) => retracts));
  const corrected = [...idsOf(changes.filter(({ corrects }) => corrects)), ...ended];
  const edges = changes.flatMap((change) => change.edges);
  // A new version is written with its source count; the count of a version that stays is updated.
  const supported = changes.filter((change) => change.edges.length === 0 && !change.retracts);
  const relations = supported.map((change) => ({ id: change.id, sourceCount: BigInt(change.evidence.sourceCount) }));
  const withdrawn = changes.flatMap((change) => change.evidence.withdrawn);
  const evidence = changes.flatMap((change) => change.evidence.added);
  const credits = evidence.flatMap(({ id, attribution }) =>
    attribution.map((credit, order) => ({ evidenceId: id, ...credit, order: BigInt(order) })),
  );
  await each(writer, retractedVersions, corrected, { ...stamp, ids: corrected });
  await each(writer, retractedEvidence, ended, { ...stamp, ids: ended });
  await each(writer, createdEdges, edges, { ...stamp, edges });
  await each(writer, changedSourceCounts, relations, { ...stamp, relations });
  await each(writer, withdrawnEvidence, withdrawn, { ...stamp, ids: withdrawn });
  await each(writer, createdEvidence, evidence, { ...stamp, evidence });
  await each(writer, createdCredits, credits, { ...stamp, credits });
}

/** Writes originals. */
async function writeOriginals(
  { writer, stamp }: Transaction,
  originals: readonly { readonly id: string; readonly properties: Properties }[],
): Promise<void> {
  await each(writer, writtenOriginals, originals, { ...stamp, originals });
}

/** Runs the statement if there are rows. */
async function each<Params extends object, Row extends object>(
  writer: GraphWriter,
  statement: Query<Params, Row>,
  rows: readonly unknown[],
  params: Params,
): Promise<void> {
  if (rows.length > 0) await writer.run(statement, params);
}

function idsOf(of: readonly { readonly id: string }[]): string[] {
  return of.map(({ id }) => id);
}
