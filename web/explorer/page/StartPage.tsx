import { ask } from "../api/request.ts";
import { StartDocument } from "../api/generated/graphql.ts";
import { useAsk } from "../api/useAsk.ts";
import { useExplorer } from "../ExplorerContext.ts";
import type { Actor } from "../scene/loadScene.ts";
import { open } from "../view/commands.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { ActorSymbol } from "../components/symbols.tsx";
import { Asking } from "../components/QueryState.tsx";

/** What is there before anything is: a word on what to do, and some actors of this graph to begin with. */
export function Start() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const asked = useAsk(`start ${view.lang}`, (signal) => ask(StartDocument, { lang: view.lang }, signal));
  return (
    <div className="start">
      <h2>{messages.emptyTitle}</h2>
      <p>{messages.emptyText}</p>
      <Asking asked={asked} lines={1}>
        {({ relations, actors }) =>
          relations.nodes.length === 0 && actors.totalCount === 0 ? (
            <p className="note">{messages.createSceneGraph}</p>
          ) : (
            <p className="examples">
              {messages.emptyExamples}{" "}
              {examplesIn(relations.nodes).map(({ id, kind, name }) => (
                <button key={id} type="button" className="actor" onClick={() => run(open(id))}>
                  <ActorSymbol kind={kind} />
                  <bdi>{name}</bdi>
                </button>
              ))}
            </p>
          )
        }
      </Asking>
    </div>
  );
}

/** The most tied of those that the newest relations speak of. */
function examplesIn(
  relations: readonly { readonly participants: readonly { readonly actor: Actor }[] }[],
): readonly Actor[] {
  const actors = new Map(relations.flatMap(({ participants }) => participants.map(({ actor }) => [actor.id, actor])));
  return [...actors.values()].sort((one, other) => other.relationCount - one.relationCount).slice(0, 5);
}
