import { StartPageDocument } from "../api/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { Note } from "../components/Note.tsx";
import { QueryState } from "../components/QueryState.tsx";
import { ActorSymbol } from "../components/symbols.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { SceneActor } from "../scene/loadScene.ts";
import { open } from "../view/commands.ts";
import styles from "./StartPage.module.css";

/** Shown while the view has no actors: what to do, and some actors of this graph to start with. */
export function StartPage() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const query = useOperation(StartPageDocument, { lang: view.lang });
  return (
    <div className={styles.start}>
      <h2>{messages.emptyTitle}</h2>
      <p>{messages.emptyText}</p>
      <QueryState query={query} lines={1}>
        {({ relations, actors }) =>
          relations.nodes.length === 0 && actors.totalCount === 0 ? (
            <Note>{messages.emptyGraph}</Note>
          ) : (
            <p className={styles.examples}>
              {messages.emptyExamples}{" "}
              {exampleActors(relations.nodes).map(({ id, kind, name }) => (
                <button key={id} type="button" onClick={() => run(open(id))}>
                  <ActorSymbol kind={kind} />
                  <bdi>{name}</bdi>
                </button>
              ))}
            </p>
          )
        }
      </QueryState>
    </div>
  );
}

/** The participants of the newest relations, those with the most relations first. */
function exampleActors(
  relations: readonly { readonly participants: readonly { readonly actor: SceneActor }[] }[],
): readonly SceneActor[] {
  const actors = new Map(relations.flatMap(({ participants }) => participants.map(({ actor }) => [actor.id, actor])));
  return [...actors.values()].sort((a, b) => b.relationCount - a.relationCount).slice(0, 5);
}
