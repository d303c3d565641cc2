import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { EditButton } from "../../editing/EditButton.tsx";
import type { Passage } from "../../editing/task.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { review } from "../../view/commands.ts";
import type { FullDocument } from "./DocumentText.tsx";
import styles from "./RecordFromPassage.module.css";

interface Props {
  readonly document: FullDocument;
  /** Those from which relations are recorded already. */
  readonly passages: FullDocument["evidence"]["nodes"];
  readonly selected: Passage | null;
}

/** For editors: the passage that is selected in the text, and the button that records a relation from it. */
export function RecordFromPassage({ document, passages, selected }: Props) {
  const messages = useMessages();
  const { canEdit, run } = useExplorer();
  if (!canEdit) return null;
  const actors = passages.flatMap(({ relation }) => relation.participants.map(({ actor }) => actor));
  const { id, title, text, language, publishedOn } = document;
  return (
    <div className={styles.record}>
      <EditButton
        variant={selected ? "primary" : "plain"}
        task={{ type: "record", document: { id, title, text, language, publishedOn, actors }, passage: selected }}
        // The click must not end the selection.
        onMouseDown={(event) => event.preventDefault()}
      >
        {messages.recordRelation}
      </EditButton>
      <Button onClick={() => run(review(id))}>{messages.reviewProposals}</Button>
      {selected ? (
        <q className={styles.passage} dir="auto" lang={language ?? undefined}>
          {selected.quote}
        </q>
      ) : (
        text !== null && <Note>{messages.selectPassage}</Note>
      )}
    </div>
  );
}
