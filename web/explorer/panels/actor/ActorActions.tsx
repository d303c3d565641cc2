import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { add, collapse, expand, hide, pick, pin, searchPaths } from "../../view/commands.ts";
import { createPathArgs, defaultCounterparts } from "../../view/view.ts";
import styles from "./ActorActions.module.css";

/** With more counterparts, the actor itself would no longer fit into a scene of 2,000 actors. */
const maxCounterparts = 1_975;

/** How many of an actor's counterparts are shown, and what the reader can do with the actor in the graph. */
export function ActorActions({ id, counterpartCount }: { id: string; counterpartCount: number }) {
  const messages = useMessages();
  const { view, run, scene } = useExplorer();
  const expansion = view.expanded.find((one) => one.id === id);
  const count = scene.counterparts.get(id);
  const isPinned = view.pinned.includes(id);
  const isPicked = view.picked.includes(id);
  const more = count ? Math.min(defaultCounterparts * 2, count.total - count.shown) : 0;
  return (
    <>
      <p className={styles.count} role="status">
        {!expansion || !count
          ? messages.counterpartCount(counterpartCount)
          : count.shown < count.total
            ? messages.showingOf(count.shown, count.total)
            : messages.allShown(count.total)}{" "}
        {count && expansion?.depth === 1 && more > 0 && count.shown < maxCounterparts && (
          <Button onClick={() => run(expand(id, { first: count.shown + more }))}>{messages.more(more)}</Button>
        )}
      </p>
      <div className={styles.actions}>
        {expansion ? (
          <Button onClick={() => run(collapse(id))}>{messages.collapse}</Button>
        ) : (
          <Button variant="primary" onClick={() => run(expand(id))}>
            {messages.expand}
          </Button>
        )}
        {(!expansion || expansion.depth === 1) && (
          <Button onClick={() => run(expand(id, { depth: 2, first: 10 }))}>{messages.expandTwo}</Button>
        )}
        <Button onClick={() => run(searchPaths(createPathArgs(id)))}>{messages.findPath}</Button>
        <Button
          aria-pressed={isPicked}
          onClick={() => run((now) => pick(id, !isPicked)(isPicked ? now : add([id])(now)))}
        >
          {messages.pick}
        </Button>
        <Button aria-pressed={isPinned} onClick={() => run(pin(id, !isPinned))}>
          {messages.pin}
        </Button>
        <Button onClick={() => run(hide(id))}>{messages.hide}</Button>
      </div>
    </>
  );
}
