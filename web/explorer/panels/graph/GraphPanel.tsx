import { useEffect, useRef, useState } from "react";
import { Layout } from "../../rendering/layout.ts";
import type { Lit } from "../../rendering/reducers.ts";
import { Renderer } from "../../rendering/renderer.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { merge, mostPlaces, place } from "../../scene/sceneGraph.ts";
import { arrangeAnew, expand, hide, pick, pin, select } from "../../view/commands.ts";
import { keyOf } from "../../view/positionKey.ts";
import type { Place, View } from "../../view/view.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { nextActor } from "./nextActor.ts";
import { Icon } from "../../components/symbols.tsx";

declare global {
  interface Window {
    /** For the console, the tests and the bench: the drawing as it stands. */
    rawabit?: { readonly renderer: Renderer };
  }
}

/** The drawing: sigma on the graph, with keys for what the mouse does. */
export function GraphPanel({ lit, onFailed }: { lit: Lit | null; onFailed: () => void }) {
  const words = useWords();
  const { view, run, settle, picture, graph, palette } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(null);
  const layout = useRef(new Layout());
  const [arranging, setArranging] = useState(false);
  /** Whether anything stands where it belongs yet: actors in heaps are no picture. */
  const [drawn, setDrawn] = useState(false);
  const [focused, setFocused] = useState<string | null>(null);
  const calls = useRef({ run, settle });
  calls.current = { run, settle };

  useEffect(() => {
    try {
      renderer.current = new Renderer(container.current!, graph, palette, {
        onActor: (id, more) =>
          calls.current.run(more ? (now) => pick(id, !now.picked.includes(id))(now) : select({ type: "actor", id })),
        onExpand: (id) => calls.current.run(expand(id)),
        onTie: (ids) => calls.current.run(select({ type: "tie", ids })),
        onPlaced: (id, place) => calls.current.run(placed(id, place)),
        onCamera: (camera) => calls.current.settle((now) => ({ ...now, camera })),
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
    merge(graph, picture, view.places);
    const same = before.size === graph.order && graph.nodes().every((id) => before.has(id));
    const isNew = graph.order > mostPlaces ? !same : graph.someNode((_id, { unplaced }) => unplaced);
    renderer.current?.update();
    setDrawn(graph.someNode((_id, { unplaced }) => !unplaced));
    if (!isNew || graph.order === 0) return setArranging(false);
    setArranging(true);
    layout.current
      .arrange(graph, new Set(view.pinned))
      .then((places) => {
        if (!places) return;
        place(graph, places);
        renderer.current?.update();
        setDrawn(true);
        setArranging(false);
        calls.current.settle(settled(places));
      })
      .catch(() => setArranging(false));
  }, [picture, view.places]);

  useEffect(() => renderer.current?.setPalette(palette), [palette]);
  useEffect(() => renderer.current?.light(lit), [lit]);
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
    ["plus", words.zoomIn, () => renderer.current?.zoom(1 / 1.5)],
    ["minus", words.zoomOut, () => renderer.current?.zoom(1.5)],
    ["fit", words.fit, () => renderer.current?.fit()],
    ["arrange", words.arrange, () => run(arrangeAnew(keyOf))],
  ] as const;
  const label = words.graphLabel(picture.actors.length, picture.edges.length);
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
          `${graph.getNodeAttribute(here, "label")}, ${words.relationCount(graph.getNodeAttribute(here, "relationCount"))}`}
      </span>
      {picture.actors.length > 0 && (
        <div className="tools" role="toolbar" aria-label={words.graph}>
          {tools.map(([icon, name, act]) => (
            <button key={icon} type="button" title={name} aria-label={name} onClick={act}>
              <Icon name={icon} />
            </button>
          ))}
        </div>
      )}
      {arranging && picture.actors.length > mostPlaces && (
        <p className="arranging" role="status">
          {words.arranging}
        </p>
      )}
    </div>
  );
}

function selectedIn({ selected }: View): string | null {
  return selected?.type === "actor" ? selected.id : null;
}

/** What a reader has put somewhere stays there. */
function placed(id: string, place: Place) {
  return (now: View): View => ({
    ...now,
    places: { ...now.places, [keyOf(id)]: place },
    pinned: [...new Set([...now.pinned, id])],
  });
}

/** All places where there is room for them in an address; of a large picture the pinned ones. */
function settled(places: ReadonlyMap<string, Place>) {
  return (now: View): View => {
    const kept = places.size > mostPlaces ? [...places].filter(([id]) => now.pinned.includes(id)) : [...places];
    return { ...now, places: Object.fromEntries(kept.map(([id, place]) => [keyOf(id), place])) };
  };
}
