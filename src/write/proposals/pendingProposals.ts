import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { proposalsByIds } from "./proposal.queries.ts";
import type { ProposalRow } from "./proposal.ts";

/**
 * The proposals with these ids, each once, in the given order.
 * @throws BadUserInput if there are none; NotFound
 */
export async function readProposals({ writer }: Transaction, ids: readonly string[]): Promise<ProposalRow[]> {
  if (ids.length === 0) throw new BadUserInput("proposals is empty. Give at least one id.", "input.proposals");
  const distinct = [...new Set(ids)];
  const rows = (await writer.run(proposalsByIds, { ids: distinct })).map(({ proposal }) => proposal);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return distinct.map((id) => {
    const row = byId.get(id);
    if (!row) throw unknownId("proposal", id);
    return row;
  });
}

/** @throws Conflict if one of them is decided already */
export function requirePending(proposals: readonly ProposalRow[]): void {
  for (const { id, state, relationId, rejectedFor, decidedBy } of proposals) {
    const by = decidedBy === null ? "" : ` by ${decidedBy}`;
    if (state === "ACCEPTED")
      throw new Conflict(
        `The proposal "${id}" was accepted${by}, as the relation "${relationId}". Correct that relation, or retract it: then the proposal waits again. Nothing was changed.`,
      );
    if (state === "REJECTED")
      throw new Conflict(
        `The proposal "${id}" was rejected${by}: ${rejectedFor}. Take that back with reopenProposals first. Nothing was changed.`,
      );
  }
}
