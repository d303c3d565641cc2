import { keptAsCurated, type Written } from "./outcome.ts";
import { sourcesIn } from "./plan/evidenceChanges.ts";
import { editorsPart } from "./plan/relationChanges.ts";
import { settleProposals } from "./proposals/settleProposals.ts";
import type { Retraction } from "./records.ts";
import type { Transaction } from "./transaction.ts";
import {
  changedSourceCounts,
  originalStates,
  relationStates,
  removedOriginals,
  retractedEvidence,
  retractedVersions,
  withdrawnEvidence,
} from "./write.queries.ts";

/**
 * Retracts records that a source no longer states; ignores those that are missing or already retracted.
 * @param overrides whether relations that an editor has corrected or supported are retracted too
 */
export async function retract(transaction: Transaction, retraction: Retraction, overrides: boolean): Promise<Written> {
  if ("original" in retraction) return removeOriginal(transaction, retraction.original);
  const [state] = await transaction.writer.run(relationStates, { ids: [retraction.relation] });
  if (state === undefined || state.retracted) return { became: "unchanged" };
  const edited = editorsPart(state);
  if (edited !== null && !overrides) return keptAsCurated(edited, false);
  endRelations(transaction, [state.id]);
  // Only editors accept proposals.
  if (edited !== null) settleProposals(transaction, [state.id]);
  return { became: "retracted" };
}

/** @returns the ids of the relations that were current */
export async function retractAll(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const states = await transaction.writer.run(relationStates, { ids: [...new Set(ids)] });
  const current = states.filter(({ retracted }) => !retracted).map(({ id }) => id);
  if (current.length > 0) endRelations(transaction, current);
  return current;
}

/** Retracts the current versions of relations, and their evidence. */
export function endRelations({ send, stamp, takeRevision }: Transaction, ids: readonly string[]): void {
  takeRevision();
  send(retractedVersions, { ...stamp, ids });
  send(retractedEvidence, { ...stamp, ids });
}

/** Retracts pieces of a relation's evidence. @param left the evidence that stays */
export function withdrawEvidence(
  { send, stamp, takeRevision }: Transaction,
  { relation, ids, left }: { relation: string; ids: readonly string[]; left: readonly { readonly document: string }[] },
): void {
  takeRevision();
  send(withdrawnEvidence, { ...stamp, ids });
  // Without the hash, the next import compares its record with what is left.
  const relations = [{ id: relation, sourceCount: BigInt(sourcesIn(left)), recordDigest: null }];
  send(changedSourceCounts, { ...stamp, relations });
}

async function removeOriginal({ writer, takeRevision }: Transaction, id: string): Promise<Written> {
  const existing = await writer.run(originalStates, { ids: [id] });
  if (existing.length === 0) return { became: "unchanged" };
  takeRevision();
  await writer.run(removedOriginals, { ids: [id] });
  return { became: "retracted" };
}
