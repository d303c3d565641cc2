import { useEffect } from "react";
import { useExplorer } from "../../ExplorerContext.ts";

/** Highlights the selected tie with its ends in the graph. */
export function useTieHighlight(): void {
  const { view, scene, graph, setHighlight } = useExplorer();
  const { selected } = view;
  useEffect(() => {
    if (selected?.type !== "pair" || !selected.ids.every((id) => graph.hasNode(id))) return;
    const { ids, tie } = selected;
    const edges = [...graph.edges(ids[0], ids[1]), ...graph.edges(ids[1], ids[0])].filter((edge) => {
      const { kind, modality } = graph.getEdgeAttributes(edge);
      return !tie || (kind === tie.kind && modality === tie.modality);
    });
    setHighlight({ nodes: new Set(ids), edges: new Set(edges) });
    return () => setHighlight(null);
  }, [selected, scene, graph, setHighlight]);
}
