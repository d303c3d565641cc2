import { expect, test } from "vitest";
import { colouredCommunities, communityName } from "../../../web/explorer/scene/communities.ts";
import { emptyScene } from "../../../web/explorer/scene/loadScene.ts";
import { applyMeasures, createSceneGraph, updateSceneGraph } from "../../../web/explorer/scene/sceneGraph.ts";

/** Three communities: a, b and c; d and e; f alone. The later an actor's letter, the more relations it has. */
const communities = new Map([..."abcdef"].map((id) => [id, id <= "c" ? 0 : id <= "e" ? 1 : 2]));

function pictureOf(hasCommunityColours: boolean) {
  const graph = createSceneGraph();
  const actors = [...communities.keys()].map((id, index) => ({
    id,
    kind: "PERSON",
    name: id.toUpperCase(),
    relationCount: index,
  }));
  updateSceneGraph(graph, { ...emptyScene, actors }, {});
  applyMeasures(graph, { communities, hasCommunityColours, measures: null });
  return graph;
}

test("a legend names the communities that have a colour of their own, by their actors with the most relations", () => {
  const graph = pictureOf(true);
  const [first, second, third] = [
    { number: 0, name: "C", size: 3 },
    { number: 1, name: "E", size: 2 },
    { number: 2, name: "F", size: 1 },
  ];
  expect(colouredCommunities(graph, 8)).toEqual([first, second, third]);
  expect(colouredCommunities(graph, 2)).toEqual([first, second]);
});

test("where colours stand for kinds, no community has one", () => {
  expect(colouredCommunities(pictureOf(false), 8)).toEqual([]);
});

test("a community without members has no name", () => {
  expect(communityName(pictureOf(true), [])).toBe("");
});
