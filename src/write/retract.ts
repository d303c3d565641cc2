import type { Written } from "./outcome.ts";
import type { Retraction } from "./records.ts";
import type { Transaction } from "./transaction.ts";
import {
  originalStates,
  relationStates,
  removedOriginals,
  retractedEvidence,
  retractedVersions,
} from "./write.queries.ts";

/** Retracts records that a source no longer states; ignores those that are missing or already retracted. */
export async function retract(transaction: Transaction, retraction: Retraction): Promise<Written> {
  if ("original" in retraction) return removeOriginal(transaction, retraction.original);
  const [retracted] = await retractAll(transaction, [retraction.relation]);
  return { became: retracted === undefined ? "unchanged" : "retracted" };
}

/** @returns the ids of the relations that were current */
export async function retractAll(
  { writer, stamp, takeRevision }: Transaction,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const states = await writer.run(relationStates, { ids: [...new Set(ids)] });
  const current = states.filter(({ retracted }) => !retracted).map(({ id }) => id);
  if (current.length > 0) {
    await takeRevision();
    await writer.run(retractedVersions, { ...stamp, ids: current });
    await writer.run(retractedEvidence, { ...stamp, ids: current });
  }
  return current;
}

async function removeOriginal({ writer, takeRevision }: Transaction, id: string): Promise<Written> {
  const existing = await writer.run(originalStates, { ids: [id] });
  if (existing.length === 0) return { became: "unchanged" };
  await takeRevision();
  await writer.run(removedOriginals, { ids: [id] });
  return { became: "retracted" };
}
