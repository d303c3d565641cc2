import type { LayoutName } from "../view/layouts.ts";
import type { NodeColour, NodeSize } from "../view/view.ts";

/** How the graph is drawn: layouts, sizes, colours. */
export const enPicture = {
  picture: "Layout and colours",
  layout: "Layout",
  layouts: {
    force: "Force-directed",
    layered: "In layers",
    concentric: "Rings by distance",
    time: "Along time",
    kinds: "Grouped by kind",
    communities: "Grouped by community",
    map: "On a map",
  } satisfies Record<LayoutName, string> as Record<LayoutName, string>,
  withoutPlace: "Without a place",
  boundaries: "Boundaries as in Natural Earth",
  nodeSize: "Size of actors",
  nodeSizes: {
    relations: "Number of relations",
    betweenness: "Betweenness: on how many shortest paths",
    pagerank: "PageRank: tied to important actors",
  } satisfies Record<NodeSize, string> as Record<NodeSize, string>,
  nodeColour: "Colour of actors",
  nodeColours: { kind: "Kind", community: "Community" } satisfies Record<NodeColour, string> as Record<
    NodeColour,
    string
  >,
  communities: "Communities",
  communityAround: (name: string) => `Around ${name}`,
  communitiesHelp: "Actors in a community have more relations with each other than with the rest of this picture.",

  actionsOf: (name: string) => `Actions for ${name}`,
  openActor: "Show its relations",
  unpick: "Deselect",
  unpin: "Unpin",

  findInPicture: "Find in this picture",
  foundInPicture: (count: number) =>
    count === 0
      ? "No actor in this picture"
      : count === 1
        ? "1 actor in this picture"
        : `${count} actors in this picture`,

  minDegree: "Minimum number of related actors",
  minDegreeHint: "Leaves out of the graph and the table who is tied to fewer others in it.",
  minDegreeText: (count: number) => `only actors tied to at least ${count} others`,
};
