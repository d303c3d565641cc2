import { useExplorer } from "../../ExplorerContext.ts";
import { add, findPaths, collapse, expand, hide, pick, pin } from "../../view/commands.ts";
import { firstCounterparts, createPathQuery } from "../../view/view.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** How many of an actor's counterparts are shown, a way to more, and what else the graph can do with it. */
export function ActorActions({ actor, counterparts }: { actor: { id: string }; counterparts: number }) {
  const messages = useMessages();
  const { view, run, scene } = useExplorer();
  const { id } = actor;
  const expansion = view.expanded.find((one) => one.id === id);
  const shown = scene.shown.get(id);
  const pinned = view.pinned.includes(id);
  const picked = view.picked.includes(id);
  const more = shown ? Math.min(firstCounterparts * 2, shown.total - shown.shown) : 0;
  return (
    <>
      <p className="shown" role="status">
        {!expansion || !shown
          ? messages.counterpartCount(counterparts)
          : shown.shown < shown.total
            ? messages.showingOf(shown.shown, shown.total)
            : messages.allShown(shown.total)}{" "}
        {expansion && expansion.depth === 1 && more > 0 && shown && shown.shown < 1_975 && (
          <button type="button" className="button" onClick={() => run(expand(id, { first: shown.shown + more }))}>
            {messages.more(more)}
          </button>
        )}
      </p>
      <div className="actions">
        {expansion ? (
          <button type="button" className="button" onClick={() => run(collapse(id))}>
            {messages.collapse}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => run(expand(id))}>
            {messages.expand}
          </button>
        )}
        {(!expansion || expansion.depth === 1) && (
          <button type="button" className="button" onClick={() => run(expand(id, { depth: 2, first: 10 }))}>
            {messages.expandTwo}
          </button>
        )}
        <button type="button" className="button" onClick={() => run(findPaths(createPathQuery(id)))}>
          {messages.findPath}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={picked}
          onClick={() => run((view) => pick(id, !picked)(picked ? view : add([id])(view)))}
        >
          {messages.pick}
        </button>
        <button type="button" className="button" aria-pressed={pinned} onClick={() => run(pin(id, !pinned))}>
          {messages.pin}
        </button>
        <button type="button" className="button" onClick={() => run(hide(id))}>
          {messages.hide}
        </button>
      </div>
    </>
  );
}
