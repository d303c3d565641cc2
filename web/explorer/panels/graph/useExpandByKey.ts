import { useEffect, useState } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Scene } from "../../scene/loadScene.ts";
import { expand } from "../../view/commands.ts";
import { defaultCounterparts } from "../../view/view.ts";

/** The message disappears after this many milliseconds. */
const messageDuration = 5_000;

/** An expansion whose result is not shown yet. */
interface Pending {
  readonly id: string;
  readonly before: Scene;
}

/** Expands an actor, or shows more around one that is expanded; if there is nothing more, says so. */
export function useExpandByKey() {
  const messages = useMessages();
  const { view, run, scene, graph } = useExplorer();
  const [pending, setPending] = useState<Pending | null>(null);
  const [message, setMessage] = useState("");

  useEffect(() => {
    if (!pending || scene === pending.before) return;
    setPending(null);
    if (scene.actors.length === pending.before.actors.length) setMessage(nothingAround(pending.id));
  }, [scene, pending]);
  useEffect(() => {
    if (message === "") return;
    const timer = setTimeout(() => setMessage(""), messageDuration);
    return () => clearTimeout(timer);
  }, [message]);

  const nothingAround = (id: string) => messages.nothingToExpand(graph.getNodeAttribute(id, "label"));
  function expandMore(id: string): void {
    setMessage("");
    const expansion = view.expanded.find((one) => one.id === id);
    const count = scene.surroundings.get(id);
    if (expansion && count && count.shown >= count.total) {
      setMessage(nothingAround(id));
      return;
    }
    setPending({ id, before: scene });
    run(expand(id, expansion && { ...expansion, first: expansion.first + defaultCounterparts }));
  }
  return { expandMore, message };
}
