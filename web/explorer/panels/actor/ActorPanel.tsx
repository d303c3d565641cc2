import { ask } from "../../api/request.ts";
import { ActorInFullDocument, type ActorInFullQuery } from "../../api/generated/graphql.ts";
import { useAsk } from "../../api/useAsk.ts";
import { relationWhere } from "../../api/where.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorActions } from "./ActorActions.tsx";
import { ActorLink } from "../../components/ActorLink.tsx";
import { RelationList } from "../relation/RelationList.tsx";
import { ActorSymbol } from "../../components/symbols.tsx";
import { Asking } from "../../components/QueryState.tsx";

/** Who this is, what can be done with it in the graph, and all that is reported of it. */
export function ActorPanel({ id }: { id: string }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const where = relationWhere(view.filter);
  const asked = useAsk(JSON.stringify([id, view.lang, where]), (signal) =>
    ask(ActorInFullDocument, { id, lang: view.lang, where }, signal),
  );
  return (
    <>
      <Asking asked={asked} lines={5}>
        {({ actor }) => (actor ? <Facts actor={actor} /> : <p className="note">{messages.unknownActor}</p>)}
      </Asking>
      {asked.data?.actor !== null && <RelationList ids={[id]} />}
    </>
  );
}

function Facts({ actor }: { actor: NonNullable<ActorInFullQuery["actor"]> }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const others = actor.names.filter(({ value }) => value !== actor.name);
  return (
    <>
      <h2 className="actor-name">
        <bdi>{actor.name}</bdi>
      </h2>
      <p className="about">
        <ActorSymbol kind={actor.kind} /> {ontology.actorKind(actor.kind)}
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
            {messages.organOf} <ActorLink id={actor.state.id} name={actor.state.name} />
          </>
        )}
      </p>
      <ActorActions actor={actor} counterparts={actor.counterparts.totalCount} />
      {(others.length > 0 || actor.identifiers.length > 0) && (
        <details>
          <summary>
            {others.length > 0 ? messages.names : messages.identifiers}
            {others.length > 0 && actor.identifiers.length > 0 && ` · ${messages.identifiers}`}
          </summary>
          <ul className="other-names">
            {others.map(({ value, lang, kind }) => (
              <li key={`${value} ${lang} ${kind}`}>
                <bdi lang={lang ?? undefined}>{value}</bdi> {lang && <small>{languageName(lang, messages.locale)}</small>}
              </li>
            ))}
            {actor.identifiers.map(({ scheme, value, url }) => (
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
      )}
    </>
  );
}

/** A tag that no standard knows is shown as it is. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
