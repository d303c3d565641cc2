import { useEffect, useRef, useState } from "react";
import { Layout } from "../../rendering/layout.ts";
import type { Highlight } from "../../rendering/reducers.ts";
import { Renderer } from "../../rendering/renderer.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { merge, maxStoredPositions, place } from "../../scene/sceneGraph.ts";
import { resetPositions, expand, hide, pick, pin, select } from "../../view/commands.ts";
import { positionKey } from "../../view/positionKey.ts";
import type { Position, View } from "../../view/view.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { nextActor } from "./nextActor.ts";
import { Icon } from "../../components/symbols.tsx";

declare global {
  interface Window {
    /** For the console, the tests and the bench: the drawing as it stands. */
    rawabit?: { readonly renderer: Renderer };
  }
}

/** The drawing: sigma on the graph, with keys for what the mouse does. */
export function GraphPanel({ highlight, onFailed }: { highlight: Highlight | null; onFailed: () => void }) {
  const messages = useMessages();
  const { view, run, replace, scene, graph, palette } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(null);
  const layout = useRef(new Layout());
  const [arranging, setArranging] = useState(false);
  /** Whether anything stands where it belongs yet: actors in heaps are no scene. */
  const [drawn, setDrawn] = useState(false);
  const [focused, setFocused] = useState<string | null>(null);
  const calls = useRef({ run, replace });
  calls.current = { run, replace };

  useEffect(() => {
    try {
      renderer.current = new Renderer(container.current!, graph, palette, {
        onActor: (id, more) =>
          calls.current.run(more ? (now) => pick(id, !now.picked.includes(id))(now) : select({ type: "actor", id })),
        onExpand: (id) => calls.current.run(expand(id)),
        onEdge: (ids) => calls.current.run(select({ type: "tie", ids })),
        onPlaced: (id, place) => calls.current.run(placed(id, place)),
        onCamera: (camera) => calls.current.replace((now) => ({ ...now, camera })),
      });
    } catch {
      return onFailed();
    }
    window.rawabit = { renderer: renderer.current };
    renderer.current.setCamera(view.camera);
    const { current } = layout;
    return () => {
      current.stop();
      renderer.current?.kill();
      renderer.current = null;
    };
  }, []);

  useEffect(() => {
    const before = new Set(graph.nodes());
    merge(graph, scene, view.positions);
    const same = before.size === graph.order && graph.nodes().every((id) => before.has(id));
    const isNew = graph.order > maxStoredPositions ? !same : graph.someNode((_id, { unplaced }) => unplaced);
    renderer.current?.update();
    setDrawn(graph.someNode((_id, { unplaced }) => !unplaced));
    if (!isNew || graph.order === 0) return setArranging(false);
    setArranging(true);
    layout.current
      .arrange(graph, new Set(view.pinned))
      .then((positions) => {
        if (!positions) return;
        place(graph, positions);
        renderer.current?.update();
        setDrawn(true);
        setArranging(false);
        calls.current.replace(settled(positions));
      })
      .catch(() => setArranging(false));
  }, [scene, view.positions]);

  useEffect(() => renderer.current?.setPalette(palette), [palette]);
  useEffect(() => renderer.current?.setHighlight(highlight), [highlight]);
  useEffect(() => {
    const selected = view.selected?.type === "actor" ? view.selected.id : null;
    const [picked, pinned] = [new Set(view.picked), new Set(view.pinned)];
    renderer.current?.setMarks({ selected, focused, picked, pinned });
  }, [view.selected, view.picked, view.pinned, focused]);

  const here = focused !== null && graph.hasNode(focused) ? focused : null;
  function onKey(event: React.KeyboardEvent): void {
    const arrow = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1];
    const acts: Readonly<Record<string, () => void>> = {
      "+": () => renderer.current?.zoom(1 / 1.5),
      "-": () => renderer.current?.zoom(1.5),
      "0": () => renderer.current?.fit(),
      ...(here && {
        Enter: () => run(select({ type: "actor", id: here })),
        " ": () => run(pick(here, !view.picked.includes(here))),
        e: () => run(expand(here)),
        h: () => run(hide(here)),
        Delete: () => run(hide(here)),
        p: () => run(pin(here, !view.pinned.includes(here))),
      }),
    };
    const act = arrow ? () => setFocused(nextActor(graph, here ?? selectedIn(view), arrow)) : acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  const tools = [
    ["plus", messages.zoomIn, () => renderer.current?.zoom(1 / 1.5)],
    ["minus", messages.zoomOut, () => renderer.current?.zoom(1.5)],
    ["fit", messages.fit, () => renderer.current?.fit()],
    ["arrange", messages.arrange, () => run(resetPositions(positionKey))],
  ] as const;
  const label = messages.graphLabel(scene.actors.length, scene.edges.length);
  return (
    <div className="drawing">
      <div
        id="graph"
        ref={container}
        className={arranging && !drawn ? "canvas waiting" : "canvas"}
        role="application"
        aria-label={label}
        aria-describedby="graph-focus"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go through it.
        tabIndex={0}
        onKeyDown={onKey}
        onBlur={() => setFocused(null)}
      />
      <span id="graph-focus" className="unseen" role="status">
        {here &&
          `${graph.getNodeAttribute(here, "label")}, ${messages.relationCount(graph.getNodeAttribute(here, "relationCount"))}`}
      </span>
      {scene.actors.length > 0 && (
        <div className="tools" role="toolbar" aria-label={messages.graph}>
          {tools.map(([icon, name, act]) => (
            <button key={icon} type="button" title={name} aria-label={name} onClick={act}>
              <Icon name={icon} />
            </button>
          ))}
        </div>
      )}
      {arranging && scene.actors.length > maxStoredPositions && (
        <p className="arranging" role="status">
          {messages.arranging}
        </p>
      )}
    </div>
  );
}

function selectedIn({ selected }: View): string | null {
  return selected?.type === "actor" ? selected.id : null;
}

/** What a reader has put somewhere stays there. */
function placed(id: string, place: Position) {
  return (now: View): View => ({
    ...now,
    positions: { ...now.positions, [positionKey(id)]: place },
    pinned: [...new Set([...now.pinned, id])],
  });
}

/** All positions where there is room for them in an address; of a large scene the pinned ones. */
function settled(positions: ReadonlyMap<string, Position>) {
  return (now: View): View => {
    const kept = positions.size > maxStoredPositions ? [...positions].filter(([id]) => now.pinned.includes(id)) : [...positions];
    return { ...now, positions: Object.fromEntries(kept.map(([id, place]) => [positionKey(id), place])) };
  };
}
