import { useState } from "react";
import { AddDocumentDocument } from "../api/deferred/generated/graphql.ts";
import { TextField } from "../components/TextField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { select } from "../view/commands.ts";
import { DocumentFields } from "./DocumentFields.tsx";
import { documentInput, documentProblems, emptyDocument } from "./documentValues.ts";
import { FormDialog, type FormProps } from "./FormDialog.tsx";
import { useSubmission } from "./useSubmission.ts";

/** In UTF-16 code units. Of three bytes each, as in Chinese, these just fit into a request of the API. */
const maxDocumentLength = 300_000;

/** Adds a document whose text is pasted. */
export function DocumentForm({ onClose, onDone }: FormProps) {
  const messages = useCurationMessages();
  const { run } = useExplorer();
  const [values, setValues] = useState(emptyDocument);
  const [isChecked, setIsChecked] = useState(false);
  const { submit, isPending, error } = useSubmission(AddDocumentDocument, ({ addDocument }) => {
    run(select({ type: "document", id: addDocument.document.id, evidence: null }));
    onDone({ text: messages.documentAdded });
  });
  const { title, text, url, keywords } = values;
  const problems = {
    ...documentProblems(values, messages),
    text: text.trim() === "" && title.trim() === "" && url.trim() === "" ? messages.problems.needsText : undefined,
  };
  function send(): void {
    setIsChecked(true);
    if (Object.values(problems).every((problem) => problem === undefined)) submit(documentInput(values));
  }
  const change = (part: Partial<typeof values>) => setValues((now) => ({ ...now, ...part }));
  return (
    <FormDialog
      title={messages.addDocument}
      submitLabel={messages.add}
      {...{ isPending, error, onClose }}
      onSubmit={send}
    >
      <DocumentFields
        {...{ values, change, languages }}
        problems={isChecked ? problems : {}}
        textLabel={messages.documentText}
        maxLength={maxDocumentLength}
        noLanguage={messages.unknownLanguage}
        publishedHint={messages.dateHint}
      />
      <TextField
        label={messages.keywords}
        hint={messages.separateByCommas}
        value={keywords}
        onChange={(value) => change({ keywords: value })}
      />
    </FormDialog>
  );
}

const languages = ["ar", "en", "fa", "fr", "de", "he", "ko", "ku", "ru", "es", "tr", "ur", "zh"];
