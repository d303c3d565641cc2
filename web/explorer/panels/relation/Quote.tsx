import type { EvidenceFactsFragment } from "../../api/generated/graphql.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { EditButton } from "../../editing/EditButton.tsx";
import { dateText } from "../../i18n/dates.ts";
import { languageName } from "../../i18n/languageName.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { select } from "../../view/commands.ts";
import { isForeignQuote } from "./foreignQuote.ts";
import styles from "./Quote.module.css";

interface Props {
  readonly evidence: EvidenceFactsFragment;
  /** What it reports, in the reader's language. Only shown beside a passage in another language. */
  readonly summary?: string | null;
}

/** A passage in its own language and direction, with the actors it credits and its document. */
export function Quote({ evidence, summary = null }: Props) {
  const messages = useMessages();
  const { run, view } = useExplorer();
  const { id, quote, document, attribution } = evidence;
  const { publisher, title, publishedOn, language } = document;
  const isForeign = isForeignQuote(evidence, view.lang);
  return (
    <figure className={styles.quote}>
      {quote === null ? (
        <Note>{messages.noQuote}</Note>
      ) : (
        <div className={styles.texts}>
          <blockquote dir="auto" lang={language ?? undefined}>
            {quote}
          </blockquote>
          {isForeign && summary !== null && (
            <p>
              <small>{messages.summary}</small> <bdi lang={view.lang}>{summary}</bdi>
            </p>
          )}
        </div>
      )}
      <figcaption>
        {attribution.length > 0 && (
          <>
            {messages.reportedBy}{" "}
            {attribution.map((actor, index) => (
              <span key={actor.id}>
                {index > 0 && " ← "}
                <ActorLink id={actor.id} name={actor.name} />
              </span>
            ))}
            {" · "}
          </>
        )}
        {isForeign && language !== null && (
          <span className={styles.language}>{messages.quotedIn(languageName(language, messages.locale))}</span>
        )}
        <bdi lang={language ?? undefined}>{publisher ?? title ?? messages.untitled}</bdi>
        {publishedOn && ` · ${dateText(publishedOn, messages)}`}{" "}
        <Button variant="link" onClick={() => run(select({ type: "document", id: document.id, evidence: id }))}>
          {messages.readInDocument}
        </Button>{" "}
        <EditButton variant="link" task={{ type: "retractEvidence", evidence: id, quote }}>
          {messages.retractEvidence}
        </EditButton>
      </figcaption>
    </figure>
  );
}
