import { useEffect, useRef } from "react";
import type { ConnectionsAnswer, PathAnswer } from "../api/usePaths.ts";
import type { Asked } from "../api/useAsk.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { showPanel } from "../view/commands.ts";
import { useWords } from "../i18n/useMessages.ts";
import { ActorPanel } from "../panels/actor/ActorPanel.tsx";
import { DocumentPanel } from "../panels/document/DocumentPanel.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { PathsPanel } from "../panels/paths/PathsPanel.tsx";
import { TablePanel } from "../panels/graph/TablePanel.tsx";
import { TiePanel } from "../panels/relation/PairPanel.tsx";

/** What is read beside the graph. */
export function Side({ paths, connections }: { paths: Asked<PathAnswer>; connections: Asked<ConnectionsAnswer> }) {
  const words = useWords();
  const { view, run, canGoBack } = useExplorer();
  const { panel, selected } = view;
  const top = useRef<HTMLElement>(null);
  const key = JSON.stringify([panel, panel === "about" && { ...selected, evidence: undefined }]);
  useEffect(() => {
    top.current?.scrollTo(0, 0);
  }, [key]);
  if (panel === "none") return null;
  const names = { about: words.about, paths: words.paths, table: words.table };
  return (
    <aside ref={top} className={panel === "table" ? "side wide" : "side"} aria-label={names[panel]}>
      <div className="side-bar">
        <IconButton icon="back" mirror label={words.back} disabled={!canGoBack} onClick={() => history.back()} />
        <IconButton icon="close" label={words.close} onClick={() => run(showPanel("none"))} />
      </div>
      {panel === "paths" && <PathsPanel paths={paths} connections={connections} />}
      {panel === "table" && <TablePanel />}
      {panel === "about" && !selected && <p className="note">{words.nothingSelected}</p>}
      {panel === "about" && selected?.type === "actor" && <ActorPanel key={selected.id} id={selected.id} />}
      {panel === "about" && selected?.type === "tie" && <TiePanel key={selected.ids.join()} ids={selected.ids} />}
      {panel === "about" && selected?.type === "document" && (
        <DocumentPanel key={selected.id} id={selected.id} evidence={selected.evidence} />
      )}
    </aside>
  );
}
