import { useEffect, useRef } from "react";
import type { FoundPath } from "../../api/usePaths.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Highlight } from "../../rendering/reducers.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import styles from "./PathList.module.css";
import { PathStepDetails } from "./PathStepDetails.tsx";

/** The paths, best first. All are highlighted in the graph; hovering or focusing one highlights it alone. */
export function PathList({ paths }: { paths: readonly FoundPath[] }) {
  const messages = useMessages();
  const { setHighlight, graph, scene } = useExplorer();
  const all = useRef<Highlight | null>(null);
  useEffect(() => {
    const highlights = paths.map((path) => highlightOf(path, graph));
    const nodes = new Set(highlights.flatMap((highlight) => [...highlight.nodes]));
    const edges = new Set(highlights.flatMap((highlight) => [...highlight.edges]));
    all.current = nodes.size > 0 ? { nodes, edges } : null;
    setHighlight(all.current);
    return () => setHighlight(null);
  }, [setHighlight, paths, graph, scene]);
  return (
    <ol className={styles.paths} aria-label={messages.paths}>
      {paths.map((path) => (
        <li
          key={path.actors.map(({ id }) => id).join("|")}
          onMouseEnter={() => setHighlight(highlightOf(path, graph))}
          onMouseLeave={() => setHighlight(all.current)}
          onFocus={() => setHighlight(highlightOf(path, graph))}
          onBlur={() => setHighlight(all.current)}
        >
          <p className={styles.hops}>{messages.hops(path.hops)}</p>
          <ol className={styles.steps}>
            {path.actors.map((actor, index) => (
              <li key={actor.id}>
                <ActorLink {...actor} />
                {path.steps[index] && <PathStepDetails step={path.steps[index]} />}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** A path's actors, and all edges between neighbours on it. */
function highlightOf({ actors }: FoundPath, graph: SceneGraph): Highlight {
  const nodes = actors.map(({ id }) => id).filter((id) => graph.hasNode(id));
  const edges = nodes.slice(1).flatMap((id, index) => {
    const previous = nodes[index]!;
    return [...graph.edges(previous, id), ...graph.edges(id, previous)];
  });
  return { nodes: new Set(nodes), edges: new Set(edges) };
}
