import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { Transaction } from "../transaction.ts";
import { createdDistinctPairs, removedDistinctPairs, storedDistinctPairs } from "./merging.queries.ts";
import { type NamedActor, namedActors } from "./namedActors.ts";

/** Actors, each of which is another one than all others. */
export interface DistinctRequest {
  readonly actors: readonly string[];
}

/** Each actor is compared with each other one. */
export const maxDistinctActors = 50;

/**
 * Declares that actors are not the same. Nothing merges them from then on. Of merged actors, it is said of those that have the ids, so that it still holds
 * for these when the merge is undone.
 * @returns the ids of the actors
 * @throws NotFound if an id is unknown; Conflict if two of them are one actor since a merge
 */
export async function declareDistinct(
  transaction: Transaction,
  { actors: ids, by, reason }: DistinctRequest & { readonly by: string | null; readonly reason: string | null },
): Promise<string[]> {
  const { writer, stamp } = transaction;
  const actors = await actorsToTell(transaction, ids);
  for (const [one, other] of pairsOf(actors))
    if (one.actor === other.actor)
      throw new Conflict(
        `"${one.id}" and "${other.id}" are one actor since a merge. Undo it first: Actor.merges of "${one.actor}" has its id.`,
      );
  const current = actors.map(({ actor }) => actor);
  const stored = await writer.run(storedDistinctPairs, { ids: current });
  const isStored = (pair: readonly NamedActor[]) =>
    stored.some((known) => pair.every(({ part }) => part === known.one || part === known.other));
  const pairs = pairsOf(actors).filter((pair) => !isStored(pair));
  if (pairs.length > 0) {
    transaction.takeRevision();
    const rows = pairs.map(([one, other]) => ({ one: one.part, other: other.part, by, reason }));
    await writer.run(createdDistinctPairs, { ...stamp, pairs: rows });
  }
  return current;
}

/** Takes back that actors were declared distinct. @returns the ids of the actors */
export async function undoDistinct(transaction: Transaction, { actors: ids }: DistinctRequest): Promise<string[]> {
  const actors = await actorsToTell(transaction, ids);
  const current = actors.map(({ actor }) => actor);
  const stored = await transaction.writer.run(storedDistinctPairs, { ids: current });
  if (stored.length > 0) {
    transaction.takeRevision();
    await transaction.writer.run(removedDistinctPairs, { ...transaction.stamp, ids: current });
  }
  return current;
}

async function actorsToTell({ writer }: Transaction, ids: readonly string[]): Promise<NamedActor[]> {
  const actors = await namedActors(writer, ids, "actors");
  const parts = new Set(actors.map(({ part }) => part));
  if (parts.size < 2 || parts.size < ids.length)
    throw new BadUserInput("actors must have two different actors or more, each once.", "actors");
  if (parts.size > maxDistinctActors)
    throw new BadUserInput(`actors has ${parts.size} actors; at most ${maxDistinctActors} are allowed.`, "actors");
  return actors;
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
