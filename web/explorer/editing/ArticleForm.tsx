import { useState } from "react";
import { ReadDocumentDocument } from "../api/deferred/generated/graphql.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { isolated } from "../i18n/direction.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { review } from "../view/commands.ts";
import { DocumentFields } from "./DocumentFields.tsx";
import { documentInput, documentProblems, emptyDocument } from "./documentValues.ts";
import { FormDialog, type FormProps } from "./FormDialog.tsx";
import { noteTexts } from "./noteTexts.ts";
import { ReaderField } from "./ReaderField.tsx";
import { useSubmission } from "./useSubmission.ts";

/** As the API has it, in UTF-16 code units. */
const maxArticleLength = 100_000;

/** Adds an article whose text is pasted, reads it, and opens the review of what it reports. */
export function ArticleForm({ onClose, onDone }: FormProps) {
  const messages = useCurationMessages();
  const { locale } = useMessages();
  const { run } = useExplorer();
  const [values, setValues] = useState(emptyDocument);
  const [reader, setReader] = useState("rules");
  const [isChecked, setIsChecked] = useState(false);
  const { submit, isPending, error } = useSubmission(ReadDocumentDocument, ({ readDocument }) => {
    const { document, proposed, known } = readDocument;
    // The review asks for a missing date itself.
    const others = readDocument.codedNotes.filter(({ code }) => code !== "NO_PUBLICATION_DATE");
    const notes = noteTexts(others, messages, locale);
    run(review(document.id));
    // The review itself shows what was proposed; only what it does not show is told.
    if (proposed > 0 && notes.length === 0) onClose();
    else {
      const result = proposed === 0 ? messages.nothingProposed : messages.articleRead(proposed, known);
      onDone({ text: [result, ...notes.map(isolated)].join(" ") });
    }
  });
  const problems = {
    ...documentProblems(values, messages),
    text: values.text.trim() === "" ? messages.needsArticle : undefined,
  };
  function send(): void {
    setIsChecked(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    const title = values.title.trim() || beginningOf(values.text);
    submit({ add: documentInput({ ...values, title }), reader });
  }
  return (
    <FormDialog
      title={messages.addArticle}
      submitLabel={messages.readArticle}
      {...{ isPending, error, onClose }}
      onSubmit={send}
    >
      <p>{messages.articleExplained}</p>
      <DocumentFields
        values={values}
        change={(part) => setValues((now) => ({ ...now, ...part }))}
        problems={isChecked ? problems : {}}
        textLabel={messages.articleText}
        maxLength={maxArticleLength}
        languages={["ar", "en"]}
        noLanguage={messages.detectLanguage}
        publishedHint={messages.publishedExplained}
      />
      <ReaderField reader={reader} onChange={setReader} />
    </FormDialog>
  );
}

/** The first sentence of the first line, by which an article without a title is listed. */
function beginningOf(text: string): string {
  const [line] = text.trim().split("\n", 1);
  const [sentence] = new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(line!);
  return sentence!.segment.trim().slice(0, 200);
}
