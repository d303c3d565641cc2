import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import styles from "./App.module.css";
import { OntologyDocument, StartPageDocument, ViewerDocument } from "./api/generated/graphql.ts";
import { OntologyLabels } from "./api/ontology.ts";
import { fetchThroughCache } from "./api/queryClient.ts";
import { useOperation } from "./api/useApiQuery.ts";
import { useLiveChanges } from "./api/useLiveChanges.ts";
import { useConnections, usePaths } from "./api/usePaths.ts";
import { removeUnknownActors, useScene } from "./api/useScene.ts";
import { Button } from "./components/Button.tsx";
import { Deferred } from "./components/Deferred.tsx";
import { Note } from "./components/Note.tsx";
import { ErrorNote, QueryState, SlowNote } from "./components/QueryState.tsx";
import { ExplorerContext, type ExplorerState } from "./ExplorerContext.ts";
import { EditingHost } from "./editing/EditingHost.tsx";
import type { EditingTask } from "./editing/task.ts";
import { storyKey } from "./export/embedSnippet.ts";
import { MessagesContext, messagesByLanguage } from "./i18n/useMessages.ts";
import { EmbedHeader } from "./page/EmbedHeader.tsx";
import { Header } from "./page/Header.tsx";
import { KeysDialog } from "./page/KeysDialog.tsx";
import { Notices } from "./page/Notices.tsx";
import { ServerBanner } from "./page/ServerBanner.tsx";
import { SidePanel } from "./page/SidePanel.tsx";
import { StartPage } from "./page/StartPage.tsx";
import { usePageKeys } from "./page/usePageKeys.ts";
import { useStartPicture } from "./page/useStartPicture.ts";
import { useTheme } from "./page/useTheme.ts";
import { FilterBar } from "./panels/filters/FilterBar.tsx";
import { GraphPanel } from "./panels/graph/GraphPanel.tsx";
import { Legend } from "./panels/graph/Legend.tsx";
import { TimelinePanel } from "./panels/timeline/TimelinePanel.tsx";
import type { PictureNote } from "./rendering/notePlacement.ts";
import { darkPalette, lightPalette } from "./rendering/palette.ts";
import type { Highlight } from "./rendering/reducers.ts";
import { emptyScene, type Scene } from "./scene/loadScene.ts";
import { withMinDegree } from "./scene/minDegree.ts";
import { createSceneGraph } from "./scene/sceneGraph.ts";
import { withStrongestTies } from "./scene/strongestTies.ts";
import type { Selection } from "./view/view.ts";
import { useView, type ViewStore } from "./view/viewStore.ts";

/** Whether the page is a read-only picture in another page. */
const isEmbedded = new URLSearchParams(location.search).has("embed");
/** The story that the address of an embedded page brings along; read before the page changes its address. */
const toldStory = isEmbedded ? new URLSearchParams(location.hash.slice(1)).get(storyKey) : null;

export function App({ store }: { store: ViewStore }) {
  const view = useView(store);
  const messages = messagesByLanguage[view.lang];
  const client = useQueryClient();
  const { theme, isDark, setTheme } = useTheme();
  const [graph] = useState(createSceneGraph);
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const [notes, setNotes] = useState<readonly PictureNote[]>([]);
  const [hasWebgl, setHasWebgl] = useState(true);
  const [areKeysShown, setAreKeysShown] = useState(false);
  const [task, setTask] = useState<EditingTask | null>(null);
  const role = useOperation(ViewerDocument, {}).data?.viewer.role ?? "READER";
  const canEdit = role !== "READER" && !isEmbedded;
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
  const isSearching = (!paths.data && paths.isFetching) || (!connections.data && connections.isFetching);
  const isStoryComing = toldStory !== null && view.story === null;
  const isEmpty = !isSearching && !isStoryComing && view.expanded.length + view.added.length + pathActors.length === 0;
  const startQuery = useOperation(StartPageDocument, isEmpty ? { lang: view.lang } : null);
  const start = useStartPicture(store, view, startQuery.data);
  const startActors = startQuery.data?.overview.mostConnected.map(({ actor }) => actor) ?? [];
  const sceneQuery = useScene(view, ontology, isEmpty ? startActors : pathActors);
  const { minDegree, expanded, added } = view;
  const drawnScene = useMemo(() => {
    const loaded = sceneQuery.data ?? emptyScene;
    if (isEmpty) return withStrongestTies(loaded);
    return withMinDegree(loaded, minDegree, new Set([...expanded.map(({ id }) => id), ...added, ...pathIds.flat()]));
  }, [sceneQuery.data, isEmpty, minDegree, expanded, added, pathIds]);
  // What the first screen draws is no part of the view.
  const scene = isEmpty ? emptyScene : drawnScene;
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
      notes,
      setNotes,
      canEdit,
      edit,
    };
  }, [view, store, ontology, scene, pathIds, graph, palette, notes, canEdit]);
  const picture = isEmpty && explorer ? { ...explorer, ...start, scene: drawnScene } : explorer;

  useEffect(() => {
    Object.assign(document.documentElement, { lang: view.lang, dir: messages.dir });
    document.title = messages.title;
  }, [view.lang, messages]);
  const showKeys = useCallback(() => setAreKeysShown(true), []);
  usePageKeys(store, showKeys);
  useLiveChanges(isEmpty ? null : shownItems(scene, view.selected));

  return (
    <MessagesContext value={messages}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById("graph")?.focus()}>
        {messages.skip}
      </button>
      <ServerBanner />
      {explorer ? (
        <ExplorerContext value={explorer}>
          {isEmbedded ? <EmbedHeader /> : <Header store={store} theme={theme} setTheme={setTheme} />}
          {!isEmpty && !isEmbedded && view.panel !== "review" && <FilterBar />}
          <main className={styles.main} data-panel={view.panel}>
            <section
              className={styles.stage}
              data-start={isEmpty}
              aria-label={messages.graph}
              aria-busy={sceneQuery.isFetching || startQuery.isFetching}
            >
              {isEmpty && <StartPage query={startQuery} />}
              <div className={styles.picture}>
                {hasWebgl ? (
                  <ExplorerContext value={picture}>
                    <GraphPanel highlight={highlight} showKeys={showKeys} onNoWebgl={() => setHasWebgl(false)} />
                  </ExplorerContext>
                ) : (
                  <Note variant="error">{messages.noWebgl}</Note>
                )}
                {isEmpty && startActors.length > 0 && (
                  <p className={styles.caption}>{messages.startPicture(startActors.length)}</p>
                )}
              </div>
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
          {view.panel === "print" && !sceneQuery.isFetching && (
            <Deferred name="print" load={() => import("./print/PrintPage.tsx")}>
              {({ PrintPage }) => <PrintPage />}
            </Deferred>
          )}
          {toldStory !== null ? (
            <Deferred name="embedded story" load={() => import("./stories/EmbeddedStory.tsx")}>
              {({ EmbeddedStory }) => <EmbeddedStory encoded={toldStory} />}
            </Deferred>
          ) : (
            view.story && (
              <Deferred name="stored story" load={() => import("./stories/StoredStory.tsx")}>
                {({ StoredStory }) => <StoredStory {...view.story!} />}
              </Deferred>
            )
          )}
          {!isEmpty && (
            <footer className={styles.footer} data-story={view.story !== null}>
              <Legend />
              {!isEmbedded && <TimelinePanel />}
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
