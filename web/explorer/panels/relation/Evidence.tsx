import { useState } from "react";
import { ask } from "../../api/request.ts";
import { type EvidenceFactsFragment, EvidenceOfDocument } from "../../api/generated/graphql.ts";
import { useAsk } from "../../api/useAsk.ts";
import { relationWhere } from "../../api/where.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { select } from "../../view/commands.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Asking } from "../../components/QueryState.tsx";

type Page = { readonly totalCount: number; readonly nodes: readonly EvidenceFactsFragment[] };

/** The passages that support a relation; all of them where there are more than the first few. */
export function Evidence({ relationId, first }: { relationId: string; first: Page }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [size, setSize] = useState(0);
  const { knownAt = null } = relationWhere(view.filter);
  const asked = useAsk(size > 0 ? `${relationId} ${size} ${view.lang} ${knownAt}` : null, (signal) =>
    ask(EvidenceOfDocument, { id: relationId, first: size, after: null, lang: view.lang, knownAt }, signal),
  );
  const page: Page = asked.data?.relation?.evidence ?? first;
  const left = page.totalCount - page.nodes.length;
  return (
    <div className="evidence">
      {page.totalCount === 0 && <p className="note">{messages.noEvidence}</p>}
      {page.nodes.map((evidence) => (
        <Quote key={evidence.id} evidence={evidence} />
      ))}
      <Asking asked={asked} lines={1} />
      {left > 0 && page.nodes.length < 100 && (
        <button type="button" className="link" onClick={() => setSize(Math.min(100, page.nodes.length + 30))}>
          {messages.moreQuotes(left)}
        </button>
      )}
    </div>
  );
}

/** A passage in its own language and direction, with who reports it and where it stands. */
export function Quote({ evidence }: { evidence: EvidenceFactsFragment }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const { id, quote, document, attribution } = evidence;
  return (
    <figure className="quote">
      {quote === null ? (
        <p className="note">{messages.noQuote}</p>
      ) : (
        <blockquote dir="auto" lang={document.language ?? undefined}>
          {quote}
        </blockquote>
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
        <DocumentLine document={document} />{" "}
        <button
          type="button"
          className="link"
          onClick={() => run(select({ type: "document", id: document.id, evidence: id }))}
        >
          {messages.readInDocument}
        </button>
      </figcaption>
    </figure>
  );
}

function DocumentLine({ document }: Pick<EvidenceFactsFragment, "document">) {
  const messages = useMessages();
  const { publisher, title, publishedOn, language } = document;
  return (
    <>
      <bdi lang={language ?? undefined}>{publisher ?? title ?? messages.untitled}</bdi>
      {publishedOn && ` · ${dateText(publishedOn, messages)}`}
    </>
  );
}
