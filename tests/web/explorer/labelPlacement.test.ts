import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { freeArea, overlap } from "../../../web/explorer/rendering/box.ts";
import { fit } from "../../../web/explorer/rendering/fit.ts";
import { placeLabels } from "../../../web/explorer/rendering/labelPlacement.ts";

const canvas = { left: 0, right: 800, top: 0, bottom: 600 };
const toolbar = { left: 750, right: 790, top: 10, bottom: 150 };
const circle = record({
  x: integer({ min: 0, max: 800 }),
  y: integer({ min: 0, max: 600 }),
  radius: integer({ min: 2, max: 20 }),
});

test("labels cover no node, no other label and no control, and stay on the canvas", () => {
  assert(
    property(array(circle, { maxLength: 40 }), (nodes) => {
      const placed = placeLabels(
        nodes.map((node, index) => ({
          id: String(index),
          node,
          sizes: [
            { width: 90, height: 16 },
            { width: 40, height: 16 },
          ],
          isForced: false,
        })),
        { bounds: canvas, controls: [toolbar], nodes, segments: [], mayBeFar: true, before: new Map() },
      );
      for (const [index, { box }] of placed.entries()) {
        expect(placed.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
        expect(overlap(box, toolbar)).toBe(false);
        expect(box.left >= 0 && box.right <= 800 && box.top >= 0 && box.bottom <= 600).toBe(true);
        for (const { x, y, radius } of nodes) {
          const dx = x - Math.max(box.left, Math.min(box.right, x));
          const dy = y - Math.max(box.top, Math.min(box.bottom, y));
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("a label goes to the side of its node where it crosses no edge", () => {
  const node = { x: 400, y: 300, radius: 10 };
  const [placed] = placeLabels([{ id: "one", node, sizes: [{ width: 60, height: 16 }], isForced: false }], {
    bounds: canvas,
    controls: [],
    nodes: [node],
    segments: [[node, { x: 400, y: 590 }]],
    mayBeFar: true,
    before: new Map(),
  });
  expect(placed!.box.bottom).toBeLessThan(300);
});

test("the graph is fitted into what the toolbar leaves", () => {
  const free = freeArea(canvas, [toolbar]);
  expect(free).toEqual({ ...canvas, right: 750 });
  const { canvas: shown, pixelsPerUnit } = fit({ x: [0, 100], y: [0, 50] }, { width: 800, height: 600 }, free);
  const toPixel = (x: number) => (x - shown.x[0]) * pixelsPerUnit;
  expect([toPixel(0), toPixel(100)]).toEqual([expect.closeTo(0), expect.closeTo(750)]);
});
