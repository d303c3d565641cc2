import { useExplorer } from "../../ExplorerContext.ts";
import { add, askPaths, collapse, expand, hide, pick, pin } from "../../view/commands.ts";
import { firstCounterparts, pathQuestion } from "../../view/view.ts";
import { useWords } from "../../i18n/useMessages.ts";

/** How many of an actor's counterparts are shown, a way to more, and what else the graph can do with it. */
export function ActorActions({ actor, counterparts }: { actor: { id: string }; counterparts: number }) {
  const words = useWords();
  const { view, run, picture } = useExplorer();
  const { id } = actor;
  const expansion = view.expanded.find((one) => one.id === id);
  const shown = picture.shown.get(id);
  const pinned = view.pinned.includes(id);
  const picked = view.picked.includes(id);
  const more = shown ? Math.min(firstCounterparts * 2, shown.total - shown.shown) : 0;
  return (
    <>
      <p className="shown" role="status">
        {!expansion || !shown
          ? words.counterpartCount(counterparts)
          : shown.shown < shown.total
            ? words.showingOf(shown.shown, shown.total)
            : words.allShown(shown.total)}{" "}
        {expansion && expansion.depth === 1 && more > 0 && shown && shown.shown < 1_975 && (
          <button type="button" className="button" onClick={() => run(expand(id, { first: shown.shown + more }))}>
            {words.more(more)}
          </button>
        )}
      </p>
      <div className="actions">
        {expansion ? (
          <button type="button" className="button" onClick={() => run(collapse(id))}>
            {words.collapse}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => run(expand(id))}>
            {words.expand}
          </button>
        )}
        {(!expansion || expansion.depth === 1) && (
          <button type="button" className="button" onClick={() => run(expand(id, { depth: 2, first: 10 }))}>
            {words.expandTwo}
          </button>
        )}
        <button type="button" className="button" onClick={() => run(askPaths(pathQuestion(id)))}>
          {words.findPath}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={picked}
          onClick={() => run((view) => pick(id, !picked)(picked ? view : add([id])(view)))}
        >
          {words.pick}
        </button>
        <button type="button" className="button" aria-pressed={pinned} onClick={() => run(pin(id, !pinned))}>
          {words.pin}
        </button>
        <button type="button" className="button" onClick={() => run(hide(id))}>
          {words.hide}
        </button>
      </div>
    </>
  );
}
