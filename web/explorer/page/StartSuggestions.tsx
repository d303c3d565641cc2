import type { StartPageQuery } from "../api/generated/graphql.ts";
import { Button } from "../components/Button.tsx";
import { DocumentLink } from "../components/DocumentLink.tsx";
import { ActorSymbol } from "../components/symbols.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { dateText } from "../i18n/dates.ts";
import { isolated } from "../i18n/direction.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { open, searchPaths, showPanel } from "../view/commands.ts";
import { createPathArgs } from "../view/view.ts";
import styles from "./StartPage.module.css";

/** More would push the documents off the first screen. */
const shownActors = 6;

interface Props {
  readonly overview: Pick<StartPageQuery["overview"], "mostConnected" | "indirectTies">;
  readonly documents: StartPageQuery["documents"]["nodes"];
}

/** Questions, actors and documents of this graph that one can begin with. */
export function StartSuggestions({ overview: { mostConnected, indirectTies }, documents }: Props) {
  const messages = useMessages();
  const { run } = useExplorer();
  return (
    <>
      {indirectTies.length > 0 && (
        <section className={styles.questions}>
          <h3>{messages.questions}</h3>
          {indirectTies.map(({ from, to }) => (
            <button key={from.id} type="button" onClick={() => run(searchPaths(createPathArgs(from.id, to.id)))}>
              {messages.howTied(isolated(from.name), isolated(to.name))}
            </button>
          ))}
        </section>
      )}
      {mostConnected.length > 0 && (
        <section className={styles.actors}>
          <h3>{messages.mostConnected}</h3>
          {mostConnected.slice(0, shownActors).map(({ actor, counterpartCount }) => (
            <button
              key={actor.id}
              type="button"
              title={messages.counterpartCount(counterpartCount)}
              onClick={() => run(open(actor.id))}
            >
              <ActorSymbol {...actor} />
              <bdi>{actor.name}</bdi>
              <small>{counterpartCount.toLocaleString(messages.locale)}</small>
            </button>
          ))}
        </section>
      )}
      {documents.length > 0 && (
        <section className={styles.documents}>
          <h3>{messages.latestDocuments}</h3>
          <ul>
            {documents.map(({ id, title, publisher, publishedOn, language }) => (
              <li key={id}>
                <DocumentLink document={{ id, title, language }} />
                <small>
                  {publisher && <bdi lang={language ?? undefined}>{publisher}</bdi>}
                  {publisher && publishedOn && " · "}
                  {publishedOn && dateText(publishedOn, messages)}
                </small>
              </li>
            ))}
          </ul>
          <Button onClick={() => run(showPanel("documents"))}>{messages.allDocuments}</Button>
        </section>
      )}
    </>
  );
}
