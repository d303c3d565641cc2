import { useState } from "react";
import { Button } from "../components/Button.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { DocumentForm } from "./DocumentForm.tsx";
import styles from "./Editing.module.css";
import type { FormProps } from "./FormDialog.tsx";
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
  const close = () => onChange(null);
  const finish = (result: Done) => {
    setDone(result);
    close();
  };
  return (
    <>
      {task && <TaskForm key={JSON.stringify(task)} task={task} onClose={close} onDone={finish} />}
      <div role="status" className={styles.done}>
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
    case "record":
      return <NewRelationForm document={task.document} passage={task.passage} {...props} />;
    case "correct":
      return <CorrectionForm id={task.relation} {...props} />;
    default:
      return <RetractionForm task={task} {...props} />;
  }
}
