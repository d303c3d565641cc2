import inferred from "graphology-layout-forceatlas2/defaults.js";
import forces from "graphology-layout-forceatlas2/iterate.js";
import apart from "graphology-layout-noverlap/iterate.js";
import type { Arranged, ToArrange } from "./layout.ts";

/** ForceAtlas2, then as much noverlap as it takes. In a thread of its own; the same question gives the same answer. */
self.onmessage = ({ data }: MessageEvent<ToArrange>) => {
  seedRandom();
  const { nodes, edges, iterations, gap, settings } = data;
  const all = { ...inferred, ...settings };
  for (let done = 0; done < iterations; done++) forces(all, nodes, edges);
  keepApart(nodes, gap);
  const answer: Arranged = { nodes };
  self.postMessage(answer, { transfer: [nodes.buffer] });
};

const [width, narrow] = [10, 3];

/** Columns of ForceAtlas2's matrix: x, y, …, size at 8, fixed at 9; of noverlap's: x, y, size. */
function keepApart(nodes: Float32Array, gap: number): void {
  const count = nodes.length / width;
  const extent = extentOf(nodes);
  // Sizes are in pixels of a picture of some 900; positions in ForceAtlas2's own measure.
  const scale = extent / 900;
  const matrix = new Float32Array(count * narrow);
  for (let row = 0; row < count; row++)
    matrix.set([nodes[row * width]!, nodes[row * width + 1]!, nodes[row * width + 8]! * scale], row * narrow);
  const options = { gridSize: 20, margin: gap * scale, expansion: 1.1, ratio: 1, speed: 3 };
  for (let tries = 0; tries < 120; tries++) if (apart(options, matrix).converged) break;
  for (let row = 0; row < count; row++)
    if (nodes[row * width + 9] === 0)
      nodes.set([matrix[row * narrow]!, matrix[row * narrow + 1]!], row * width);
}

function extentOf(nodes: Float32Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < nodes.length; at += width)
    for (const value of [nodes[at]!, nodes[at + 1]!]) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return Math.max(1, most - least);
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
