import { Conflict, NotFound } from "../../errors/errors.ts";
import { editorSource } from "../plan/entries.ts";
import type { Transaction } from "../transaction.ts";
import { knownActors } from "../write.queries.ts";
import type { Merged } from "./mergeActors.ts";
import { createdDistinctPairs, mergeStates } from "./merging.queries.ts";
import { separate } from "./separate.ts";

/** An undone merge: the actor that went on, and the one that is an actor of its own again. */
export interface Unmerged extends Merged {
  readonly restored: string;
  /** The id of the change that undid the merge before; null if this transaction undoes it, or if an import did. */
  readonly undoneIn: string | null;
}

/**
 * Undoes a merge. What was recorded since then under ids of the merged actor goes with it. Does nothing if the merge was undone
 * before. If a source had merged the two, they are declared distinct, so that its next import does not merge them again.
 * @throws NotFound if there is no such merge; Conflict if the actor that went on has been merged since then
 */
export async function undoMerge(transaction: Transaction, { merge }: Pick<Merged, "merge">): Promise<Unmerged> {
  const { writer, stamp } = transaction;
  const [state] = await writer.run(mergeStates, { id: merge });
  if (state === undefined)
    throw new NotFound(
      `There is no merge "${merge}". The id of a merge begins with "merge:"; Actor.merges lists those of an actor.`,
      "merge",
    );
  const { part, into, source, undone, undoneIn, later } = state;
  if (!undone) {
    if (later !== null)
      throw new Conflict(
        `"${into}" itself has been merged into "${later.into}" since then. Undo that merge first: ${later.id}.`,
      );
    transaction.takeRevision();
    await separate(transaction, part);
    if (source !== editorSource) {
      const pair = { one: part, other: into, by: null, reason: `Undone: ${merge}` };
      await writer.run(createdDistinctPairs, { ...stamp, pairs: [pair] });
    }
  }
  const known = await writer.run(knownActors, { ids: [part, into] });
  const actorOf = new Map(known.map(({ id, actorId }) => [id, actorId]));
  return { merge, actor: actorOf.get(into)!, restored: actorOf.get(part)!, undoneIn };
}
