import { expect, test } from "vitest";
import { arrange } from "../../../web/explorer/rendering/layouts/arrange.ts";
import { guidesOf } from "../../../web/explorer/rendering/layouts/guides.ts";
import type { LayoutInput } from "../../../web/explorer/rendering/layouts/layoutInput.ts";
import { timeScale } from "../../../web/explorer/rendering/layouts/timeScale.ts";
import type { SceneEdge } from "../../../web/explorer/scene/loadEdges.ts";
import { emptyScene } from "../../../web/explorer/scene/loadScene.ts";
import { createSceneGraph, type SceneGraph, updateSceneGraph } from "../../../web/explorer/scene/sceneGraph.ts";
import { setLayout } from "../../../web/explorer/view/commands.ts";
import { layoutOf, layouts } from "../../../web/explorer/view/layouts.ts";
import { createPathArgs, emptyView } from "../../../web/explorer/view/view.ts";

const kinds: Readonly<Record<string, string>> = { a: "PERSON", b: "PERSON", c: "STATE", d: "STATE", e: "ORGANIZATION" };

/** a – b – d, a – c – d, d – e, and f alone. */
function diamond(): SceneGraph {
  const graph = createSceneGraph();
  const edge = (source: string, target: string, since: string | null): SceneEdge => ({
    key: source + target,
    source,
    target,
    kind: "MEETING",
    modality: "ASSERTED",
    direction: "NONE",
    relationCount: 1,
    since,
  });
  const actors = [..."abcdef"].map((id) => ({ id, kind: kinds[id] ?? "PERSON", name: id, relationCount: 1 }));
  const edges = [
    edge("a", "b", "2001"),
    edge("b", "d", "2002-05"),
    edge("a", "c", "2003"),
    edge("c", "d", "2003-01-02"),
    edge("d", "e", null),
  ];
  updateSceneGraph(graph, { ...emptyScene, actors, edges }, {});
  return graph;
}

function inputOf(graph: SceneGraph, paths: LayoutInput["paths"] = []): LayoutInput {
  const groupOf = (id: string) => graph.getNodeAttribute(id, "kind");
  return { graph, frame: { width: 800, height: 600 }, centre: "a", paths, groupOf };
}

const plain = { isRightToLeft: false, pinned: new Set<string>() };

test("paths go from their start at the left to their end at the right, each in a row; in Arabic from the right", () => {
  const input = inputOf(diamond(), [
    ["a", "b", "d"],
    ["a", "c", "d"],
  ]);
  const places = arrange("layered", input, plain);
  const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => places.get(id)!);
  expect([a![0] < b![0], b![0] === c![0], b![0] < d![0]]).toEqual([true, true, true]);
  // The first path is above the second one, and other actors are below both.
  expect(b![1]).toBeGreaterThan(c![1]);
  for (const id of ["e", "f"]) expect(places.get(id)![1]).toBeLessThan(c![1]);
  const mirrored = arrange("layered", input, { ...plain, isRightToLeft: true });
  expect(mirrored.get("a")![0]).toBeGreaterThan(mirrored.get("d")![0]);
});

test("without paths, layers are the distances from the centre, and so are rings", () => {
  const graph = diamond();
  const layered = arrange("layered", inputOf(graph), plain);
  const columns = [..."abde"].map((id) => layered.get(id)![0]);
  expect(columns).toEqual(columns.toSorted((one, other) => one - other));
  const concentric = arrange("concentric", inputOf(graph), plain);
  const [middleX, middleY] = concentric.get("a")!;
  // Rings are ellipses as wide and high as the frame.
  const radius = (id: string) => {
    const [x, y] = concentric.get(id)!;
    return Math.hypot((x - middleX) / 800, (y - middleY) / 600);
  };
  expect([radius("b") < radius("d"), radius("d") < radius("e"), radius("e") < radius("f")]).toEqual([true, true, true]);
  expect(radius("b")).toBeCloseTo(radius("c"), 2);
});

test("along time, actors stand at the date of their first relation, those without dates before the axis", () => {
  const graph = diamond();
  const places = arrange("time", inputOf(graph), plain);
  const xs = ["e", "a", "d", "c"].map((id) => places.get(id)![0]);
  expect(xs).toEqual(xs.toSorted((one, other) => one - other));
  expect(places.get("a")![0]).toBe(places.get("b")![0]);
  const texts = {
    isRightToLeft: false,
    dateText: String,
    undated: "undated",
    withoutPlace: "",
    boundaries: "",
    groupOf: String,
    groupTitle: String,
  };
  const { ticks } = guidesOf(graph, "time", texts, null);
  expect(ticks.map(({ label }) => label)).toEqual(["2001", "2002-05", "2003", "undated"]);
  expect(Math.round(ticks[0]!.x)).toBe(places.get("a")![0]);
  expect(Math.round(ticks[2]!.x)).toBe(places.get("c")![0]);
});

test("an early date and a wrong one do not squeeze the others: the axis is folded there", () => {
  const { shareOf, folds } = timeScale(["1901", "2018", "2019", "2020", "2021", "9999"]);
  expect(folds).toHaveLength(2);
  expect(shareOf("2021") - shareOf("2018")).toBeGreaterThan(0.4);
  expect(shareOf("9999")).toBe(1);
  expect(timeScale(["2018-06"]).shareOf("2018-06")).toBe(0.5);
  expect(timeScale([]).ticks).toEqual([]);
});

test("groups do not overlap", () => {
  const places = arrange("kinds", inputOf(diamond()), plain);
  const boxes = ["abf", "cd", "e"].map((ids) => {
    const [xs, ys] = [0, 1].map((axis) => [...ids].map((id) => places.get(id)![axis]!)) as [number[], number[]];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top).toBe(
        true,
      );
});

test("every layout gives each actor a place, except pinned ones, also if there is a single actor", () => {
  const graph = diamond();
  const single = createSceneGraph();
  updateSceneGraph(single, { ...emptyScene, actors: [{ id: "a", kind: "STATE", name: "a", relationCount: 0 }] }, {});
  for (const layout of layouts) {
    if (layout === "force" || layout === "map") continue;
    expect(arrange(layout, inputOf(graph), { ...plain, pinned: new Set(["b"]) }).has("b")).toBe(false);
    expect(arrange(layout, inputOf(graph), plain).size).toBe(6);
    const [[x, y]] = [...arrange(layout, inputOf(single), plain).values()] as [[number, number]];
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  }
});

test("paths are shown in layers unless the reader has chosen another layout", () => {
  const view = { ...emptyView, pathArgs: createPathArgs("a", "d") };
  expect(layoutOf(view)).toBe("layered");
  expect(layoutOf({ ...view, pathArgs: createPathArgs("a") })).toBe("force");
  const chosen = setLayout("time")({ ...view, positions: { abcd: [1, 2] }, pinned: ["a"] });
  expect(layoutOf(chosen)).toBe("time");
  expect([chosen.positions, chosen.pinned]).toEqual([{}, []]);
});
