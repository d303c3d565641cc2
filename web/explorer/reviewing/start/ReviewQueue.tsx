import { DocumentsToReviewDocument } from "../../api/deferred/generated/graphql.ts";
import { usePagedOperation } from "../../api/useApiQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { review } from "../../view/commands.ts";
import styles from "./ReviewStart.module.css";

const pageSize = 20;

/** The documents with proposals that wait; a click opens the review of one. */
export function ReviewQueue() {
  const messages = useCurationMessages();
  const { run } = useExplorer();
  const query = usePagedOperation(
    DocumentsToReviewDocument,
    { first: pageSize },
    (page) => page.documentsToReview.pageInfo,
  );
  return (
    <section aria-label={messages.waiting}>
      <h3>{messages.waiting}</h3>
      <QueryState query={query} lines={4}>
        {(pages) => {
          const documents = pages.flatMap((page) => page.documentsToReview.nodes);
          const total = pages[0]?.documentsToReview.totalCount ?? 0;
          return (
            <>
              {documents.length === 0 && <Note>{messages.nothingWaits}</Note>}
              <ul className={styles.documents}>
                {documents.map(({ id, title, publisher, publishedOn, language, pending, all }) => (
                  <li key={id}>
                    <Button variant="link" onClick={() => run(review(id))}>
                      <bdi lang={language ?? undefined}>{title ?? messages.untitled}</bdi>
                    </Button>
                    <small>
                      {messages.waitingCount(pending.totalCount, all.totalCount)}
                      {publisher && (
                        <>
                          {" · "}
                          <bdi lang={language ?? undefined}>{publisher}</bdi>
                        </>
                      )}
                      {publishedOn && ` · ${dateText(publishedOn, messages)}`}
                    </small>
                  </li>
                ))}
              </ul>
              {total > documents.length && (
                <Button onClick={query.fetchNextPage}>
                  {messages.more(Math.min(pageSize, total - documents.length))}
                </Button>
              )}
            </>
          );
        }}
      </QueryState>
    </section>
  );
}
