import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { Transaction } from "../transaction.ts";
import { readRelation } from "./editedRelation.ts";
import { evidenceRecords, type GivenEvidence } from "./givenEvidence.ts";
import { writeRecord } from "./writeRecord.ts";

/** @returns the relation's id @throws BadUserInput, NotFound, Conflict */
export async function addEvidence(
  transaction: Transaction,
  {
    relation,
    version,
    evidence,
  }: { readonly relation: string; readonly version?: number | null; readonly evidence: readonly GivenEvidence[] },
): Promise<{ readonly relation: string }> {
  if (evidence.length === 0) throw new BadUserInput("evidence is empty. Give at least one passage.", "input.evidence");
  const stored = await readRelation(transaction, relation, version);
  if (stored.retractedAt !== null)
    throw new Conflict(`The relation "${relation}" is retracted. Restore it with restoreRelation, then add evidence.`);
  const quoted = await evidenceRecords(transaction, evidence);
  await writeRecord(transaction, { ...stored.record, evidence: quoted.evidence }, { documents: quoted.documents });
  return { relation };
}
