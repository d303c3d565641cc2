import { type KeyboardEvent, useState } from "react";
import { Icon } from "../../components/IconButton.tsx";
import { latinKey } from "../../components/latinKey.ts";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Highlight } from "../../rendering/reducers.ts";
import { hide, mark, pin, resetPositions, togglePick } from "../../view/commands.ts";
import { maxStoredPositions } from "../../view/view.ts";
import { ActorMenu, type OpenMenu } from "./ActorMenu.tsx";
import { FindInPicture } from "./FindInPicture.tsx";
import styles from "./GraphPanel.module.css";
import { nextActor } from "./nextActor.ts";
import { PictureMenu } from "./PictureMenu.tsx";
import { useExpandByKey } from "./useExpandByKey.ts";
import { useLayout } from "./useLayout.ts";
import { useRenderer } from "./useRenderer.ts";

const zoomFactor = 1.5;

interface Props {
  readonly highlight: Highlight | null;
  readonly showKeys: () => void;
  readonly onNoWebgl: () => void;
}

/** The drawn graph, with a toolbar and keys for what the mouse does. */
export function GraphPanel({ highlight, showKeys, onNoWebgl }: Props) {
  const messages = useMessages();
  const { view, run, scene, graph } = useExplorer();
  const [focused, setFocused] = useState<string | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [found, setFound] = useState<Highlight | null>(null);
  const { container, renderer } = useRenderer({
    highlight: found ?? highlight,
    focused,
    onNoWebgl,
    onActorMenu: setMenu,
  });
  const { isArranging, hasPositions } = useLayout(renderer);
  const { expandMore, message } = useExpandByKey();

  const zoomIn = () => renderer.current?.zoom(1 / zoomFactor);
  const zoomOut = () => renderer.current?.zoom(zoomFactor);
  const fit = () => renderer.current?.fit();
  const current = focused !== null && graph.hasNode(focused) ? focused : null;

  function openMenu(): void {
    const id = current ?? (view.selected?.type === "actor" ? view.selected.id : null);
    if (id !== null && graph.hasNode(id)) setMenu({ id, ...renderer.current!.whereIs(id) });
  }
  function closeMenu(): void {
    setMenu(null);
    container.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1];
    const selected = view.selected?.type === "actor" ? view.selected.id : null;
    const actions: Readonly<Record<string, () => void>> = {
      "+": zoomIn,
      "-": zoomOut,
      "0": fit,
      ContextMenu: openMenu,
      ...(event.shiftKey && { F10: openMenu }),
      ...(current && {
        Enter: () => run(mark({ type: "actor", id: current })),
        " ": () => run(togglePick(current)),
        e: () => expandMore(current),
        h: () => run(hide(current)),
        Delete: () => run(hide(current)),
        p: () => run(pin(current, !view.pinned.includes(current))),
      }),
    };
    const action = arrow ? () => setFocused(nextActor(graph, current ?? selected, arrow)) : actions[latinKey(event)];
    if (!action) return;
    event.preventDefault();
    action();
  }

  const tools = [
    ["plus", messages.zoomIn, zoomIn],
    ["minus", messages.zoomOut, zoomOut],
    ["fit", messages.fit, fit],
    ["arrange", messages.arrange, () => run(resetPositions)],
    ["keys", messages.keys, showKeys],
  ] as const;
  return (
    <div className={styles.panel} aria-busy={isArranging}>
      <div
        id="graph"
        ref={container}
        className={styles.canvas}
        // Before the first layout, all actors lie on top of each other.
        data-hidden={isArranging && !hasPositions ? "" : undefined}
        role="application"
        aria-label={messages.graphLabel(scene.actors.length, scene.edges.length)}
        aria-describedby="graph-focus"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move through it.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(null)}
      />
      <VisuallyHidden id="graph-focus" role="status">
        {current &&
          `${graph.getNodeAttribute(current, "label")}, ${messages.relationCount(graph.getNodeAttribute(current, "relationCount"))}`}
      </VisuallyHidden>
      <div
        className={styles.tools}
        role="toolbar"
        aria-label={messages.graph}
        data-above-graph
        hidden={scene.actors.length === 0}
      >
        {tools.map(([icon, label, action]) => (
          <button key={icon} type="button" title={label} aria-label={label} onClick={action}>
            <Icon name={icon} />
          </button>
        ))}
        <PictureMenu />
        <FindInPicture
          onFind={setFound}
          onChoose={(id) => {
            run(mark({ type: "actor", id }));
            renderer.current?.centreOn(id);
            container.current?.focus();
          }}
        />
      </div>
      {menu && graph.hasNode(menu.id) && <ActorMenu {...menu} onClose={closeMenu} />}
      <p className={styles.arranging} role="status">
        {isArranging && scene.actors.length > maxStoredPositions ? messages.arranging : message}
      </p>
    </div>
  );
}
