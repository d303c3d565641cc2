import { groupBy } from "./groupBy.ts";
import type { SceneGraph } from "./sceneGraph.ts";

export interface Community {
  readonly number: number;
  /** The name of its actor with the most relations. */
  readonly name: string;
  readonly size: number;
}

/** The communities whose colours are shown, the largest one first. */
export function colouredCommunities(graph: SceneGraph): readonly Community[] {
  const members = groupBy(graph.nodes(), (id) => graph.getNodeAttribute(id, "colour"));
  return [...members]
    .flatMap(([number, ids]) =>
      number === null ? [] : [{ number, name: communityName(graph, number), size: ids.length }],
    )
    .sort((a, b) => a.number - b.number);
}

/** The name of a community's actor with the most relations. */
export function communityName(graph: SceneGraph, number: number): string {
  const members = graph.filterNodes((_id, { community }) => community === number);
  const count = (id: string) => graph.getNodeAttribute(id, "relationCount");
  const [first] = members.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  return first === undefined ? "" : graph.getNodeAttribute(first, "label");
}
