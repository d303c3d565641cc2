import { Deferred } from "../components/Deferred.tsx";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** The review of a document or, without one, the documents that wait for it. Loaded when an editor opens it. */
export function ReviewPanel({ document }: { document: string | null }) {
  const messages = useMessages();
  const { canEdit } = useExplorer();
  if (!canEdit) return <Note>{messages.reviewForEditors}</Note>;
  return (
    <Deferred name="reviewing" load={() => import("./Reviewing.tsx")}>
      {({ DocumentReview, ReviewStart }) =>
        document === null ? <ReviewStart /> : <DocumentReview key={document} id={document} />
      }
    </Deferred>
  );
}
