import { useState } from "react";
import { ReadDocumentDocument } from "../api/deferred/generated/graphql.ts";
import { Button } from "../components/Button.tsx";
import { Note } from "../components/Note.tsx";
import { noteTexts } from "../editing/noteTexts.ts";
import { ReaderField } from "../editing/ReaderField.tsx";
import { RefusalNote } from "../editing/RefusalNote.tsx";
import { useSubmission } from "../editing/useSubmission.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { DocumentToReview } from "./DocumentReview.tsx";
import styles from "./Review.module.css";

/** Offers to read a document from which nothing has been proposed. */
export function ReadDocumentSection({ document }: { document: DocumentToReview }) {
  const messages = useCurationMessages();
  const { locale } = useMessages();
  const [reader, setReader] = useState("rules");
  const [notes, setNotes] = useState<readonly string[] | null>(null);
  const { submit, isPending, error } = useSubmission(ReadDocumentDocument, ({ readDocument }) =>
    // The review of what was proposed takes the place of this section.
    setNotes(readDocument.proposed === 0 ? noteTexts(readDocument.codedNotes, messages, locale) : null),
  );
  if (document.text === null) return <Note>{messages.noTextToRead}</Note>;
  return (
    <section className={styles.unread}>
      <p>{messages.notRead}</p>
      <p>{messages.readThisExplained}</p>
      <ReaderField reader={reader} onChange={setReader} />
      <Button variant="primary" disabled={isPending} onClick={() => submit({ document: document.id, reader })}>
        {isPending ? messages.saving : messages.readThis}
      </Button>
      <div role="status">
        {notes && <p>{messages.nothingProposed}</p>}
        {notes?.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {error && <RefusalNote error={error} />}
    </section>
  );
}
