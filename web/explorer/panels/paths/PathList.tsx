import { useEffect, useRef } from "react";
import type { FoundPath } from "../../api/usePaths.ts";
import type { Lit } from "../../rendering/reducers.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import type { Drawn } from "../../scene/sceneGraph.ts";
import { select } from "../../view/commands.ts";
import { whenText } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Quote } from "../relation/Evidence.tsx";
import { TieSign } from "../../components/symbols.tsx";

/** The paths that were found, best first. They are lit in the graph; pointing at one lights it alone. */
export function PathList({ paths }: { paths: readonly FoundPath[] }) {
  const words = useWords();
  const { light, graph, picture } = useExplorer();
  const all = useRef<Lit | null>(null);
  useEffect(() => {
    const lit = together(paths.map((path) => litBy(path, graph)));
    all.current = lit.nodes.size > 0 ? lit : null;
    light(all.current);
    return () => light(null);
  }, [light, paths, graph, picture]);
  return (
    <ol className="paths">
      {paths.map((path) => (
        <li
          key={path.actors.map(({ id }) => id).join("|")}
          onMouseEnter={() => light(litBy(path, graph))}
          onMouseLeave={() => light(all.current)}
          onFocus={() => light(litBy(path, graph))}
          onBlur={() => light(all.current)}
        >
          <p className="hops">{words.hops(path.hops)}</p>
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
  const words = useWords();
  const { terms, run } = useExplorer();
  const best = step.relations.nodes[0];
  if (!best) return null;
  const quote = best.evidence.nodes[0];
  const asserted = best.modality === "ASSERTED";
  return (
    <div className={asserted ? "step" : "step not-asserted"}>
      <p>
        <TieSign kind={best.kind} dashed={!asserted} />{" "}
        {/* All directed relations of a step that runs backwards do so. */}
        {best.__typename === "Association" ? (
          <bdi>{best.label}</bdi>
        ) : (
          terms.relationKind(best.kind, step.direction === "BACKWARD")
        )}
        {" · "}
        {whenText(best, terms.lasting(best.kind), words)}
        {!asserted && <strong> · {terms.modality(best.modality)}</strong>}
        {step.relationCount > 1 && (
          <>
            {" · "}
            <button
              type="button"
              className="link"
              onClick={() => run(select({ type: "tie", ids: [step.from.id, step.to.id] }))}
            >
              {words.relationCount(step.relationCount)}
            </button>
          </>
        )}
      </p>
      {best.summary && <p dir="auto">{best.summary}</p>}
      {quote && <Quote evidence={quote} />}
    </div>
  );
}

function together(lit: readonly Lit[]): Lit {
  return {
    nodes: new Set(lit.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(lit.flatMap(({ edges }) => [...edges])),
  };
}

/** A path's actors, and all edges between one and the next. */
export function litBy({ actors }: Pick<FoundPath, "actors">, graph: Drawn): Lit {
  const nodes = actors.map(({ id }) => id).filter((id) => graph.hasNode(id));
  const edges = nodes.slice(1).flatMap((id, index) => {
    const before = nodes[index]!;
    return [...graph.edges(before, id), ...graph.edges(id, before)];
  });
  return { nodes: new Set(nodes), edges: new Set(edges) };
}
