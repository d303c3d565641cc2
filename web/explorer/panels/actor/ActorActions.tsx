import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { collapse, expand, expandTwo, hide, pin, searchPaths, togglePickAndShow } from "../../view/commands.ts";
import { createPathArgs } from "../../view/view.ts";
import styles from "./ActorActions.module.css";
import { ShownCounterparts } from "./ShownCounterparts.tsx";

/** How many of an actor's counterparts are shown, and what the reader can do with the actor in the graph. */
export function ActorActions({ id, counterpartCount }: { id: string; counterpartCount: number }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const expansion = view.expanded.find((one) => one.id === id);
  const isPinned = view.pinned.includes(id);
  const isPicked = view.picked.includes(id);
  return (
    <>
      <ShownCounterparts id={id} counterpartCount={counterpartCount} />
      <div className={styles.actions}>
        {expansion ? (
          <Button onClick={() => run(collapse(id))}>{messages.collapse}</Button>
        ) : (
          <Button variant="primary" onClick={() => run(expand(id))}>
            {messages.expand}
          </Button>
        )}
        {(!expansion || expansion.depth === 1) && (
          <Button onClick={() => run(expandTwo(id))}>{messages.expandTwo}</Button>
        )}
        <Button onClick={() => run(searchPaths(createPathArgs(id)))}>{messages.findPath}</Button>
        <Button aria-pressed={isPicked} onClick={() => run(togglePickAndShow(id))}>
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
