import { useEffect, useMemo, useState } from "react";
import { ask } from "./api/request.ts";
import { OntologyDocument } from "./api/generated/graphql.ts";
import { useConnections, usePaths } from "./api/usePaths.ts";
import { Ontology } from "./api/ontology.ts";
import { useAsk } from "./api/useAsk.ts";
import { useScene, withoutUnknown } from "./api/useScene.ts";
import type { Highlight } from "./rendering/reducers.ts";
import { darkPalette, lightPalette } from "./rendering/palette.ts";
import { type Explorer, ExplorerContext } from "./ExplorerContext.ts";
import { emptyScene } from "./scene/loadScene.ts";
import { createSceneGraph } from "./scene/sceneGraph.ts";
import { Filters } from "./panels/timeline/Filters.tsx";
import { GraphPanel } from "./panels/graph/GraphPanel.tsx";
import { Header, Notices } from "./page/Header.tsx";
import { Legend } from "./panels/graph/Legend.tsx";
import { Side } from "./page/SidePanel.tsx";
import { Start } from "./page/StartPage.tsx";
import { Asking, FaultNote, GoneBanner, Slow } from "./components/QueryState.tsx";
import { Timeline } from "./panels/timeline/Timeline.tsx";
import { useTheme } from "./view/theme.ts";
import { useView, type ViewStore } from "./view/viewStore.ts";
import { languages, MessagesContext } from "./i18n/useMessages.ts";

export function App({ store }: { store: ViewStore }) {
  const view = useView(store);
  const messages = languages[view.lang];
  const { theme, isDark, setTheme } = useTheme();
  const [graph] = useState(createSceneGraph);
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const [failed, setFailed] = useState(false);
  const ontologyQuery = useAsk(`ontology ${view.lang}`, (signal) => ask(OntologyDocument, { lang: view.lang }, signal));
  const ontology = useMemo(() => ontologyQuery.data && new Ontology(ontologyQuery.data.ontology), [ontologyQuery.data]);
  const paths = usePaths(view);
  const connections = useConnections(view);
  const further = [...(paths.data?.paths ?? []), ...(connections.data ? [connections.data] : [])].flatMap(
    ({ actors }) => actors,
  );
  const asked = useScene(view, ontology, further);
  const scene = asked.data ?? emptyScene;

  useEffect(() => {
    Object.assign(document.documentElement, { lang: view.lang, dir: messages.dir });
    document.title = messages.title;
  }, [view.lang, messages]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as HTMLElement).closest("input, textarea")) return;
      const act = { z: event.shiftKey ? store.redo : store.undo, y: store.redo }[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);

  const palette = isDark ? darkPalette : lightPalette;
  const explorer = useMemo<Explorer | null>(
    () =>
      ontology
        ? {
            view,
            run: store.run,
            replace: store.replace,
            canGoBack: store.canGoBack(),
            ontology,
            scene,
            graph,
            palette,
            setHighlight,
          }
        : null,
    [view, store, ontology, scene, graph, palette],
  );
  const isEmpty = view.expanded.length + view.added.length + further.length === 0;
  return (
    <MessagesContext value={messages}>
      <button type="button" className="skip" onClick={() => document.getElementById("graph")?.focus()}>
        {messages.skip}
      </button>
      <GoneBanner />
      {explorer ? (
        <ExplorerContext value={explorer}>
          <Header store={store} theme={theme} setTheme={setTheme} />
          <main className={view.panel === "none" ? "main" : "main with-side"}>
            <section className="stage" aria-label={messages.graph} aria-busy={asked.busy}>
              {failed ? (
                <p className="note fault">{messages.noWebgl}</p>
              ) : (
                <GraphPanel highlight={highlight} onFailed={() => setFailed(true)} />
              )}
              {isEmpty && <Start />}
              <div className="stage-top">
                <Notices />
                {asked.busy && <Slow onCancel={asked.cancel} />}
                <FaultNote asked={asked}>
                  {asked.fault?.code === "BAD_USER_INPUT" && view.added.length > 0 && (
                    <button type="button" className="link" onClick={() => withoutUnknown(view).then(store.run)}>
                      {messages.leaveOutUnknown}
                    </button>
                  )}
                </FaultNote>
              </div>
            </section>
            <Side paths={paths} connections={connections} />
          </main>
          {!isEmpty && (
            <footer className="bottom">
              <Legend />
              <Timeline />
              <Filters />
            </footer>
          )}
        </ExplorerContext>
      ) : (
        <main className="main">
          <Asking asked={ontologyQuery} lines={6} />
        </main>
      )}
    </MessagesContext>
  );
}
