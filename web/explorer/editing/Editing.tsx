import { useEffect, useRef, useState } from "react";
import { Button } from "../components/Button.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { ArticleForm } from "./ArticleForm.tsx";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { DocumentForm } from "./DocumentForm.tsx";
import styles from "./Editing.module.css";
import type { FormProps } from "./FormDialog.tsx";
import { MergeForm } from "./merging/MergeForm.tsx";
import { UndoDistinctForm, UndoMergeForm } from "./merging/MergeReversalForm.tsx";
import { NewRelationForm } from "./NewRelationForm.tsx";
import { RetractionForm } from "./RetractionForm.tsx";
import type { Done, EditingTask } from "./task.ts";

interface Props {
  readonly task: EditingTask | null;
  readonly onChange: (task: EditingTask | null) => void;
}

/** The form of the task, and a message about the last one that was sent. */
export function Editing({ task, onChange }: Props) {
  const messages = useCurationMessages();
  const [done, setDone] = useState<Done | null>(null);
  const message = useRef<HTMLDivElement>(null);
  // The dialog returns the focus to the button that opened it, unless that has gone with what was changed.
  useEffect(() => {
    if (done && document.activeElement === document.body) message.current?.querySelector("button")?.focus();
  }, [done]);
  const close = () => onChange(null);
  const finish = (result: Done) => {
    setDone(result);
    close();
  };
  return (
    <>
      {task && <TaskForm key={JSON.stringify(task)} task={task} onClose={close} onDone={finish} />}
      <div ref={message} role="status" className={styles.done}>
        {done && !task && (
          <p>
            {done.text}{" "}
            {done.reverse && (
              <Button
                variant="link"
                onClick={() => {
                  setDone(null);
                  onChange(done.reverse!.task);
                }}
              >
                {done.reverse.label}
              </Button>
            )}{" "}
            <Button variant="link" onClick={() => setDone(null)}>
              {messages.close}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

function TaskForm({ task, ...props }: FormProps & { task: EditingTask }) {
  switch (task.type) {
    case "addDocument":
      return <DocumentForm {...props} />;
    case "addArticle":
      return <ArticleForm {...props} />;
    case "record":
      return <NewRelationForm document={task.document} passage={task.passage} {...props} />;
    case "correct":
      return <CorrectionForm id={task.relation} {...props} />;
    case "merge":
      return <MergeForm actor={task.actor} {...props} />;
    case "undoMerge":
      return <UndoMergeForm task={task} {...props} />;
    case "undoDistinct":
      return <UndoDistinctForm task={task} {...props} />;
    default:
      return <RetractionForm task={task} {...props} />;
  }
}
