import type { Transaction } from "../transaction.ts";
import { settledProposals } from "./proposal.queries.ts";

/**
 * After a relation or a passage of it was retracted, the proposals that were accepted as it wait again, to be accepted or rejected
 * anew; after it was restored, they are accepted. Rejected ones stay rejected.
 */
export function settleProposals({ send }: Transaction, relation: string): void {
  send(settledProposals, { relation });
}
