import { ActorDetailsDocument, type ActorDetailsQuery } from "../../api/generated/graphql.ts";
import { useOperation } from "../../api/useApiQuery.ts";
import { relationWhere } from "../../api/where.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Deferred } from "../../components/Deferred.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { ActorSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { languageName } from "../../i18n/languageName.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { RelationList } from "../relation/RelationList.tsx";
import { ActorActions } from "./ActorActions.tsx";
import { ActorMerges } from "./ActorMerges.tsx";
import styles from "./ActorPanel.module.css";

type FullActor = NonNullable<ActorDetailsQuery["actor"]>;

/** An actor's facts, what the reader can do with it in the graph, and its relations. */
export function ActorPanel({ id }: { id: string }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const query = useOperation(ActorDetailsDocument, { id, lang: view.lang, where: relationWhere(view.filter) });
  return (
    <>
      <QueryState query={query} lines={5}>
        {({ actor }) => (actor ? <ActorFacts actor={actor} /> : <Note>{messages.unknownActor}</Note>)}
      </QueryState>
      {query.data?.actor !== null && <RelationList ids={[id]} />}
    </>
  );
}

function ActorFacts({ actor }: { actor: FullActor }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  return (
    <>
      <h2 className={styles.name}>
        <bdi>{actor.name}</bdi>
      </h2>
      <p className={styles.facts}>
        <ActorSymbol {...actor} /> {ontology.actorKind(actor.kind)}
        {actor.description && (
          <>
            {" · "}
            <bdi>{actor.description}</bdi>
          </>
        )}
        {"birthDate" in actor && actor.birthDate && <> · {messages.born(dateText(actor.birthDate, messages))}</>}
        {"deathDate" in actor && actor.deathDate && <> · {messages.died(dateText(actor.deathDate, messages))}</>}
        {"state" in actor && actor.state && (
          <>
            {" · "}
            {messages.organOf} <ActorLink {...actor.state} />
          </>
        )}
      </p>
      <ActorActions id={actor.id} counterpartCount={actor.counterparts.totalCount} />
      <NamesAndIdentifiers actor={actor} />
      <ActorMerges actor={actor} />
      <Disclosure summary={messages.history}>
        {() => (
          <Deferred name="actorHistory" load={() => import("../history/ActorHistory.tsx")}>
            {({ ActorHistory }) => <ActorHistory id={actor.id} />}
          </Deferred>
        )}
      </Disclosure>
    </>
  );
}

function NamesAndIdentifiers({ actor }: { actor: FullActor }) {
  const messages = useMessages();
  const names = actor.names.filter(({ value }) => value !== actor.name);
  const { identifiers } = actor;
  if (names.length + identifiers.length === 0) return null;
  return (
    <details>
      <summary>
        {names.length === 0
          ? messages.identifiers
          : identifiers.length === 0
            ? messages.otherNames
            : messages.otherNamesAndIdentifiers}
      </summary>
      <ul className={styles.names}>
        {names.map(({ value, lang, kind }) => (
          <li key={`${value} ${lang} ${kind}`}>
            <bdi lang={lang ?? undefined}>{value}</bdi> {lang && <small>{languageName(lang, messages.locale)}</small>}
          </li>
        ))}
        {identifiers.map(({ scheme, value, url }) => (
          <li key={`${scheme} ${value}`}>
            <small>{scheme}</small>{" "}
            {url && /^https?:/.test(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                <bdi>{value}</bdi>
              </a>
            ) : (
              <bdi>{value}</bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
