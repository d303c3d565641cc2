import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import styles from "./App.module.css";
import { OntologyDocument, ViewerDocument } from "./api/generated/graphql.ts";
import { OntologyLabels } from "./api/ontology.ts";
import { fetchThroughCache } from "./api/queryClient.ts";
import { useOperation } from "./api/useApiQuery.ts";
import { useLiveChanges } from "./api/useLiveChanges.ts";
import { useConnections, usePaths } from "./api/usePaths.ts";
import { removeUnknownActors, useScene } from "./api/useScene.ts";
import { Button } from "./components/Button.tsx";
import { Note } from "./components/Note.tsx";
import { ErrorNote, QueryState, SlowNote } from "./components/QueryState.tsx";
import { ExplorerContext, type ExplorerState } from "./ExplorerContext.ts";
import { EditingHost } from "./editing/EditingHost.tsx";
import type { EditingTask } from "./editing/task.ts";
import { MessagesContext, messagesByLanguage } from "./i18n/useMessages.ts";
import { Header } from "./page/Header.tsx";
import { KeysDialog } from "./page/KeysDialog.tsx";
import { Notices } from "./page/Notices.tsx";
import { ServerBanner } from "./page/ServerBanner.tsx";
import { SidePanel } from "./page/SidePanel.tsx";
import { StartPage } from "./page/StartPage.tsx";
import { usePageKeys } from "./page/usePageKeys.ts";
import { useTheme } from "./page/useTheme.ts";
import { FilterBar } from "./panels/filters/FilterBar.tsx";
import { GraphPanel } from "./panels/graph/GraphPanel.tsx";
import { Legend } from "./panels/graph/Legend.tsx";
import { TimelinePanel } from "./panels/timeline/TimelinePanel.tsx";
import { darkPalette, lightPalette } from "./rendering/palette.ts";
import type { Highlight } from "./rendering/reducers.ts";
import { emptyScene, type Scene } from "./scene/loadScene.ts";
import { withMinDegree } from "./scene/minDegree.ts";
import { createSceneGraph } from "./scene/sceneGraph.ts";
import type { Selection } from "./view/view.ts";
import { useView, type ViewStore } from "./view/viewStore.ts";

export function App({ store }: { store: ViewStore }) {
  const view = useView(store);
  const messages = messagesByLanguage[view.lang];
  const client = useQueryClient();
  const { theme, isDark, setTheme } = useTheme();
  const [graph] = useState(createSceneGraph);
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const [hasWebgl, setHasWebgl] = useState(true);
  const [areKeysShown, setAreKeysShown] = useState(false);
  const [task, setTask] = useState<EditingTask | null>(null);
  const role = useOperation(ViewerDocument, {}).data?.viewer.role ?? "READER";
  const canEdit = role !== "READER";
  const ontologyQuery = useOperation(OntologyDocument, { lang: view.lang });
  const ontology = useMemo(
    () => ontologyQuery.data && new OntologyLabels(ontologyQuery.data.ontology),
    [ontologyQuery.data],
  );
  const paths = usePaths(view);
  const connections = useConnections(view);
  const pathActors = [
    ...(paths.data?.paths.paths ?? []).flatMap(({ actors }) => actors),
    ...(connections.data?.connections.actors ?? []),
  ];
  const foundPaths = paths.data?.paths.paths;
  const pathIds = useMemo(() => (foundPaths ?? []).map(({ actors }) => actors.map(({ id }) => id)), [foundPaths]);
  const sceneQuery = useScene(view, ontology, pathActors);
  const { minDegree, expanded, added } = view;
  const scene = useMemo(() => {
    const kept = new Set([...expanded.map(({ id }) => id), ...added, ...pathIds.flat()]);
    return withMinDegree(sceneQuery.data ?? emptyScene, minDegree, kept);
  }, [sceneQuery.data, minDegree, expanded, added, pathIds]);
  const palette = isDark ? darkPalette : lightPalette;
  const explorer = useMemo<ExplorerState | null>(() => {
    if (!ontology) return null;
    const { run, replace } = store;
    const canGoBack = store.canGoBack();
    const edit = setTask;
    return {
      view,
      run,
      replace,
      canGoBack,
      ontology,
      scene,
      paths: pathIds,
      graph,
      palette,
      setHighlight,
      canEdit,
      edit,
    };
  }, [view, store, ontology, scene, pathIds, graph, palette, canEdit]);

  useEffect(() => {
    Object.assign(document.documentElement, { lang: view.lang, dir: messages.dir });
    document.title = messages.title;
  }, [view.lang, messages]);
  const showKeys = useCallback(() => setAreKeysShown(true), []);
  usePageKeys(store, showKeys);
  useLiveChanges(shownItems(scene, view.selected));

  const isEmpty = view.expanded.length + view.added.length + pathActors.length === 0;
  return (
    <MessagesContext value={messages}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById("graph")?.focus()}>
        {messages.skip}
      </button>
      <ServerBanner />
      {explorer ? (
        <ExplorerContext value={explorer}>
          <Header store={store} theme={theme} setTheme={setTheme} />
          {!isEmpty && view.panel !== "review" && <FilterBar />}
          <main className={styles.main} data-panel={view.panel}>
            <section className={styles.stage} aria-label={messages.graph} aria-busy={sceneQuery.isFetching}>
              {hasWebgl ? (
                <GraphPanel highlight={highlight} showKeys={showKeys} onNoWebgl={() => setHasWebgl(false)} />
              ) : (
                <Note variant="error">{messages.noWebgl}</Note>
              )}
              {isEmpty && <StartPage />}
              <div className={styles.notices} data-above-graph>
                <Notices />
                {sceneQuery.isFetching && <SlowNote onCancel={sceneQuery.cancel} />}
                <ErrorNote query={sceneQuery}>
                  {sceneQuery.error?.code === "BAD_USER_INPUT" && view.added.length > 0 && (
                    <Button
                      variant="link"
                      onClick={() => removeUnknownActors(view, fetchThroughCache(client)).then(store.run)}
                    >
                      {messages.removeUnknown}
                    </Button>
                  )}
                </ErrorNote>
              </div>
            </section>
            <SidePanel paths={paths} connections={connections} />
          </main>
          {!isEmpty && (
            <footer className={styles.footer}>
              <Legend />
              <TimelinePanel />
            </footer>
          )}
          {areKeysShown && <KeysDialog onClose={() => setAreKeysShown(false)} />}
          {canEdit && <EditingHost task={task} onChange={setTask} />}
        </ExplorerContext>
      ) : (
        <main className={styles.main}>
          <QueryState query={ontologyQuery} lines={6} />
        </main>
      )}
    </MessagesContext>
  );
}

/** The ids of the actors and documents on the page. */
function shownItems(scene: Scene, selected: Selection | null): ReadonlySet<string> {
  const ids = selected === null ? [] : selected.type === "pair" ? selected.ids : [selected.id];
  return new Set([...scene.actors.map(({ id }) => id), ...ids]);
}
