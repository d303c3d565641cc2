import {
  RestoreRelationDocument,
  RetractEvidenceDocument,
  RetractRelationDocument,
} from "../api/deferred/generated/graphql.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import formStyles from "./Form.module.css";
import type { FormProps } from "./FormDialog.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import type { EditingTask } from "./task.ts";
import { useSubmission } from "./useSubmission.ts";

type Task = Extract<EditingTask, { type: "retract" | "restore" | "retractEvidence" }>;

const operations = {
  retract: RetractRelationDocument,
  restore: RestoreRelationDocument,
  retractEvidence: RetractEvidenceDocument,
};

/** Retracts or restores a relation, or retracts a piece of evidence. */
export function RetractionForm({ task, onClose, onDone }: FormProps & { task: Task }) {
  const messages = useCurationMessages();
  const texts = messages.retractions[task.type];
  const { submit, isPending, error } = useSubmission(operations[task.type], () =>
    onDone({
      text: texts.done,
      ...(task.type === "retract" && {
        reverse: { label: messages.restore, task: { type: "restore", relation: task.relation } as const },
      }),
    }),
  );
  const id = task.type === "retractEvidence" ? task.evidence : task.relation;
  return (
    <ReasonForm
      title={texts.title}
      explanation={texts.explanation}
      submitLabel={texts.submit}
      {...{ isPending, error, onClose }}
      onSubmit={(reason) => submit({ id, reason })}
    >
      {task.type === "retractEvidence" && task.quote !== null && (
        <blockquote className={formStyles.quote} dir="auto">
          {task.quote}
        </blockquote>
      )}
    </ReasonForm>
  );
}
