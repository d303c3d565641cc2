import { useEffect, useMemo, useState } from "react";
import { ask } from "./api/request.ts";
import { OntologyDocument } from "./api/generated/graphql.ts";
import { useConnections, usePaths } from "./api/usePaths.ts";
import { Terms } from "./api/ontology.ts";
import { useAsk } from "./api/useAsk.ts";
import { usePicture, withoutUnknown } from "./api/useScene.ts";
import type { Lit } from "./rendering/reducers.ts";
import { dark, light as lightPalette } from "./rendering/palette.ts";
import { type Explorer, ExplorerContext } from "./ExplorerContext.ts";
import { emptyPicture } from "./scene/loadScene.ts";
import { emptyGraph } from "./scene/sceneGraph.ts";
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
import { languages, WordsContext } from "./i18n/useMessages.ts";

export function App({ store }: { store: ViewStore }) {
  const view = useView(store);
  const words = languages[view.lang];
  const { theme, isDark, setTheme } = useTheme();
  const [graph] = useState(emptyGraph);
  const [lit, light] = useState<Lit | null>(null);
  const [failed, setFailed] = useState(false);
  const ontology = useAsk(`ontology ${view.lang}`, (signal) => ask(OntologyDocument, { lang: view.lang }, signal));
  const terms = useMemo(() => ontology.data && new Terms(ontology.data.ontology), [ontology.data]);
  const paths = usePaths(view);
  const connections = useConnections(view);
  const further = [...(paths.data?.paths ?? []), ...(connections.data ? [connections.data] : [])].flatMap(
    ({ actors }) => actors,
  );
  const asked = usePicture(view, terms, further);
  const picture = asked.data ?? emptyPicture;

  useEffect(() => {
    Object.assign(document.documentElement, { lang: view.lang, dir: words.dir });
    document.title = words.title;
  }, [view.lang, words]);
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

  const palette = isDark ? dark : lightPalette;
  const explorer = useMemo<Explorer | null>(
    () =>
      terms
        ? {
            view,
            run: store.run,
            settle: store.settle,
            canGoBack: store.canGoBack(),
            terms,
            picture,
            graph,
            palette,
            light,
          }
        : null,
    [view, store, terms, picture, graph, palette],
  );
  const isEmpty = view.expanded.length + view.added.length + further.length === 0;
  return (
    <WordsContext value={words}>
      <button type="button" className="skip" onClick={() => document.getElementById("graph")?.focus()}>
        {words.skip}
      </button>
      <GoneBanner />
      {explorer ? (
        <ExplorerContext value={explorer}>
          <Header store={store} theme={theme} setTheme={setTheme} />
          <main className={view.panel === "none" ? "main" : "main with-side"}>
            <section className="stage" aria-label={words.graph} aria-busy={asked.busy}>
              {failed ? (
                <p className="note fault">{words.noWebgl}</p>
              ) : (
                <GraphPanel lit={lit} onFailed={() => setFailed(true)} />
              )}
              {isEmpty && <Start />}
              <div className="stage-top">
                <Notices />
                {asked.busy && <Slow onCancel={asked.cancel} />}
                <FaultNote asked={asked}>
                  {asked.fault?.code === "BAD_USER_INPUT" && view.added.length > 0 && (
                    <button type="button" className="link" onClick={() => withoutUnknown(view).then(store.run)}>
                      {words.leaveOutUnknown}
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
          <Asking asked={ontology} lines={6} />
        </main>
      )}
    </WordsContext>
  );
}
