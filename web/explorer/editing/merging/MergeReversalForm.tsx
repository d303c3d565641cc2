import { UndoDistinctDocument, UndoMergeDocument } from "../../api/deferred/generated/graphql.ts";
import { Note } from "../../components/Note.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { add } from "../../view/commands.ts";
import type { FormProps } from "../FormDialog.tsx";
import { ReasonForm } from "../ReasonForm.tsx";
import type { EditingTask } from "../task.ts";
import { useSubmission } from "../useSubmission.ts";
import { namesToTell } from "./namesToTell.ts";

/** Undoes a merge. The restored actor appears in the graph. */
export function UndoMergeForm({
  task: { merge, actors, source },
  onClose,
  onDone,
}: FormProps & { task: Extract<EditingTask, { type: "undoMerge" }> }) {
  const messages = useCurationMessages();
  const { run } = useExplorer();
  const names = namesToTell(actors);
  const { submit, isPending, error } = useSubmission(UndoMergeDocument, ({ undoMerge: { restored } }) => {
    if (restored) run(add([restored.id]));
    onDone({ text: messages.mergeUndone(names[0]) });
  });
  return (
    <ReasonForm
      title={messages.undoMerge}
      explanation={messages.undoMergeExplanation(...names)}
      submitLabel={messages.undoMerge}
      conflict={messages.mergeRefused}
      {...{ isPending, error, onClose }}
      onSubmit={(reason) => submit({ merge, reason })}
    >
      {source !== "editor" && <Note>{messages.undoMergeOfSource}</Note>}
    </ReasonForm>
  );
}

/** Takes back that two actors are declared distinct. */
export function UndoDistinctForm({
  task: { actors },
  onClose,
  onDone,
}: FormProps & { task: Extract<EditingTask, { type: "undoDistinct" }> }) {
  const messages = useCurationMessages();
  const { submit, isPending, error } = useSubmission(UndoDistinctDocument, () =>
    onDone({ text: messages.distinctUndone }),
  );
  return (
    <ReasonForm
      title={messages.undoDistinctTitle}
      explanation={messages.undoDistinctExplanation(...namesToTell(actors))}
      submitLabel={messages.undoDistinctSubmit}
      conflict={messages.mergeRefused}
      {...{ isPending, error, onClose }}
      onSubmit={(reason) => submit({ actors: actors.map(({ id }) => id), reason })}
    />
  );
}
