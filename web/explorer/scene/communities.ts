import { groupBy } from "./groupBy.ts";
import type { SceneGraph } from "./sceneGraph.ts";

export interface Community {
  readonly number: number;
  /** The name of its actor with the most relations. */
  readonly name: string;
  readonly size: number;
}

/**
 * The communities that have a colour of their own, the largest one first; the others share one.
 * @param colours how many colours there are
 */
export function colouredCommunities(graph: SceneGraph, colours: number): readonly Community[] {
  const members = groupBy(graph.nodes(), (id) => graph.getNodeAttribute(id, "colour"));
  return [...members]
    .flatMap(([number, ids]) =>
      number === null || number >= colours ? [] : [{ number, name: communityName(graph, ids), size: ids.length }],
    )
    .sort((a, b) => a.number - b.number);
}

/** The name of a community: that of its member with the most relations. */
export function communityName(graph: SceneGraph, members: readonly string[]): string {
  const count = (id: string) => graph.getNodeAttribute(id, "relationCount");
  const [first] = members.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  return first === undefined ? "" : graph.getNodeAttribute(first, "label");
}
