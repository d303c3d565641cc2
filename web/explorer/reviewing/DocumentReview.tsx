import { DocumentToReviewDocument, type DocumentToReviewQuery } from "../api/deferred/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { Button } from "../components/Button.tsx";
import { DocumentFacts } from "../components/DocumentFacts.tsx";
import { Note } from "../components/Note.tsx";
import { QueryState } from "../components/QueryState.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { review, select } from "../view/commands.ts";
import { PublicationDate } from "./PublicationDate.tsx";
import { ReadDocumentSection } from "./ReadDocumentSection.tsx";
import styles from "./Review.module.css";
import { Review } from "./Review.tsx";
import { useProposals } from "./useProposals.ts";

export type DocumentToReview = NonNullable<DocumentToReviewQuery["document"]>;

/** A document with what was read in it. */
export function DocumentReview({ id }: { id: string }) {
  const messages = useCurationMessages();
  const documentQuery = useOperation(DocumentToReviewDocument, { id });
  const proposalsQuery = useProposals(id);
  return (
    <QueryState query={documentQuery} lines={8}>
      {({ document }) =>
        document === null ? (
          <Note>{messages.unknownDocument}</Note>
        ) : (
          <>
            <Heading document={document} />
            {hasText(document) && document.publishedOn === null && <PublicationDate document={document} />}
            <QueryState query={proposalsQuery} lines={8}>
              {(proposals) =>
                proposals.length === 0 ? (
                  <ReadDocumentSection document={document} />
                ) : (
                  <Review document={document} proposals={proposals} />
                )
              }
            </QueryState>
          </>
        )
      }
    </QueryState>
  );
}

function hasText(document: DocumentToReview): document is DocumentToReview & { readonly text: string } {
  return document.text !== null;
}

function Heading({ document }: { document: DocumentToReview }) {
  const messages = useCurationMessages();
  const { run } = useExplorer();
  const { id, title, language } = document;
  return (
    <header className={styles.heading}>
      <h2 dir="auto" lang={language ?? undefined}>
        {title ?? messages.untitled}
      </h2>
      <p>
        <DocumentFacts document={document} />
        {" · "}
        <Button variant="link" onClick={() => run(select({ type: "document", id, evidence: null }))}>
          {messages.showDocument}
        </Button>
        {" · "}
        <Button variant="link" onClick={() => run(review(null))}>
          {messages.waiting}
        </Button>
      </p>
    </header>
  );
}
