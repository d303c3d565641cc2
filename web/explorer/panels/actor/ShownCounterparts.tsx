import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { expand } from "../../view/commands.ts";
import { defaultCounterparts } from "../../view/view.ts";
import styles from "./ActorActions.module.css";

/** With more counterparts, the actor itself would no longer fit into a scene of 2,000 actors. */
const maxCounterparts = 1_975;

/** How many counterparts an actor has, how many of the actors around it are shown, and a button for more. */
export function ShownCounterparts({ id, counterpartCount }: { id: string; counterpartCount: number }) {
  const messages = useMessages();
  const { view, run, scene } = useExplorer();
  const expansion = view.expanded.find((one) => one.id === id);
  const count = scene.surroundings.get(id);
  if (!expansion || !count) return <p className={styles.count}>{messages.counterpartCount(counterpartCount)}</p>;
  const { shown, total } = count;
  const { first, depth } = expansion;
  const more = depth === 1 && first < maxCounterparts ? Math.min(defaultCounterparts * 2, total - first) : 0;
  return (
    <p className={styles.count} role="status">
      {depth > 1
        ? `${messages.counterpartCount(counterpartCount)} · ${messages.shownWithinSteps(shown, total, depth)}`
        : shown < total
          ? messages.showingOf(shown, total)
          : messages.allShown(total)}{" "}
      {more > 0 && <Button onClick={() => run(expand(id, { first: first + more }))}>{messages.more(more)}</Button>}
    </p>
  );
}
