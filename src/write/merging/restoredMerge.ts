import { randomUUID } from "node:crypto";
import type { ActorRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { changedActors } from "../write.queries.ts";
import { type MergeRow, mergeChains } from "./merging.queries.ts";
import { formatOwn, parseOwn } from "./ownValues.ts";

/** A merge that another graph has exported. */
export function restoredMerge(part: string, mergedInto: NonNullable<ActorRecord["mergedInto"]>): MergeRow {
  const { actor: into, source, merge = newMergeId() } = mergedInto;
  return { id: merge, part, into, source };
}

/** Notes that an actor lacks these fields itself, which it has taken from one merged into it. */
export async function noteFilled(
  { writer, stamp }: Transaction,
  part: string,
  filled: readonly string[],
): Promise<void> {
  const [chain] = await writer.run(mergeChains, { ids: [part] });
  const into = chain!.actors[1]!;
  const own = formatOwn({ ...parseOwn(into), ...Object.fromEntries(filled.map((name) => [name, null])) });
  await writer.run(changedActors, { ...stamp, actors: [{ id: into.id, properties: { own } }] });
}

export function newMergeId(): string {
  return `merge:${randomUUID()}`;
}
