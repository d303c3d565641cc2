import type { StartPageQuery } from "../api/generated/graphql.ts";
import { ActorSymbol, RelationSymbol } from "../components/symbols.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { dateText, momentText } from "../i18n/dates.ts";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./GraphFigures.module.css";

/** The numbers of actors and relations by kind, which are also the legend of the picture; documents, dates, and the last change. */
export function GraphFigures({ overview }: { overview: StartPageQuery["overview"] }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const { actorCount, actorsByKind, relationCount, relationsByKind, documentCount } = overview;
  const { firstDate, lastDate, lastChange, lastImport } = overview;
  const number = (count: number) => count.toLocaleString(messages.locale);
  const imported = lastImport && (lastImport.finishedAt ?? lastImport.startedAt);
  return (
    <div className={styles.figures}>
      <section>
        <h3>{messages.actorCount(actorCount)}</h3>
        <ul>
          {actorsByKind.map(({ kind, count }) => (
            <li key={kind}>
              <ActorSymbol kind={kind} /> {ontology.actorKind(kind)} <b>{number(count)}</b>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{messages.relationCount(relationCount)}</h3>
        <ul>
          {relationsByKind.map(({ kind, count }) => (
            <li key={kind}>
              <RelationSymbol kind={kind} /> {ontology.relationKind(kind)} <b>{number(count)}</b>
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.facts}>
        {[
          messages.documentCount(documentCount),
          firstDate && lastDate && messages.datesOfGraph(dateText(firstDate, messages), dateText(lastDate, messages)),
          lastChange && messages.lastChange(momentText(lastChange.at, messages)),
          imported && messages.lastImport(momentText(imported, messages)),
        ]
          .filter(Boolean)
          .map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
      </p>
    </div>
  );
}
