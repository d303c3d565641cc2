import { useState } from "react";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { EvidenceFields } from "./EvidenceFields.tsx";
import { FormDialog, type FormProps } from "./FormDialog.tsx";
import { KindField } from "./KindField.tsx";
import { RelationFields } from "./RelationFields.tsx";
import { newDraft, withKind } from "./relationDraft.ts";
import { inputOf, problemsOf } from "./relationInput.ts";
import type { Passage, SourceDocument } from "./task.ts";
import { useNewActors } from "./useNewActors.ts";
import { useRecording } from "./useRecording.ts";
import { useSuggestedActors } from "./useSuggestedActors.ts";

interface Props extends FormProps {
  readonly document: SourceDocument;
  readonly passage: Passage | null;
}

/** Records a relation with the passage that reports it. */
export function NewRelationForm({ document, passage, onClose, onDone }: Props) {
  const messages = useCurationMessages();
  const [draft, setDraft] = useState(() => newDraft(passage));
  const [isChecked, setIsChecked] = useState(false);
  const suggested = useSuggestedActors(document, draft.quote, draft.start);
  const { submit, isPending, error } = useRecording(draft.kind, (relation) =>
    onDone({
      text: messages.relationRecorded,
      reverse: { label: messages.retract, task: { type: "retract", relation } },
    }),
  );
  const withNewActors = useNewActors();
  const problems = problemsOf(draft, true);
  const { quote, start, attribution } = draft;
  function send(): void {
    setIsChecked(true);
    if (Object.keys(problems).length > 0) return;
    const evidence = { document: document.id, quote, start, attribution: attribution.map(({ id }) => id) };
    submit(async () => ({ ...inputOf(await withNewActors(draft)), evidence: [evidence] }));
  }
  const props = {
    draft,
    problems: isChecked ? problems : {},
    suggested,
    change: (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part })),
  };
  return (
    <FormDialog
      title={messages.recordRelation}
      submitLabel={messages.record}
      {...{ isPending, error, onClose }}
      onSubmit={send}
    >
      <EvidenceFields document={document} {...props} />
      <KindField kind={draft.kind} onChange={(kind) => setDraft((now) => withKind(now, kind))} />
      <RelationFields suggestedDate={document.publishedOn} isNew {...props} />
    </FormDialog>
  );
}
