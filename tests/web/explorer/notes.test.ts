import { expect, test } from "vitest";
import { type Box, overlap } from "../../../web/explorer/rendering/box.ts";
import { anchorOf, placeNotes } from "../../../web/explorer/rendering/notePlacement.ts";
import { linesOfNote } from "../../../web/explorer/rendering/noteText.ts";
import { createSceneGraph, seedPosition } from "../../../web/explorer/scene/sceneGraph.ts";

const bounds = { left: 0, right: 800, top: 0, bottom: 600 };

test("a note has short lines; a long one ends in dots, and a word longer than a line is cut", () => {
  expect(linesOfNote("one\ntwo")[0]).toEqual(["one", "two"]);
  const [lines = [], short = []] = linesOfNote("a word ".repeat(100));
  expect(short).toHaveLength(2);
  expect(short[1]).toMatch(/ …$/);
  expect(lines).toHaveLength(6);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
  expect(lines.at(-1)).toMatch(/ …$/);
  expect(linesOfNote("x".repeat(70))[0]!.map((line) => line.length)).toEqual([30, 30, 10]);
});

test("notes stand beside their anchors, clear of actors, of names and of each other", () => {
  const nodes = [
    { x: 400, y: 300, radius: 20 },
    { x: 460, y: 300, radius: 20 },
  ];
  const names = [{ left: 350, right: 450, top: 322, bottom: 340 }];
  const size = { width: 160, height: 60 };
  const notes = nodes.map((anchor, index) => ({ id: String(index), anchor, sizes: [size] }));
  const placed = placeNotes(notes, { bounds, taken: names, nodes, segments: [] });
  expect(placed).toHaveLength(2);
  const [one, other] = placed.map(({ box }) => box);
  expect(overlap(one!, other!)).toBe(false);
  for (const box of [one!, other!]) {
    expect(overlap(box, names[0]!)).toBe(false);
    for (const { x, y, radius } of nodes) {
      const core = { left: x - radius / 2, right: x + radius / 2, top: y - radius / 2, bottom: y + radius / 2 };
      expect(overlap(box, core)).toBe(false);
    }
  }
});

test("a note without room is shorter, or left out", () => {
  const anchor = { x: 100, y: 50, radius: 10 };
  const sizes = [
    { width: 180, height: 90 },
    { width: 120, height: 30 },
  ];
  const place = (bottom: number, taken: readonly Box[] = []) =>
    placeNotes([{ id: "1", anchor, sizes }], {
      bounds: { left: 0, right: 200, top: 0, bottom },
      taken,
      nodes: [anchor],
      segments: [],
    });
  expect(place(300)[0]!.size).toBe(0);
  expect(place(100)[0]!.size).toBe(1);
  expect(place(300, [{ left: 0, right: 200, top: 0, bottom: 300 }])).toEqual([]);
});

test("the note on a tie points to the middle of its line, also of a curved one; without its actors there is none", () => {
  const graph = createSceneGraph();
  const node = { label: "", kind: "PERSON", iso2: null, relationCount: 1, size: 5, unplaced: false } as const;
  const unmeasured = { community: null, colour: null, measure: null };
  for (const id of ["a", "b"]) graph.addNode(id, { ...node, ...unmeasured, ...seedPosition(id) });
  const places = { a: { x: 0, y: 0, radius: 5 }, b: { x: 100, y: 0, radius: 5 } };
  const circleOf = (id: string) => places[id as "a" | "b"];
  const about = (...ids: string[]) => anchorOf({ about: ids, text: "x" }, graph, circleOf);
  expect(about("a", "b")).toMatchObject({ x: 50, y: 0 });
  const edge = { kind: "MEETING", modality: "ASSERTED", direction: "NONE", relationCount: 1, size: 1, since: null };
  graph.addEdgeWithKey("e", "a", "b", { ...edge, curvature: 0.28 });
  const bent = about("b", "a")!;
  expect(bent.x).toBeCloseTo(50);
  expect(Math.abs(bent.y)).toBeCloseTo(14);
  expect(about("a")).toEqual(places.a);
  expect(about("a", "gone")).toBeNull();
  expect(about("gone")).toBeNull();
});
