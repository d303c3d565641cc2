import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statePlaces } from "../../../scripts/state-places.ts";
import type { MapData } from "../../../web/explorer/map/mapData.ts";
import { FreePlaces } from "../../../web/explorer/rendering/layouts/freePlaces.ts";
import { guidesOf } from "../../../web/explorer/rendering/layouts/guides.ts";
import { onMap } from "../../../web/explorer/rendering/layouts/onMap.ts";
import type { SceneEdge } from "../../../web/explorer/scene/loadEdges.ts";
import { emptyScene } from "../../../web/explorer/scene/loadScene.ts";
import {
  applyPositions,
  createSceneGraph,
  type SceneGraph,
  updateSceneGraph,
} from "../../../web/explorer/scene/sceneGraph.ts";
import type { Position } from "../../../web/explorer/view/view.ts";

const map: MapData = {
  land: "M0,0Z",
  borders: "",
  places: new Map([
    ["AA", [500, 3000]],
    ["BB", [3000, 2500]],
  ]),
  organizations: ["ministry"],
  states: new Map([["ministry", "BB"]]),
};

/**
 * Two states on the map and one that is not; a ministry of the second; its minister, whose denied office is in the first state;
 * a guest who only met.
 */
function world(): SceneGraph {
  const actor = (id: string, kind: string, iso2: string | null = null) => ({
    id,
    kind,
    iso2,
    name: id,
    relationCount: 1,
  });
  const edge = (source: string, target: string, kind: string, modality = "ASSERTED"): SceneEdge => ({
    key: source + target,
    source,
    target,
    kind,
    modality,
    direction: "FORWARD",
    relationCount: 1,
    since: null,
  });
  const graph = createSceneGraph();
  const actors = [
    actor("a", "STATE", "AA"),
    actor("b", "STATE", "BB"),
    actor("past", "STATE"),
    actor("ministry", "ORGANIZATION"),
    actor("minister", "PERSON"),
    actor("guest", "PERSON"),
  ];
  const edges = [
    edge("minister", "a", "AFFILIATION", "DENIED"),
    edge("minister", "ministry", "AFFILIATION"),
    edge("guest", "a", "MEETING"),
  ];
  updateSceneGraph(graph, { ...emptyScene, actors, edges }, {});
  return graph;
}

const frame = { width: 1000, height: 600 };
const distance = ([x1, y1]: Position, [x2, y2]: Position) => Math.hypot(x1 - x2, y1 - y2);

test("states stand at their places, others beside the state to which they belong, and the rest below the map", () => {
  const positions = onMap(world(), map, { frame, pinned: new Set() });
  const at = (id: string) => positions.get(id)!;
  expect([at("a"), at("b")]).toEqual([
    [500, 3000],
    [3000, 2500],
  ]);
  for (const id of ["ministry", "minister"]) {
    expect(distance(at(id), at("b"))).toBeLessThan(300);
    expect(distance(at(id), at("b"))).toBeGreaterThan(50);
  }
  for (const id of ["past", "guest"]) expect(at(id)[1]).toBeLessThan(2300);
  expect(at("past")[1]).toBe(at("guest")[1]);
});

test("a pinned actor is not moved, and actors without a place stay below if nobody is on the map", () => {
  expect(onMap(world(), map, { frame, pinned: new Set(["a"]) }).has("a")).toBe(false);
  const graph = createSceneGraph();
  updateSceneGraph(graph, { ...emptyScene, actors: [{ id: "x", kind: "PERSON", name: "x", relationCount: 0 }] }, {});
  const [[x, y]] = [...onMap(graph, map, { frame, pinned: new Set() }).values()] as [Position];
  expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
});

test("the map ends above the actors without a place, but not above one that was dragged onto it", () => {
  const graph = world();
  const texts = {
    isRightToLeft: false,
    dateText: String,
    undated: "",
    withoutPlace: "Without a place",
    boundaries: "Boundaries as in Natural Earth",
    groupOf: String,
    groupTitle: String,
  };
  const positions = new Map(onMap(graph, map, { frame, pinned: new Set() }));
  applyPositions(graph, positions);
  const rows = { y: positions.get("past")![1], label: "Without a place" };
  expect(guidesOf(graph, "map", texts, map).map).toEqual({
    land: map.land,
    borders: "",
    rows,
    source: texts.boundaries,
  });
  applyPositions(graph, new Map([["guest", [1500, 2800]]]));
  expect(guidesOf(graph, "map", texts, map).map!.rows).toEqual(rows);
});

test("a thousand actors of one place all find room near it", () => {
  const free = new FreePlaces(10);
  const places = Array.from({ length: 1_000 }, () => free.nearestTo({ x: 0, y: 0 }, 10));
  expect(places[0]).toEqual({ x: 0, y: 0 });
  expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(260);
  const distances = places.flatMap((a, index) => places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(distances.filter((distance) => distance < 10)).toEqual([]);
});

test("the places of states are those of the atlas", () => {
  const file = new URL("../../../web/explorer/map/statePlaces.json", import.meta.url);
  const places = JSON.parse(readFileSync(file, "utf8")) as Record<string, [number, number]>;
  expect(places).toEqual(statePlaces());
  // Bahrain, which the outline of the page is too coarse to show, and Kosovo, which has no number in ISO 3166-1.
  expect(places.BH).toEqual([50.5, 26]);
  expect(places.XK).toEqual([20.9, 42.6]);
});
