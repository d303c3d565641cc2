import { Conflict, NotFound } from "../../errors/errors.ts";
import { settleProposals } from "../proposals/settleProposals.ts";
import { endRelations, withdrawEvidence } from "../retract.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { evidenceOwners } from "../write.queries.ts";
import { lastVersion } from "./edit.queries.ts";
import { evidenceRecordOf, readRelation } from "./editedRelation.ts";
import { writeRecord } from "./writeRecord.ts";

/** What to retract or to restore, and the version of the relation that the editor saw. */
export interface RetractedThing {
  readonly id: string;
  readonly version?: number | null;
}

interface OfRelation {
  readonly relation: string;
}

/** Retracts a relation and all its evidence; changes nothing if it is retracted already. @throws NotFound, Conflict */
export async function retractRelation(transaction: Transaction, { id, version }: RetractedThing): Promise<OfRelation> {
  const { retractedAt } = await readRelation(transaction, id, version);
  if (retractedAt === null) endRelations(transaction, [id]);
  settleProposals(transaction, [id]);
  return { relation: id };
}

/**
 * Records the last version of a retracted relation again, with the evidence that was retracted with it; changes nothing if the
 * relation is current. @throws NotFound, Conflict
 */
export async function restoreRelation(transaction: Transaction, { id, version }: RetractedThing): Promise<OfRelation> {
  const { retractedAt, record, evidence } = await readRelation(transaction, id, version);
  if (retractedAt === null) return { relation: id };
  const last = evidence.filter((piece) => piece.retractedAt === retractedAt);
  await writeRecord(transaction, { ...record, evidence: last.map(evidenceRecordOf) });
  settleProposals(transaction, [id]);
  return { relation: id };
}

/**
 * Retracts one piece of evidence; changes nothing if it is retracted already.
 * @throws NotFound; Conflict if the relation would be left without evidence
 */
export async function retractEvidence(transaction: Transaction, { id, version }: RetractedThing): Promise<OfRelation> {
  const [owner] = await transaction.writer.run(evidenceOwners, { ids: [id] });
  if (!owner) throw await unknownEvidence(transaction, id);
  const { relationId: relation } = owner;
  const { evidence } = await readRelation(transaction, relation, version);
  const current = evidence.filter(({ retractedAt }) => retractedAt === null);
  const left = current.filter((piece) => piece.id !== id);
  if (left.length === current.length) return { relation };
  if (left.length === 0)
    throw new Conflict(
      `"${id}" is the only evidence of the relation "${relation}", and a relation needs evidence. Retract the relation with retractRelation, or add other evidence first.`,
    );
  withdrawEvidence(transaction, { relation, ids: [id], left });
  settleProposals(transaction, [relation]);
  return { relation };
}

async function unknownEvidence({ writer }: Transaction, id: string): Promise<NotFound> {
  const [relation] = await writer.run(lastVersion, { id });
  return relation
    ? new NotFound(`"${id}" is a relation. To retract it, use retractRelation.`, "input.id")
    : unknownId("evidence", id);
}
