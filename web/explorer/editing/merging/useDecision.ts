import { useRef } from "react";
import { DeclareDistinctDocument, MergeActorsDocument } from "../../api/deferred/generated/graphql.ts";
import type { ApiError } from "../../api/request.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { replaceMerged } from "../../view/commands.ts";
import type { Done, TaskActor } from "../task.ts";
import { useSubmission } from "../useSubmission.ts";
import type { Decision } from "./DecisionFields.tsx";
import { namesToTell } from "./namesToTell.ts";

interface DecisionSubmission {
  /** The actor that goes on comes first. */
  readonly submit: (actors: readonly [TaskActor, TaskActor], reason: string) => void;
  readonly isPending: boolean;
  readonly error: ApiError | null;
}

/** Merges two actors or declares them distinct, and says how to reverse that. */
export function useDecision(decision: Decision, onDone: (done: Done) => void): DecisionSubmission {
  const messages = useCurationMessages();
  const { run } = useExplorer();
  const pair = useRef<readonly [TaskActor, TaskActor]>(null);
  const merging = useSubmission(MergeActorsDocument, ({ mergeActors: { merge, actor } }) => {
    const [kept, absorbed] = pair.current!;
    run(replaceMerged(absorbed.id, actor.id));
    const task = { type: "undoMerge", merge, actors: [absorbed, kept], source: "editor" } as const;
    onDone({ text: messages.merged(...namesToTell([kept, absorbed])), reverse: { label: messages.undoMerge, task } });
  });
  const declaring = useSubmission(DeclareDistinctDocument, () => {
    const actors = pair.current!;
    const text = messages.declaredDistinct(...namesToTell(actors));
    onDone({ text, reverse: { label: messages.undoDistinct, task: { type: "undoDistinct", actors } } });
  });
  const { isPending, error } = decision === "merge" ? merging : declaring;
  function submit(actors: readonly [TaskActor, TaskActor], reason: string): void {
    pair.current = actors;
    const [keep, absorb] = [actors[0].id, actors[1].id];
    if (decision === "merge") merging.submit({ keep, absorb, reason });
    else declaring.submit({ actors: [keep, absorb], reason });
  }
  return { submit, isPending, error };
}
