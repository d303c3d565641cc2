import type { Transaction } from "../transaction.ts";
import { settledProposals } from "./proposal.queries.ts";

/**
 * After relations or passages of them were retracted, the proposals that were accepted as these wait again, to be accepted or rejected
 * anew; after they were restored, they are accepted. Rejected ones stay rejected.
 */
export function settleProposals({ send }: Transaction, relations: readonly string[]): void {
  if (relations.length > 0) send(settledProposals, { relations });
}
