import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { collapse, expand, expandTwo, hide, pin, searchPaths, select, togglePickAndShow } from "../../view/commands.ts";
import { createPathArgs } from "../../view/view.ts";
import styles from "./ActorMenu.module.css";

/** The actor whose menu is open, and where, in pixels of the page. */
export interface OpenMenu {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What can be done with an actor of the graph: after a right click, a long press, or the menu key. */
export function ActorMenu({ id, x, y, onClose }: OpenMenu & { onClose: () => void }) {
  const messages = useMessages();
  const { view, run, graph } = useExplorer();
  const menu = useRef<HTMLDivElement>(null);
  const isExpanded = view.expanded.some((one) => one.id === id);
  const [isPinned, isPicked] = [view.pinned.includes(id), view.picked.includes(id)];
  const name = graph.hasNode(id) ? graph.getNodeAttribute(id, "label") : id;

  useLayoutEffect(() => {
    const { width, height } = menu.current!.getBoundingClientRect();
    const margin = 8;
    menu.current!.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`;
    menu.current!.style.top = `${Math.max(margin, Math.min(y, innerHeight - height - margin))}px`;
    menu.current!.querySelector("button")!.focus();
  }, [x, y]);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => !menu.current?.contains(target as Node) && onClose();
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    const items = [...menu.current!.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const target = targets[event.key];
    if (target !== undefined) items.at(target % items.length)!.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  }

  const actions: readonly (readonly [label: string, action: () => void])[] = [
    [messages.openActor, () => run(select({ type: "actor", id }))],
    isExpanded ? [messages.collapse, () => run(collapse(id))] : [messages.expand, () => run(expand(id))],
    [messages.expandTwo, () => run(expandTwo(id))],
    [messages.findPath, () => run(searchPaths(createPathArgs(id)))],
    [isPicked ? messages.unpick : messages.pick, () => run(togglePickAndShow(id))],
    [isPinned ? messages.unpin : messages.pin, () => run(pin(id, !isPinned))],
    [messages.hide, () => run(hide(id))],
  ];
  return (
    <div ref={menu} className={styles.menu} role="menu" aria-label={messages.actionsOf(name)} onKeyDown={onKeyDown}>
      {actions.map(([label, action]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            action();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
