import { randomUUID } from "node:crypto";
import { BadUserInput, NotFound } from "../../errors/errors.ts";
import { planOf } from "../plan/plan.ts";
import { MissingReference } from "../plan/references.ts";
import type { DocumentRecord, RelationRecord } from "../records.ts";
import { StatedIdentities } from "../statedIdentities.ts";
import type { Transaction } from "../transaction.ts";
import { faultIn } from "../validate/validateRecord.ts";
import { writePlan } from "../writePlan.ts";

/** The id of something that an editor records. */
export function newId(): string {
  return `rawabit:${randomUUID()}`;
}

/**
 * Writes what a record changes, as an import would.
 * @throws BadUserInput, NotFound, Conflict if it is refused
 */
export async function writeRecord(transaction: Transaction, record: DocumentRecord | RelationRecord): Promise<void> {
  const fault = faultIn(record);
  // An editor does not know the id of what is new.
  if (fault !== null) throw new BadUserInput(`The ${record.type}: ${fault}`);
  const plan = await planOf(transaction.writer, [record], transaction.recordedAt, new StatedIdentities(), true);
  const { refusal } = plan;
  if (refusal instanceof MissingReference) throw unknownId(refusal.to, refusal.id);
  if (refusal) throw refusal;
  await writePlan(transaction, plan);
}

const remedies = {
  actor: "Look for it with searchActors, or create it with saveActor.",
  state: "Look for it with searchActors.",
  document: "Look for it with documents, or add it with addDocument.",
  relation: "Look for it with relations.",
  evidence: "Look for it in the evidence of its relation.",
  proposal: "Look for it with proposals: a new reading of a document replaces those that wait.",
} as const;

/** The error about an id that the graph does not have. */
export function unknownId(noun: keyof typeof remedies, id: string): NotFound {
  return new NotFound(`There is no ${noun} "${id}". ${remedies[noun]}`, "input");
}
