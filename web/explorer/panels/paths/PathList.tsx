import { useEffect, useRef } from "react";
import type { FoundPath } from "../../api/usePaths.ts";
import type { Highlight } from "../../rendering/reducers.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import { select } from "../../view/commands.ts";
import { whenText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Quote } from "../relation/Evidence.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";

/** The paths that were found, best first. They are highlight in the graph; pointing at one lights it alone. */
export function PathList({ paths }: { paths: readonly FoundPath[] }) {
  const messages = useMessages();
  const { setHighlight, graph, scene } = useExplorer();
  const all = useRef<Highlight | null>(null);
  useEffect(() => {
    const highlight = together(paths.map((path) => highlightPath(path, graph)));
    all.current = highlight.nodes.size > 0 ? highlight : null;
    setHighlight(all.current);
    return () => setHighlight(null);
  }, [setHighlight, paths, graph, scene]);
  return (
    <ol className="paths">
      {paths.map((path) => (
        <li
          key={path.actors.map(({ id }) => id).join("|")}
          onMouseEnter={() => setHighlight(highlightPath(path, graph))}
          onMouseLeave={() => setHighlight(all.current)}
          onFocus={() => setHighlight(highlightPath(path, graph))}
          onBlur={() => setHighlight(all.current)}
        >
          <p className="hops">{messages.hops(path.hops)}</p>
          <ol className="steps">
            {path.steps.map((step, index) => (
              <li key={step.from.id}>
                <ActorLink {...actorOf(path, index)} />
                <Step step={step} />
              </li>
            ))}
            <li>
              <ActorLink {...actorOf(path, path.actors.length - 1)} />
            </li>
          </ol>
        </li>
      ))}
    </ol>
  );
}

function actorOf({ actors }: FoundPath, index: number) {
  const { id, name, kind } = actors[index]!;
  return { id, name, kind };
}

/** A step by its best evidenced relation, with its best quote. */
function Step({ step }: { step: FoundPath["steps"][number] }) {
  const messages = useMessages();
  const { ontology, run } = useExplorer();
  const best = step.relations.nodes[0];
  if (!best) return null;
  const quote = best.evidence.nodes[0];
  const asserted = best.modality === "ASSERTED";
  return (
    <div className={asserted ? "step" : "step not-asserted"}>
      <p>
        <RelationSymbol kind={best.kind} dashed={!asserted} />{" "}
        {/* All directed relations of a step that runs backwards do so. */}
        {best.__typename === "Association" ? (
          <bdi>{best.label}</bdi>
        ) : (
          ontology.relationKind(best.kind, step.direction === "BACKWARD")
        )}
        {" · "}
        {whenText(best, ontology.lasting(best.kind), messages)}
        {!asserted && <strong> · {ontology.modality(best.modality)}</strong>}
        {step.relationCount > 1 && (
          <>
            {" · "}
            <button
              type="button"
              className="link"
              onClick={() => run(select({ type: "tie", ids: [step.from.id, step.to.id] }))}
            >
              {messages.relationCount(step.relationCount)}
            </button>
          </>
        )}
      </p>
      {best.summary && <p dir="auto">{best.summary}</p>}
      {quote && <Quote evidence={quote} />}
    </div>
  );
}

function together(highlight: readonly Highlight[]): Highlight {
  return {
    nodes: new Set(highlight.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(highlight.flatMap(({ edges }) => [...edges])),
  };
}

/** A path's actors, and all edges between one and the next. */
export function highlightPath({ actors }: Pick<FoundPath, "actors">, graph: SceneGraph): Highlight {
  const nodes = actors.map(({ id }) => id).filter((id) => graph.hasNode(id));
  const edges = nodes.slice(1).flatMap((id, index) => {
    const before = nodes[index]!;
    return [...graph.edges(before, id), ...graph.edges(id, before)];
  });
  return { nodes: new Set(nodes), edges: new Set(edges) };
}
