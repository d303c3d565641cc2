import type { Query } from "../neo4j/query.ts";
import { createdDistinctPairs, mergedActors } from "./merging/merging.queries.ts";
import { passUpRecord } from "./merging/passUp.ts";
import { noteFilled, restoredMerge } from "./merging/restoredMerge.ts";
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
  type Properties,
  retractedEvidence,
  retractedVersions,
  type Stamp,
  settledOrgans,
  settledRelatedDocuments,
  withdrawnEvidence,
  writtenDocuments,
  writtenOriginals,
} from "./write.queries.ts";

/** Writes what a plan changes, if it changes anything. */
export async function writePlan(
  transaction: Transaction,
  plan: Pick<Plan, "actors" | "documents" | "relations" | "originals">,
): Promise<void> {
  const { actors, documents, relations, originals } = plan;
  if (actors.length + documents.length + relations.length + originals.length === 0) return;
  transaction.takeRevision();
  await writeActors(transaction, actors);
  writeDocuments(transaction, documents);
  writeRelations(transaction, relations);
  writeOriginals(transaction, originals);
}

/** Writes actors with their names, identifiers and states. */
async function writeActors(transaction: Transaction, changes: readonly ActorChange[]): Promise<void> {
  const { stamp } = transaction;
  const actors = changes.filter(({ isNew }) => isNew).map(({ label, properties }) => ({ label: label!, properties }));
  const changed = changes.filter(({ isNew }) => !isNew).map(({ id, properties }) => ({ id, properties }));
  const kinds = changes.flatMap(({ isNew, id, label }) => (isNew || label === undefined ? [] : [{ id, label }]));
  const merges = changes.flatMap(({ id, mergedInto }) => (mergedInto ? [restoredMerge(id, mergedInto)] : []));
  const pairs = changes.flatMap(({ id, distinctFrom = [] }) =>
    distinctFrom.map((other) => ({ one: id, other, ...byExport })),
  );
  const organs = changes.flatMap(({ id, state }) => (state === undefined ? [] : [{ actorId: id, state }]));
  const names = changes.flatMap((change) => change.names);
  const identifiers = changes.flatMap((change) => change.identifiers);
  for (const change of changes.filter(({ isPart }) => isPart)) await passUpRecord(transaction, change);
  each(transaction, createdActors, actors, { ...stamp, actors });
  each(transaction, changedActors, changed, { ...stamp, actors: changed });
  each(transaction, changedActorKinds, kinds, { actors: kinds });
  each(transaction, createdNames, names, { ...stamp, names });
  each(transaction, createdIdentifiers, identifiers, { ...stamp, identifiers });
  each(transaction, settledOrgans, organs, { ...stamp, organs });
  each(transaction, mergedActors, merges, { ...stamp, merges });
  each(transaction, createdDistinctPairs, pairs, { ...stamp, pairs });
  for (const { id, mergedInto } of changes)
    if (mergedInto?.filled?.length) await noteFilled(transaction, id, mergedInto.filled);
}

/** An export does not say who declared two actors distinct, and why. */
const byExport = { by: null, reason: null };

/** Writes all documents before their relations, because two may be related to each other. */
function writeDocuments(transaction: Transaction, changes: readonly DocumentChange[]): void {
  const { stamp } = transaction;
  const documents = changes.map(({ id, properties }) => ({ id, properties }));
  // A new document refers to none yet.
  const pointing = changes
    .filter(({ isNew, related }) => !isNew || related.length > 0)
    .map(({ id, related }) => ({ id, related }));
  each(transaction, writtenDocuments, documents, { ...stamp, documents });
  each(transaction, settledRelatedDocuments, pointing, { ...stamp, documents: pointing });
}

/** Retracts corrected versions, then writes new versions, evidence and source counts. */
function writeRelations(transaction: Transaction, changes: readonly RelationChange[]): void {
  const { stamp } = transaction;
  const ended = idsOf(changes.filter(({ retracts }) => retracts));
  const corrected = [...idsOf(changes.filter(({ corrects }) => corrects)), ...ended];
  const edges = marked(
    changes.flatMap((change) => change.edges),
    stamp,
  );
  // A new version is written with its source count; the count of a version that stays is updated.
  const supported = changes.filter((change) => change.edges.length === 0 && !change.retracts);
  const relations = supported.map((change) => ({
    id: change.id,
    sourceCount: BigInt(change.evidence.sourceCount),
    recordDigest: change.recordDigest,
  }));
  const withdrawn = changes.flatMap((change) => change.evidence.withdrawn);
  const evidence = marked(
    changes.flatMap((change) => change.evidence.added),
    stamp,
  );
  const credits = evidence.flatMap(({ id, attribution }) =>
    attribution.map((credit, order) => ({ evidenceId: id, ...credit, order: BigInt(order) })),
  );
  each(transaction, retractedVersions, corrected, { ...stamp, ids: corrected });
  each(transaction, retractedEvidence, ended, { ...stamp, ids: ended });
  each(transaction, createdEdges, edges, { ...stamp, edges });
  each(transaction, changedSourceCounts, relations, { ...stamp, relations });
  each(transaction, withdrawnEvidence, withdrawn, { ...stamp, ids: withdrawn });
  each(transaction, createdEvidence, evidence, { ...stamp, evidence });
  each(transaction, createdCredits, credits, { ...stamp, credits });
}

/** Versions and evidence with the mark of an editor, if one writes. The edges that a merge moves keep what they have. */
function marked<Row extends { readonly properties: Properties }>(
  rows: readonly Row[],
  { curated }: Stamp,
): readonly Row[] {
  return curated ? rows.map((row) => ({ ...row, properties: { ...row.properties, curated } })) : rows;
}

/** Writes originals. */
function writeOriginals(
  transaction: Transaction,
  originals: readonly { readonly id: string; readonly properties: Properties }[],
): void {
  each(transaction, writtenOriginals, originals, { ...transaction.stamp, originals });
}

/** Sends the statement if there are rows. */
function each<Params extends object, Row extends object>(
  transaction: Transaction,
  statement: Query<Params, Row>,
  rows: readonly unknown[],
  params: Params,
): void {
  if (rows.length > 0) transaction.send(statement, params);
}

function idsOf(of: readonly { readonly id: string }[]): string[] {
  return of.map(({ id }) => id);
}
