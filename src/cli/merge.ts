import type { Config } from "../config/config.ts";
import { mutate } from "../write/edit/mutate.ts";
import { mergeActors } from "../write/merging/mergeActors.ts";
import { undoMerge } from "../write/merging/undoMerge.ts";
import { withGraph } from "./openGraph.ts";
import { writeStdout } from "./output.ts";

export interface MergeOptions {
  readonly reason: string;
}

/** Merges an actor into another one. */
export async function mergeCommand(
  config: Config,
  keep: string,
  absorb: string,
  { reason }: MergeOptions,
): Promise<void> {
  await withGraph(config, async (graph) => {
    const mutation = { operation: "mergeActors", ...byCommand, reason, input: { keep, absorb } };
    const { result } = await mutate(graph, mutation, (transaction) => mergeActors(transaction, { keep, absorb }));
    writeStdout(
      `Merged "${absorb}" into "${result.actor}". To undo it: rawabit undo-merge ${result.merge} --reason WHY`,
    );
  });
}

/** Makes a merged actor one of its own again. */
export async function undoMergeCommand(config: Config, merge: string, { reason }: MergeOptions): Promise<void> {
  await withGraph(config, async (graph) => {
    const mutation = { operation: "undoMerge", ...byCommand, reason, input: { merge } };
    const { result, change } = await mutate(graph, mutation, (transaction) => undoMerge(transaction, { merge }));
    const { actor, restored } = result;
    writeStdout(
      change === null
        ? `Nothing changed: the merge of "${restored}" into "${actor}" was undone before.`
        : `"${restored}" and "${actor}" are two actors again.`,
    );
  });
}

const byCommand = { by: null, requestId: null };
