import { useDeferredValue } from "react";
import { DocumentsDocument } from "../../api/deferred/generated/graphql.ts";
import { usePagedOperation } from "../../api/useApiQuery.ts";
import { QueryState } from "../../components/QueryState.tsx";
import { ShowMore } from "../../components/ShowMore.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { DocumentSearch } from "../../view/view.ts";
import { DocumentHit } from "./DocumentHit.tsx";
import { DocumentSearchFields } from "./DocumentSearchFields.tsx";
import styles from "./DocumentsPanel.module.css";

const pageSize = 20;

/** All documents, newest first, or those that a search finds, with the passages that contain its words. */
export function DocumentsPanel() {
  const messages = useMessages();
  const { view } = useExplorer();
  const search = useDeferredValue(view.documentSearch);
  const query = usePagedOperation(DocumentsDocument, variablesOf(search), (page) => page.documents.pageInfo);
  return (
    <>
      <h2>{messages.documents}</h2>
      <DocumentSearchFields />
      <QueryState query={query} lines={10}>
        {(pages) => {
          const { totalCount } = pages[0]!.documents;
          const edges = pages.flatMap(({ documents }) => documents.edges);
          return (
            <>
              <p role="status" className={styles.count}>
                {totalCount === 0 ? messages.noDocuments : messages.documentCount(totalCount)}
              </p>
              <ul className={styles.hits}>
                {edges.map(({ node, passages }) => (
                  <DocumentHit key={node.id} document={node} passages={passages} />
                ))}
              </ul>
              <ShowMore shown={edges.length} total={totalCount} pageSize={pageSize} onMore={query.fetchNextPage} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

/** A text without letters finds nothing; the API refuses it. */
function variablesOf({ text, publisher, since, until }: DocumentSearch) {
  const searched = /[\p{L}\p{N}]/u.test(text) ? text.trim() : null;
  return {
    first: pageSize,
    text: searched,
    orderBy: searched === null ? ("NEWEST" as const) : null,
    where: { ...(publisher && { publishers: [publisher] }), since, until },
  };
}
