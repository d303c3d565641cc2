import { type FormEvent, useState } from "react";
import { ReadDocumentDocument } from "../api/deferred/generated/graphql.ts";
import { Button } from "../components/Button.tsx";
import { TextField } from "../components/TextField.tsx";
import { RefusalNote } from "../editing/RefusalNote.tsx";
import { useSubmission } from "../editing/useSubmission.ts";
import { isBadDate, readDate } from "../i18n/readDate.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import type { DocumentToReview } from "./DocumentReview.tsx";
import styles from "./Review.module.css";

/** Asks for the day of publication of a document that has none, and reads the document again with it. */
export function PublicationDate({ document }: { document: DocumentToReview & { readonly text: string } }) {
  const messages = useCurationMessages();
  const [date, setDate] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  // The page then shows the date, and what was proposed with it.
  const { submit, isPending, error } = useSubmission(ReadDocumentDocument, () => {});
  function send(event: FormEvent): void {
    event.preventDefault();
    setIsChecked(true);
    const publishedOn = readDate(date);
    if (publishedOn === null) return;
    const { text, language, url } = document;
    submit({ add: { text, language, url, publishedOn }, reader: "rules" });
  }
  const problem = date.trim() === "" ? messages.problems.required : messages.problems.badDate;
  const isBad = isChecked && (date.trim() === "" || isBadDate(date));
  return (
    <form className={styles.undated} noValidate onSubmit={send}>
      <p>{messages.noPublicationDate}</p>
      <TextField label={messages.publishedOn} problem={isBad ? problem : undefined} value={date} onChange={setDate} />
      <Button type="submit" disabled={isPending}>
        {isPending ? messages.saving : messages.readAgain}
      </Button>
      {error && <RefusalNote error={error} />}
    </form>
  );
}
