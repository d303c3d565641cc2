import type { Transaction } from "../transaction.ts";
import { mergeChains, mergedActors, movedCredits } from "./merging.queries.ts";
import { moveRelations } from "./moveRelations.ts";
import { valuesOf } from "./ownValues.ts";
import { differences, passUp } from "./passUp.ts";
import { newMergeId } from "./restoredMerge.ts";

/** Which actor becomes part of which other one. */
export interface Absorption {
  /** An actor that is not part of another one. */
  readonly part: string;
  /** May be part of another one, which then gets the relations. */
  readonly into: string;
  readonly source: string;
  /** The id of the merge, if it has one already. */
  readonly id?: string | undefined;
}

/**
 * Merges an actor into another one. Nothing is deleted: it stays with its names and identifiers as a part of the other one. Its
 * current relations get a next version with the other one in its place, which remembers the given id.
 * @returns the id of the merge
 */
export async function absorb(transaction: Transaction, absorption: Absorption): Promise<string> {
  const { part, into, source, id = newMergeId() } = absorption;
  const { writer, stamp } = transaction;
  const chains = await writer.run(mergeChains, { ids: [part, into] });
  const [absorbed, above] = [part, into].map((each) => chains.find((chain) => chain.id === each)!.actors);
  const survivor = above!.at(-1)!.id;
  await writer.run(mergedActors, { ...stamp, merges: [{ id, part, into, source }] });
  await passUp(transaction, part, above!, differences({}, valuesOf(absorbed![0]!)));
  await moveRelations(transaction, { from: part, to: survivor, givenIds: null });
  await writer.run(movedCredits, { ...stamp, from: part, to: survivor, givenIds: null });
  return id;
}
