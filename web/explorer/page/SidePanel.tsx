import { useEffect, useRef } from "react";
import type { ConnectionsQuery, PathsQuery } from "../api/generated/graphql.ts";
import type { ApiQuery } from "../api/useApiQuery.ts";
import { Deferred } from "../components/Deferred.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { ActorPanel } from "../panels/actor/ActorPanel.tsx";
import { DocumentPanel } from "../panels/document/DocumentPanel.tsx";
import { PathsPanel } from "../panels/paths/PathsPanel.tsx";
import { PairPanel } from "../panels/relation/PairPanel.tsx";
import { TablePanel } from "../panels/table/TablePanel.tsx";
import { ReviewPanel } from "../reviewing/ReviewPanel.tsx";
import { showPanel } from "../view/commands.ts";
import type { Selection } from "../view/view.ts";
import styles from "./SidePanel.module.css";

interface Props {
  readonly paths: ApiQuery<PathsQuery>;
  readonly connections: ApiQuery<ConnectionsQuery>;
}

/** The panel beside the graph. */
export function SidePanel({ paths, connections }: Props) {
  const messages = useMessages();
  const { view, run, canGoBack } = useExplorer();
  const { panel, selected } = view;
  const aside = useRef<HTMLElement>(null);
  const content = JSON.stringify([
    panel,
    panel === "about" && { ...selected, evidence: undefined, passage: undefined },
  ]);
  useEffect(() => {
    aside.current?.scrollTo(0, 0);
  }, [content]);
  if (panel === "none" || panel === "print") return null;
  const names = {
    about: messages.about,
    paths: messages.paths,
    table: messages.table,
    documents: messages.documents,
    stories: messages.stories,
    review: messages.review,
  };
  return (
    <aside ref={aside} className={styles.panel} aria-label={names[panel]}>
      <div className={styles.bar}>
        <IconButton icon="back" mirrored label={messages.back} disabled={!canGoBack} onClick={() => history.back()} />
        <IconButton icon="close" label={messages.close} onClick={() => run(showPanel("none"))} />
      </div>
      {panel === "paths" && <PathsPanel paths={paths} connections={connections} />}
      {panel === "table" && <TablePanel />}
      {panel === "review" && <ReviewPanel document={selected?.type === "document" ? selected.id : null} />}
      {panel === "documents" && (
        <Deferred name="documents" load={() => import("../panels/document/DocumentsPanel.tsx")}>
          {({ DocumentsPanel }) => <DocumentsPanel />}
        </Deferred>
      )}
      {panel === "stories" && (
        <Deferred name="stories" load={() => import("../stories/StoriesPanel.tsx")}>
          {({ StoriesPanel }) => <StoriesPanel />}
        </Deferred>
      )}
      {panel === "about" && <SelectionPanel selected={selected} />}
    </aside>
  );
}

function SelectionPanel({ selected }: { selected: Selection | null }) {
  const messages = useMessages();
  switch (selected?.type) {
    case "actor":
      return <ActorPanel key={selected.id} id={selected.id} />;
    case "pair":
      return <PairPanel key={JSON.stringify(selected)} pair={selected} />;
    case "document":
      return (
        <DocumentPanel
          key={selected.id}
          id={selected.id}
          evidence={selected.evidence}
          passage={selected.passage ?? null}
        />
      );
    default:
      return <Note>{messages.nothingSelected}</Note>;
  }
}
