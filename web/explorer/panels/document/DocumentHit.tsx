import type { DocumentsQuery } from "../../api/deferred/generated/graphql.ts";
import { DocumentLink } from "../../components/DocumentLink.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { select } from "../../view/commands.ts";
import styles from "./DocumentsPanel.module.css";

type Edge = DocumentsQuery["documents"]["edges"][number];

/** A document in the list; each found passage opens the document at its place. */
export function DocumentHit({ document, passages }: { document: Edge["node"]; passages: Edge["passages"] }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const { id, publisher, publishedOn, language, evidence } = document;
  const lang = language ?? undefined;
  const facts = [
    publisher && (
      <bdi key="publisher" lang={lang}>
        {publisher}
      </bdi>
    ),
    publishedOn && <span key="date">{dateText(publishedOn, messages)}</span>,
    <span key="evidence">{messages.passageCount(evidence.totalCount)}</span>,
  ];
  return (
    <li>
      <DocumentLink document={document} />
      <small className={styles.facts}>{facts}</small>
      {passages.map((passage) => (
        <button
          key={passage.start}
          type="button"
          className={styles.passage}
          dir="auto"
          lang={lang}
          onClick={() => run(select({ type: "document", id, evidence: null, passage: [passage.start, passage.end] }))}
        >
          <MarkedText {...passage} />
        </button>
      ))}
    </li>
  );
}

/** A passage with the found words marked. */
function MarkedText({ text, start, words }: Edge["passages"][number]) {
  const parts = words.map((word, index) => (
    <span key={word.start}>
      {text.slice((words[index - 1]?.end ?? start) - start, word.start - start)}
      <mark>{text.slice(word.start - start, word.end - start)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice((words.at(-1)?.end ?? start) - start)}
    </>
  );
}
