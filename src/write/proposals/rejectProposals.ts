import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { Transaction } from "../transaction.ts";
import { readProposals, requirePending } from "./pendingProposals.ts";
import { decisions } from "./proposal.queries.ts";
import type { ProposalRow } from "./proposal.ts";

interface OfProposals {
  readonly proposals: readonly string[];
}

/**
 * Rejects proposals, all or none. The graph stays as it is, so that no change is left; each proposal keeps the reason and who
 * gave it. @throws BadUserInput, NotFound; Conflict if one is decided already
 */
export async function rejectProposals(
  transaction: Transaction,
  { proposals, reason, by }: OfProposals & { readonly reason: string; readonly by: string | null },
): Promise<OfProposals> {
  const rejectedFor = reason.trim();
  if (rejectedFor === "")
    throw new BadUserInput("reason is empty. Say why, so that the rules can be improved.", "input.reason");
  const rows = await readProposals(transaction, proposals);
  requirePending(rows);
  return decide(transaction, by, rows, { state: "REJECTED", rejectedFor });
}

/** Takes rejections back, all or none; changes nothing for proposals that wait. @throws BadUserInput, NotFound, Conflict */
export async function reopenProposals(
  transaction: Transaction,
  { proposals, by }: OfProposals & { readonly by: string | null },
): Promise<OfProposals> {
  const rows = await readProposals(transaction, proposals);
  const accepted = rows.find(({ state }) => state === "ACCEPTED");
  if (accepted)
    throw new Conflict(
      `The proposal "${accepted.id}" was accepted. To take that back, retract the relation "${accepted.relationId}" with retractRelation, or the passage with retractEvidence. Nothing was changed.`,
    );
  return decide(transaction, by, rows, { state: "PENDING", rejectedFor: null });
}

async function decide(
  { writer, stamp: { recordedAt } }: Transaction,
  by: string | null,
  rows: readonly ProposalRow[],
  decision: { readonly state: "REJECTED" | "PENDING"; readonly rejectedFor: string | null },
): Promise<OfProposals> {
  const decided = rows.map(({ id }) => ({ id, relation: null, corrected: false, ...decision }));
  await writer.run(decisions, { by, recordedAt, decisions: decided });
  return { proposals: rows.map(({ id }) => id) };
}
