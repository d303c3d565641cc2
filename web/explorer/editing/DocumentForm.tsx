import { useState } from "react";
import { AddDocumentDocument } from "../api/deferred/generated/graphql.ts";
import { Field } from "../components/Field.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { readDate } from "../i18n/readDate.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { select } from "../view/commands.ts";
import formStyles from "./Form.module.css";
import { FormDialog, type FormProps } from "./FormDialog.tsx";
import { useSubmission } from "./useSubmission.ts";

const emptyDocument = { title: "", text: "", url: "", publisher: "", publishedOn: "", language: "", keywords: "" };

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
  const { title, text, url, publisher, publishedOn, language, keywords } = values;
  const problems = {
    text: text.trim() === "" && title.trim() === "" && url.trim() === "" ? messages.problems.needsText : undefined,
    publishedOn: publishedOn.trim() !== "" && readDate(publishedOn) === null ? messages.problems.badDate : undefined,
    url: url.trim() !== "" && !/^https?:\/\/\S+$/.test(url.trim()) ? messages.problems.badUrl : undefined,
  };
  function send(): void {
    setIsChecked(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    submit({
      title: title.trim() || null,
      text: text === "" ? null : text,
      url: url.trim() || null,
      publisher: publisher.trim() || null,
      publishedOn: readDate(publishedOn),
      language: language || null,
      keywords: keywords.split(/[,،]/).flatMap((keyword) => keyword.trim() || []),
    });
  }
  const field = (name: keyof typeof emptyDocument, label: string, hint?: string) => (
    <Field label={label} hint={hint} problem={isChecked ? problems[name as keyof typeof problems] : undefined}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          value={values[name]}
          onChange={(event) => setValues({ ...values, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      title={messages.addDocument}
      submitLabel={messages.add}
      {...{ isPending, error, onClose }}
      onSubmit={send}
    >
      <Field label={messages.documentText} problem={isChecked ? problems.text : undefined}>
        {(control) => (
          <textarea
            {...control}
            rows={9}
            dir="auto"
            placeholder={messages.pasteText}
            value={text}
            onChange={(event) => setValues({ ...values, text: event.target.value })}
          />
        )}
      </Field>
      {field("title", messages.documentTitle)}
      <div className={formStyles.row}>
        {field("publisher", messages.publisher)}
        {field("publishedOn", messages.publishedOn, messages.dateHint)}
      </div>
      <div className={formStyles.row}>
        {field("url", messages.url)}
        <Field label={messages.language}>
          {(control) => (
            <select
              {...control}
              value={language}
              onChange={(event) => setValues({ ...values, language: event.target.value })}
            >
              <option value="">{messages.unknownLanguage}</option>
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {new Intl.DisplayNames(messages.locale, { type: "language" }).of(tag)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {field("keywords", messages.keywords, messages.separateByCommas)}
    </FormDialog>
  );
}

const languages = ["ar", "en", "fa", "fr", "de", "he", "ko", "ku", "ru", "es", "tr", "ur", "zh"];
