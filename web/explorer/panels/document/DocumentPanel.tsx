import { useEffect, useRef, useState } from "react";
import { ask } from "../../api/request.ts";
import { DocumentInFullDocument, type DocumentInFullQuery } from "../../api/generated/graphql.ts";
import { useAsk } from "../../api/useAsk.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { select } from "../../view/commands.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { passagesOf } from "./passages.ts";
import { RelationCard } from "../relation/RelationCard.tsx";
import { Asking } from "../../components/QueryState.tsx";

type FullDocument = NonNullable<DocumentInFullQuery["document"]>;

/** A document with its passages marked, and all that it reports. */
export function DocumentPanel({ id, evidence }: { id: string; evidence: string | null }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [pages, setPages] = useState(1);
  const asked = useAsk(JSON.stringify([id, view.lang, pages]), (signal) => documentUpTo(id, pages, view.lang, signal));
  return (
    <Asking asked={asked} lines={14}>
      {(document) =>
        document ? (
          <>
            <DocumentHead document={document} />
            <DocumentText document={document} chosen={evidence} />
            <Reported document={document} chosen={evidence} onMore={() => setPages(pages + 1)} />
          </>
        ) : (
          <p className="note">{messages.unknownDocument}</p>
        )
      }
    </Asking>
  );
}

function DocumentHead({ document }: { document: FullDocument }) {
  const messages = useMessages();
  const { title, publisher, publishedOn, url, language } = document;
  return (
    <>
      <h2 dir="auto" lang={language ?? undefined} className="document-title">
        {title ?? messages.untitled}
      </h2>
      <p className="about">
        {publisher && (
          <>
            <bdi lang={language ?? undefined}>{publisher}</bdi>
            {" · "}
          </>
        )}
        {publishedOn ? messages.published(dateText(publishedOn, messages)) : messages.dateUnknown}
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

function DocumentText({ document, chosen }: { document: FullDocument; chosen: string | null }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = mark.current?.closest<HTMLElement>(".text");
    // Within its box: the title stays in sight.
    if (box) box.scrollTop = mark.current!.offsetTop - box.clientHeight / 3;
  }, [chosen, document.id]);
  if (document.text === null) return <p className="note">{messages.noText}</p>;
  const passages = passagesOf(document.text, document.evidence.nodes);
  const first = passages.findIndex(({ evidence }) => chosen !== null && evidence.includes(chosen));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and keys must reach it.
    <section className="text" dir="auto" lang={document.language ?? undefined} tabIndex={0} aria-label={messages.document}>
      {passages.map(({ text, start, evidence }, index) =>
        evidence.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list below leads to each by keys.
          <mark
            key={start}
            ref={index === first ? mark : undefined}
            className={chosen !== null && evidence.includes(chosen) ? "chosen" : ""}
            onClick={() => run(select({ type: "document", id: document.id, evidence: evidence.at(-1)! }))}
          >
            {text}
          </mark>
        ),
      )}
    </section>
  );
}

function Reported({ document, chosen, onMore }: { document: FullDocument; chosen: string | null; onMore: () => void }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const { nodes, totalCount } = document.evidence;
  const relations = new Map(nodes.map((one) => [one.relation.id, one]));
  const ofRelation = (id: string) => nodes.filter(({ relation }) => relation.id === id);
  const isChosen = (id: string) => ofRelation(id).some((one) => one.id === chosen);
  const ordered = [...relations.values()].sort(
    (one, other) => Number(isChosen(other.relation.id)) - Number(isChosen(one.relation.id)),
  );
  return (
    <section aria-label={messages.allItSays}>
      <h3>{messages.allItSays}</h3>
      {ordered.map(({ relation }) => (
        <RelationCard key={relation.id} relation={relation}>
          {ofRelation(relation.id).map((one) => (
            <button
              key={one.id}
              type="button"
              className={one.id === chosen ? "passage chosen" : "passage"}
              aria-pressed={one.id === chosen}
              onClick={() => run(select({ type: "document", id: document.id, evidence: one.id }))}
            >
              <span dir="auto" lang={document.language ?? undefined}>
                {one.quote ?? messages.noQuote}
              </span>
            </button>
          ))}
        </RelationCard>
      ))}
      {totalCount > nodes.length && (
        <p className="note">
          {messages.showingOf(nodes.length, totalCount)}{" "}
          <button type="button" className="button" onClick={onMore}>
            {messages.more(Math.min(100, totalCount - nodes.length))}
          </button>
        </p>
      )}
    </section>
  );
}

async function documentUpTo(
  id: string,
  pages: number,
  lang: string,
  signal: AbortSignal,
): Promise<FullDocument | null> {
  const answer = async (after: string | null) =>
    (await ask(DocumentInFullDocument, { id, first: 100, after, lang }, signal)).document;
  const first = await answer(null);
  if (!first) return null;
  const nodes = [...first.evidence.nodes];
  let { pageInfo } = first.evidence;
  for (let read = 1; read < pages && pageInfo.hasNextPage; read++) {
    const next = await answer(pageInfo.endCursor);
    nodes.push(...(next?.evidence.nodes ?? []));
    if (next) pageInfo = next.evidence.pageInfo;
  }
  return { ...first, evidence: { ...first.evidence, nodes } };
}
