import defaultSettings from "graphology-layout-forceatlas2/defaults.js";
import forceAtlas2 from "graphology-layout-forceatlas2/iterate.js";
import noverlap from "graphology-layout-noverlap/iterate.js";
import type { Size } from "./box.ts";
import type { LayoutRequest, LayoutResult } from "./layout.ts";
import { layoutExtent } from "./layoutScale.ts";
import { seededRandom } from "./seededRandom.ts";

/** Runs ForceAtlas2, then noverlap until no nodes overlap. Deterministic: equal requests give equal results. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  // noverlap separates nodes at the same place at random.
  Math.random = seededRandom();
  const { nodes, edges, iterations, gap, frame, settings, hasFixedNodes, centre } = data;
  /** One pixel in ForceAtlas2 units. */
  const pixel = layoutExtent / Math.max(frame.width, frame.height);
  const size = { width: frame.width * pixel, height: frame.height * pixel };
  const allSettings = { ...defaultSettings, ...settings };
  if (centre >= 0)
    for (const [column, value] of [
      [0, 0],
      [1, 0],
      [9, 1],
    ] as const)
      nodes[centre * columns + column] = value;
  for (let iteration = 0; iteration < iterations; iteration++) forceAtlas2(allSettings, nodes, edges);
  if (centre >= 0) nodes[centre * columns + 9] = 0;
  if (!hasFixedNodes) {
    turnLike(nodes, size);
    fillFrame(nodes, size, { centre, mayStretch: true });
  }
  removeOverlaps(nodes, gap, pixel);
  if (!hasFixedNodes) fillFrame(nodes, size, { centre, mayStretch: false });
  const result: LayoutResult = { nodes };
  self.postMessage(result, { transfer: [nodes.buffer] });
};

/** ForceAtlas2's columns: x, y, …, size at 8, fixed at 9. noverlap's: x, y, size. */
const [columns, noverlapColumns] = [10, 3];
/** A layout is about as wide as it is high, and may be stretched by up to this factor to fill its frame, or more in a flat one. */
const maxStretch = 1.7;

/** Turns a layout that is wide but should be high by a right angle, and the reverse. */
function turnLike(nodes: Float32Array, { width, height }: Size): void {
  if (extentOf(nodes, 0).extent > extentOf(nodes, 1).extent === width > height) return;
  for (let offset = 0; offset < nodes.length; offset += columns)
    nodes.set([nodes[offset + 1]!, -nodes[offset]!], offset);
}

interface FillOptions {
  /** The row of the actor in the middle; -1 for none. */
  readonly centre: number;
  readonly mayStretch: boolean;
}

interface Extent {
  readonly extent: number;
  readonly middle: number;
}

/** Scales the layout to the frame, centred at 0. */
function fillFrame(nodes: Float32Array, { width, height }: Size, { centre, mayStretch }: FillOptions): void {
  const [xs, ys] = [0, 1].map((column) => around(extentOf(nodes, column), nodes[centre * columns + column])) as [
    Extent,
    Extent,
  ];
  const [fitX, fitY] = [width / xs.extent, height / ys.extent];
  const smaller = Math.min(fitX, fitY);
  const flatness = Math.max(width / height, height / width);
  const limit = mayStretch ? smaller * Math.max(maxStretch, flatness / 1.5) : smaller;
  const [scaleX, scaleY] = [Math.min(fitX, limit), Math.min(fitY, limit)];
  for (let offset = 0; offset < nodes.length; offset += columns)
    nodes.set([(nodes[offset]! - xs.middle) * scaleX, (nodes[offset + 1]! - ys.middle) * scaleY], offset);
}

function removeOverlaps(nodes: Float32Array, gap: number, pixel: number): void {
  const count = nodes.length / columns;
  const matrix = new Float32Array(count * noverlapColumns);
  for (let row = 0; row < count; row++) {
    const [x, y, size] = [nodes[row * columns]!, nodes[row * columns + 1]!, nodes[row * columns + 8]!];
    matrix.set([x, y, size * pixel], row * noverlapColumns);
  }
  const options = { gridSize: 20, margin: gap * pixel, expansion: 1.1, ratio: 1, speed: 3 };
  for (let iteration = 0; iteration < 120; iteration++) if (noverlap(options, matrix).converged) break;
  for (let row = 0; row < count; row++)
    if (nodes[row * columns + 9] === 0)
      nodes.set([matrix[row * noverlapColumns]!, matrix[row * noverlapColumns + 1]!], row * columns);
}

/** How much larger the layout may become for the sake of the actor in the middle. */
const maxGrowth = 1.25;

/** An extent with some value in the middle, or nearly. */
function around({ extent, middle }: Extent, value: number | undefined): Extent {
  if (value === undefined) return { extent, middle };
  const grown = Math.min(maxGrowth * extent, extent + 2 * Math.abs(value - middle));
  const slack = (grown - extent) / 2;
  return { extent: grown, middle: Math.max(middle - slack, Math.min(middle + slack, value)) };
}

function extentOf(nodes: Float32Array, column: number): Extent {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let offset = column; offset < nodes.length; offset += columns)
    [min, max] = [Math.min(min, nodes[offset]!), Math.max(max, nodes[offset]!)];
  return { extent: Math.max(1e-3, max - min), middle: (max + min) / 2 };
}
