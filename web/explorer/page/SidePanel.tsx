import { useEffect, useRef } from "react";
import type { ConnectionsAnswer, PathAnswer } from "../api/usePaths.ts";
import type { Asked } from "../api/useAsk.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { showPanel } from "../view/commands.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { ActorPanel } from "../panels/actor/ActorPanel.tsx";
import { DocumentPanel } from "../panels/document/DocumentPanel.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { PathsPanel } from "../panels/paths/PathsPanel.tsx";
import { TablePanel } from "../panels/graph/TablePanel.tsx";
import { PairPanel } from "../panels/relation/PairPanel.tsx";

/** What is read beside the graph. */
export function Side({ paths, connections }: { paths: Asked<PathAnswer>; connections: Asked<ConnectionsAnswer> }) {
  const messages = useMessages();
  const { view, run, canGoBack } = useExplorer();
  const { panel, selected } = view;
  const top = useRef<HTMLElement>(null);
  const key = JSON.stringify([panel, panel === "about" && { ...selected, evidence: undefined }]);
  useEffect(() => {
    top.current?.scrollTo(0, 0);
  }, [key]);
  if (panel === "none") return null;
  const names = { about: messages.about, paths: messages.paths, table: messages.table };
  return (
    <aside ref={top} className={panel === "table" ? "side wide" : "side"} aria-label={names[panel]}>
      <div className="side-bar">
        <IconButton icon="back" mirror label={messages.back} disabled={!canGoBack} onClick={() => history.back()} />
        <IconButton icon="close" label={messages.close} onClick={() => run(showPanel("none"))} />
      </div>
      {panel === "paths" && <PathsPanel paths={paths} connections={connections} />}
      {panel === "table" && <TablePanel />}
      {panel === "about" && !selected && <p className="note">{messages.nothingSelected}</p>}
      {panel === "about" && selected?.type === "actor" && <ActorPanel key={selected.id} id={selected.id} />}
      {panel === "about" && selected?.type === "tie" && <PairPanel key={selected.ids.join()} ids={selected.ids} />}
      {panel === "about" && selected?.type === "document" && (
        <DocumentPanel key={selected.id} id={selected.id} evidence={selected.evidence} />
      )}
    </aside>
  );
}
