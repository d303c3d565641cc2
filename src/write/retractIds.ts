import { BadUserInput, Conflict } from "../errors/errors.ts";
import type { Graph } from "../neo4j/graph.ts";
import { settleProposals } from "./proposals/settleProposals.ts";
import { retractAll, withdrawEvidence } from "./retract.ts";
import { inTransaction, type Transaction } from "./transaction.ts";
import { evidenceOwners, type RelationState, relationStates } from "./write.queries.ts";

/** The ids of what was current, and of what had been retracted before. */
interface Retracted {
  readonly retracted: readonly string[];
  readonly before: readonly string[];
}

/**
 * Retracts relations and pieces of evidence as an editor does, all of them or none: no import brings them back.
 * @throws BadUserInput if the graph does not have one of them; Conflict if a relation would be left without evidence
 */
export async function retractIds(graph: Graph, ids: readonly string[], reason: string): Promise<Retracted> {
  const given = [...new Set(ids)];
  const change = { operation: "retract", by: null, reason };
  return inTransaction(graph, { change, curated: true }, async (transaction) => {
    const owners = new Map(
      (await transaction.writer.run(evidenceOwners, { ids: given })).map((row) => [row.id, row.relationId]),
    );
    const states = await transaction.writer.run(relationStates, { ids: [...new Set([...given, ...owners.values()])] });
    const relations = new Map(states.map((state) => [state.id, state]));
    const unknown = given.filter((id) => !relations.has(id) && !owners.has(id));
    if (unknown.length > 0)
      throw new BadUserInput(
        `There is no relation or evidence ${unknown.map((id) => JSON.stringify(id)).join(", ")}. Nothing was retracted.`,
      );
    const named = given.filter((id) => relations.has(id) && !owners.has(id));
    const retracted = await retractAll(transaction, named);
    const pieces = given.filter((id) => owners.has(id));
    for (const relation of new Set(pieces.map((id) => owners.get(id)!)))
      if (!named.includes(relation)) retracted.push(...(await withdraw(transaction, relations.get(relation)!, pieces)));
    settleProposals(
      transaction,
      states.map(({ id }) => id),
    );
    return { retracted, before: given.filter((id) => !retracted.includes(id)) };
  });
}

/** @returns the ids of the pieces that were current */
async function withdraw(
  transaction: Transaction,
  { id, evidence }: RelationState,
  ids: readonly string[],
): Promise<string[]> {
  const current = evidence.filter(({ retracted }) => !retracted);
  const withdrawn = current.filter((piece) => ids.includes(piece.id)).map((piece) => piece.id);
  if (withdrawn.length === 0) return [];
  const left = current.filter((piece) => !withdrawn.includes(piece.id));
  if (left.length === 0)
    throw new Conflict(
      `The relation "${id}" would be left without evidence. Retract the relation instead. Nothing was retracted.`,
    );
  withdrawEvidence(transaction, { relation: id, ids: withdrawn, left });
  return withdrawn;
}
