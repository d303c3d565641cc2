import { useState } from "react";
import { RelationToCorrectDocument, type RelationToCorrectQuery } from "../api/deferred/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { Dialog } from "../components/Dialog.tsx";
import { Note } from "../components/Note.tsx";
import { QueryState } from "../components/QueryState.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { FormDialog, type FormProps } from "./FormDialog.tsx";
import { ReasonField } from "./ReasonField.tsx";
import { RelationFields } from "./RelationFields.tsx";
import { draftOf } from "./relationDraft.ts";
import { inputOf, problemsOf } from "./relationInput.ts";
import { useNewActors } from "./useNewActors.ts";
import { useRecording } from "./useRecording.ts";

/** Corrects a relation: records its next version, with a reason. */
export function CorrectionForm({ id, ...props }: FormProps & { id: string }) {
  const messages = useCurationMessages();
  const { view } = useExplorer();
  const query = useOperation(RelationToCorrectDocument, { id, lang: view.lang });
  // The form keeps the version that it was opened with: the server refuses it if another editor was faster.
  const [relation, setRelation] = useState(query.data?.relation ?? null);
  if (relation === null && query.data?.relation) setRelation(query.data.relation);
  if (relation) return <LoadedForm relation={relation} {...props} />;
  return (
    <Dialog title={messages.correctRelation} onClose={props.onClose}>
      <QueryState query={query} lines={6}>
        {() => <Note>{messages.unknownRelation}</Note>}
      </QueryState>
    </Dialog>
  );
}

function LoadedForm({
  relation,
  onClose,
  onDone,
}: FormProps & { relation: NonNullable<RelationToCorrectQuery["relation"]> }) {
  const messages = useCurationMessages();
  const [draft, setDraft] = useState(() => draftOf(relation));
  const [isChecked, setIsChecked] = useState(false);
  const { submit, isPending, error } = useRecording(draft.kind, () => onDone({ text: messages.relationCorrected }));
  const withNewActors = useNewActors();
  const problems = problemsOf(draft, false);
  function send(): void {
    setIsChecked(true);
    if (Object.keys(problems).length > 0) return;
    const { version } = relation.versions[0]!;
    submit(async () => ({ ...inputOf(await withNewActors(draft)), id: relation.id, version }));
  }
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <FormDialog
      title={messages.correctRelation}
      submitLabel={messages.saveCorrection}
      {...{ isPending, error, onClose }}
      onSubmit={send}
    >
      <RelationFields
        draft={draft}
        problems={isChecked ? problems : {}}
        change={change}
        suggested={[]}
        suggestedDate={null}
        isNew={false}
      />
      <ReasonField
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        problem={isChecked && problems.reason ? messages.problems[problems.reason] : undefined}
      />
    </FormDialog>
  );
}
