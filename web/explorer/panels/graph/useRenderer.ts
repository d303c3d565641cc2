import { type RefObject, useEffect, useRef } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import type { Highlight } from "../../rendering/reducers.ts";
import { Renderer } from "../../rendering/renderer.ts";
import { expand, mark, movePinned, setCamera, togglePick } from "../../view/commands.ts";
import type { OpenMenu } from "./ActorMenu.tsx";

declare global {
  interface Window {
    /** For the console, the tests and the bench. */
    rawabit?: { readonly renderer: Renderer };
  }
}

interface Options {
  readonly highlight: Highlight | null;
  /** The id of the actor that the keyboard is at. */
  readonly focused: string | null;
  readonly onNoWebgl: () => void;
  readonly onActorMenu: (menu: OpenMenu) => void;
}

interface RendererRefs {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly renderer: RefObject<Renderer | null>;
}

/** Creates the renderer in `container`, and keeps it up to date with the view, the palette and the highlight. */
export function useRenderer({ highlight, focused, onNoWebgl, onActorMenu }: Options): RendererRefs {
  const { view, run, replace, graph, palette, notes } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(null);
  const callbacks = useRef({ run, replace });
  callbacks.current = { run, replace };

  useEffect(() => {
    try {
      renderer.current = new Renderer(container.current!, graph, palette, {
        onActorClick: (id, isMultiple) =>
          callbacks.current.run(isMultiple ? togglePick(id) : mark({ type: "actor", id })),
        onActorDoubleClick: (id) => callbacks.current.run(expand(id)),
        onEdgeClick: (ids, tie) => callbacks.current.run(mark({ type: "pair", ids, tie })),
        onActorMenu: (id, at) => onActorMenu({ id, ...at }),
        onActorDrop: (id, position) => callbacks.current.run(movePinned(id, position)),
        onCameraChange: (camera) => callbacks.current.replace(setCamera(camera)),
      });
    } catch {
      return onNoWebgl();
    }
    window.rawabit = { renderer: renderer.current };
    renderer.current.setCamera(view.camera);
    return () => {
      renderer.current?.kill();
      renderer.current = null;
    };
  }, []);

  useEffect(() => renderer.current?.setPalette(palette), [palette]);
  useEffect(() => renderer.current?.setHighlight(highlight), [highlight]);
  useEffect(() => renderer.current?.setNotes(notes), [notes]);
  useEffect(() => {
    const selected = view.selected?.type === "actor" ? view.selected.id : null;
    renderer.current?.setMarks({ selected, focused, picked: new Set(view.picked), pinned: new Set(view.pinned) });
  }, [view.selected, view.picked, view.pinned, focused]);
  return { container, renderer };
}
