import { idsOfKey } from "../plan/claims.ts";
import type { Transaction } from "../transaction.ts";
import { actorStates, knownActors } from "../write.queries.ts";
import { mergeChains, movedCredits, movedIdentifiers, separatedActors } from "./merging.queries.ts";
import { moveRelations } from "./moveRelations.ts";
import { valuesOf } from "./ownValues.ts";
import { differences, passUp } from "./passUp.ts";

/**
 * Makes a merged actor one of its own again. What was merged into it stays a part of it; what was recorded under ids of these goes
 * with it.
 * @param keys of identifiers that it takes from the actor that it was part of
 */
export async function separate(transaction: Transaction, part: string, keys: readonly string[] = []): Promise<void> {
  const { writer, stamp } = transaction;
  const [chain] = await writer.run(mergeChains, { ids: [part] });
  const { actors, merges } = chain!;
  const [merged, ...above] = actors;
  await passUp(transaction, part, above, differences(valuesOf(merged!), {}));
  await writer.run(separatedActors, { ...stamp, ids: [merges[0]!] });
  await takeAlong(transaction, { from: above.at(-1)!.id, to: part, keys });
}

/** Gives an actor the identifiers with these keys, and all that records said of it by these and its own ids. */
export async function takeAlong(
  transaction: Transaction,
  move: { readonly from: string; readonly to: string; readonly keys: readonly string[] },
): Promise<void> {
  const { writer, stamp } = transaction;
  const known = await writer.run(knownActors, { ids: [move.from, move.to] });
  const actorOf = new Map(known.map(({ id, actorId }) => [id, actorId]));
  const from = actorOf.get(move.from)!;
  await writer.run(movedIdentifiers, { ...stamp, from, to: move.to, keys: move.keys });
  const [state] = await writer.run(actorStates, { ids: [move.to] });
  const { identifiers, parts } = state!;
  const allKeys = [...move.keys, ...identifiers.map(([key]) => key)];
  const givenIds = [move.to, ...parts.map(({ id }) => id), ...allKeys.flatMap(idsOfKey)];
  const to = actorOf.get(move.to)!;
  if (from === to) return;
  await moveRelations(transaction, { from, to, givenIds });
  await writer.run(movedCredits, { ...stamp, from, to, givenIds });
}
