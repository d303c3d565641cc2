import { useCallback, useRef } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { communitiesOf, sharesOf } from "../../rendering/measures.ts";
import { applyMeasures } from "../../scene/sceneGraph.ts";
import { layoutOf } from "../../view/layouts.ts";

/**
 * Measures the shown graph, as the view asks for it.
 * @returns a function that writes the measures into the graph, and says whether anything has changed
 */
export function useMeasures(): () => Promise<boolean> {
  const { view, scene, graph } = useExplorer();
  const { nodeSize, nodeColour } = view;
  const hasCommunityColours = nodeColour === "community";
  const needsCommunities = hasCommunityColours || layoutOf(view) === "communities";
  const done = useRef<unknown[]>([]);
  /** What was asked for last; it may still be computed. */
  const latest = useRef<unknown[]>([]);
  return useCallback(async () => {
    const wanted = [scene, nodeSize, needsCommunities, hasCommunityColours];
    latest.current = wanted;
    const isPlain = nodeSize === "relations" && !needsCommunities;
    if (wanted.every((each, index) => each === done.current[index])) return false;
    if (isPlain && (done.current.length === 0 || (done.current[1] === nodeSize && !done.current[2]))) return false;
    const [communities, measures] = await Promise.all([
      needsCommunities ? communitiesOf(graph) : null,
      nodeSize === "relations" ? null : sharesOf(graph, nodeSize),
    ]);
    // Whoever changes their mind meanwhile, as by two undos in a row, must not see what they no longer want.
    if (latest.current !== wanted) return false;
    done.current = wanted;
    applyMeasures(graph, { communities, hasCommunityColours, measures });
    return true;
  }, [scene, nodeSize, needsCommunities, hasCommunityColours, graph]);
}
