import type { GraphWriter } from "../graph/graph.ts";
import type { Query } from "../graph/query.ts";
import type { ActorChange } from "./actorChanges.ts";
import {
  changedActors,
  changedSourceCounts,
  createdActors,
  createdCredits,
  createdEdges,
  createdEvidence,
  createdIdentifiers,
  createdNames,
  relatedPairs,
  retractedVersions,
  settledOrgans,
  withdrawnCredits,
  writtenDocuments,
} from "./change.queries.ts";
import type { DocumentChange } from "./documentChanges.ts";
import type { RelationChange } from "./relationChanges.ts";
import type { Transaction } from "./transaction.ts";

export async function writeActors({ writer, stamp }: Transaction, changes: readonly ActorChange[]): Promise<void> {
  const actors = changes.filter(({ isNew }) => isNew).map(({ label, properties }) => ({ label, properties }));
  const changed = changes.filter(({ isNew }) => !isNew).map(({ id, properties }) => ({ id, properties }));
  const organs = changes.flatMap(({ id, state }) => (state === undefined ? [] : [{ actorId: id, state }]));
  const names = changes.flatMap((change) => change.names);
  const identifiers = changes.flatMap((change) => change.identifiers);
  await each(writer, createdActors, actors, { ...stamp, actors });
  await each(writer, changedActors, changed, { ...stamp, actors: changed });
  await each(writer, createdNames, names, { ...stamp, names });
  await each(writer, createdIdentifiers, identifiers, { ...stamp, identifiers });
  await each(writer, settledOrgans, organs, { ...stamp, organs });
}

export async function writeDocuments(
  { writer, stamp }: Transaction,
  changes: readonly DocumentChange[],
): Promise<void> {
  const documents = changes.map(({ id, properties }) => ({ id, properties }));
  const pairs = changes.flatMap(({ id, related }) => related.map((other) => ({ id, related: other })));
  await each(writer, writtenDocuments, documents, { ...stamp, documents });
  await each(writer, relatedPairs, pairs, { ...stamp, pairs });
}

export async function writeRelations(
  { writer, stamp }: Transaction,
  changes: readonly RelationChange[],
): Promise<void> {
  const corrected = idsOf(changes.filter(({ corrects }) => corrects));
  const edges = changes.flatMap((change) => change.edges);
  // A new version knows its sources; one that stays is told.
  const supported = changes.filter((change) => change.edges.length === 0);
  const relations = supported.map(({ id, sourceCount }) => ({ id, sourceCount: BigInt(sourceCount) }));
  const evidence = changes.flatMap((change) => change.evidence);
  const recredited = changes.flatMap((change) => change.recredited);
  const credits = [...evidence, ...recredited].flatMap(({ id, attribution }) =>
    attribution.map((actorId, order) => ({ evidenceId: id, actorId, order: BigInt(order) })),
  );
  await each(writer, retractedVersions, corrected, { ...stamp, ids: corrected });
  await each(writer, createdEdges, edges, { ...stamp, edges });
  await each(writer, changedSourceCounts, relations, { ...stamp, relations });
  await each(writer, createdEvidence, evidence, { ...stamp, evidence });
  await each(writer, withdrawnCredits, recredited, { ...stamp, ids: idsOf(recredited) });
  await each(writer, createdCredits, credits, { ...stamp, credits });
}

/** Sends the statement where there are rows for it. */
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
