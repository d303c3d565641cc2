import { BadUserInput, Conflict } from "../../errors/errors.ts";
import { areDistinct } from "../plan/distinct.ts";
import { editorSource } from "../plan/entries.ts";
import { agreedKind } from "../plan/kinds.ts";
import type { Transaction } from "../transaction.ts";
import { actorStates } from "../write.queries.ts";
import { absorb } from "./absorb.ts";
import { mergeChains } from "./merging.queries.ts";
import { type NamedActor, namedActors } from "./namedActors.ts";

export interface MergeRequest {
  readonly keep: string;
  readonly absorb: string;
}

/** A merge, and the actor that goes on. */
export interface Merged {
  readonly merge: string;
  readonly actor: string;
}

/**
 * Merges an actor into another one for an editor. An id of an actor that is part of another one keeps that one.
 * @throws NotFound if an id is unknown; Conflict if the two must not be merged
 */
export async function mergeActors(transaction: Transaction, request: MergeRequest): Promise<Merged> {
  const { writer } = transaction;
  const [keep] = await namedActors(writer, [request.keep], "keep");
  const [absorbed] = await namedActors(writer, [request.absorb], "absorb");
  await checkAreTwo(transaction, keep!, absorbed!);
  const states = await writer.run(actorStates, { ids: [keep!.actor, absorbed!.actor] });
  const kind = agreedKind(states.map(({ properties }) => properties));
  if (kind === undefined) {
    const [one, other] = states.map(({ id, properties }) => `"${id}" is of kind ${properties.kind}`);
    throw new Conflict(`${one}, and ${other}. Only actors of one kind can be merged. Correct one of the kinds first.`);
  }
  if (areDistinct(states))
    throw new Conflict(
      `"${keep!.actor}" and "${absorbed!.actor}" are declared distinct. If they are one actor after all, take that back first: undoDistinct.`,
    );
  transaction.takeRevision();
  const merge = await absorb(transaction, { part: absorbed!.actor, into: keep!.part, source: editorSource });
  return { merge, actor: keep!.actor };
}

/** @throws unless the ids name two actors, and the absorbed one is not part of another one */
async function checkAreTwo({ writer }: Transaction, keep: NamedActor, absorbed: NamedActor): Promise<void> {
  if (keep.part === absorbed.part)
    throw new BadUserInput(`keep and absorb are the same actor, "${keep.part}". Give the ids of two actors.`, "absorb");
  if (keep.actor !== absorbed.actor && absorbed.part === absorbed.actor) return;
  const chains = await writer.run(mergeChains, { ids: [absorbed.part, keep.part] });
  const merge = chains.find(
    ({ id, merges }) => merges.length > 0 && (id === absorbed.part || absorbed.part === absorbed.actor),
  );
  const id = merge!.merges[0]!;
  if (keep.actor === absorbed.actor)
    throw new Conflict(
      `"${keep.id}" and "${absorbed.id}" are one actor already, "${keep.actor}", since the merge ${id}.`,
    );
  throw new Conflict(
    `"${absorbed.id}" was merged into "${absorbed.actor}" before, by the merge ${id}. Undo that merge first, or absorb "${absorbed.actor}".`,
  );
}
