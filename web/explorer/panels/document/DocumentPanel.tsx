import { useState } from "react";
import { DocumentDetailsDocument } from "../../api/generated/graphql.ts";
import { usePagedOperation } from "../../api/useApiQuery.ts";
import { DocumentFacts } from "../../components/DocumentFacts.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import type { Passage } from "../../editing/task.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./DocumentPanel.module.css";
import { DocumentRelations } from "./DocumentRelations.tsx";
import { DocumentText, type FullDocument } from "./DocumentText.tsx";
import { RecordFromPassage } from "./RecordFromPassage.tsx";
import { ReportedPicture } from "./ReportedPicture.tsx";

interface Props {
  readonly id: string;
  /** The selected piece of evidence. */
  readonly evidence: string | null;
  /** The passage that a search has found. */
  readonly passage: readonly [start: number, end: number] | null;
}

/** A document with its passages marked, and the relations that they support. */
export function DocumentPanel({ id, evidence, passage: found }: Props) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [passage, setPassage] = useState<Passage | null>(null);
  const query = usePagedOperation(
    DocumentDetailsDocument,
    { id, first: 100, lang: view.lang },
    (page) => page.document?.evidence.pageInfo,
  );
  return (
    <QueryState query={query} lines={14}>
      {(pages) => {
        const document = pages[0]?.document;
        if (!document) return <Note>{messages.unknownDocument}</Note>;
        const passages = pages.flatMap((page) => page.document?.evidence.nodes ?? []);
        return (
          <>
            <DocumentHeading document={document} />
            {passages.length > 0 && <ReportedPicture id={id} />}
            <DocumentText
              document={document}
              passages={passages}
              selected={evidence}
              found={found}
              onSelectPassage={setPassage}
            />
            <RecordFromPassage document={document} passages={passages} selected={passage} />
            <DocumentRelations
              document={document}
              passages={passages}
              selected={evidence}
              onMore={query.fetchNextPage}
            />
          </>
        );
      }}
    </QueryState>
  );
}

function DocumentHeading({ document }: { document: FullDocument }) {
  const messages = useMessages();
  const { title, url, language } = document;
  return (
    <>
      <h2 dir="auto" lang={language ?? undefined} className={styles.title}>
        {title ?? messages.untitled}
      </h2>
      <p className={styles.facts}>
        <DocumentFacts document={document} />
        {url && /^https?:/.test(url) && (
          <>
            {" · "}
            <a href={url} target="_blank" rel="noreferrer">
              {messages.original}
            </a>
          </>
        )}
      </p>
    </>
  );
}
