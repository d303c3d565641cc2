import inferred from "graphology-layout-forceatlas2/defaults.js";
import forces from "graphology-layout-forceatlas2/iterate.js";
import apart from "graphology-layout-noverlap/iterate.js";
import type { Arranged, ToArrange } from "./layout.ts";
import { frame, pixel } from "./layoutScale.ts";

/** ForceAtlas2, then as much noverlap as it takes. In a thread of its own; the same question gives the same answer. */
self.onmessage = ({ data }: MessageEvent<ToArrange>) => {
  seedRandom();
  const { nodes, edges, iterations, gap, settings, keep } = data;
  const all = { ...inferred, ...settings };
  for (let done = 0; done < iterations; done++) forces(all, nodes, edges);
  if (!keep) fill(nodes, true);
  keepApart(nodes, gap);
  if (!keep) fill(nodes, false);
  const answer: Arranged = { nodes };
  self.postMessage(answer, { transfer: [nodes.buffer] });
};

const [width, narrow] = [10, 3];
/** Screens are wider than high; a scene may be stretched by this much to fill them. */
const [aspect, mostStretch] = [0.68, 1.7];

/** Fills the frame around the middle, which is 0. */
function fill(nodes: Float32Array, stretch: boolean): void {
  const [xs, ys] = [extentOf(nodes, 0), extentOf(nodes, 1)];
  const [acrossX, acrossY] = [frame / xs.extent, (frame * aspect) / ys.extent];
  const least = Math.min(acrossX, acrossY);
  const most = stretch ? least * mostStretch : least;
  const [byX, byY] = [Math.min(acrossX, most), Math.min(acrossY, most)];
  for (let at = 0; at < nodes.length; at += width)
    nodes.set([(nodes[at]! - xs.middle) * byX, (nodes[at + 1]! - ys.middle) * byY], at);
}

/** Columns of ForceAtlas2's matrix: x, y, …, size at 8, fixed at 9; of noverlap's: x, y, size. */
function keepApart(nodes: Float32Array, gap: number): void {
  const count = nodes.length / width;
  const matrix = new Float32Array(count * narrow);
  for (let row = 0; row < count; row++)
    matrix.set([nodes[row * width]!, nodes[row * width + 1]!, nodes[row * width + 8]! * pixel], row * narrow);
  const options = { gridSize: 20, margin: gap * pixel, expansion: 1.1, ratio: 1, speed: 3 };
  for (let tries = 0; tries < 120; tries++) if (apart(options, matrix).converged) break;
  for (let row = 0; row < count; row++)
    if (nodes[row * width + 9] === 0) nodes.set([matrix[row * narrow]!, matrix[row * narrow + 1]!], row * width);
}

function extentOf(nodes: Float32Array, column: number): { extent: number; middle: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = column; at < nodes.length; at += width)
    [least, most] = [Math.min(least, nodes[at]!), Math.max(most, nodes[at]!)];
  return { extent: Math.max(1e-3, most - least), middle: (most + least) / 2 };
}

/** noverlap parts actors that stand in one place at random. Mulberry32, always from the same seed. */
function seedRandom(): void {
  let state = 1;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
