// The packages do not declare these modules. They hold the algorithms, which `layout.worker.ts` runs: the packages' own
// workers are created from text, which the page's Content-Security-Policy forbids.
declare module "graphology-layout-forceatlas2/defaults.js" {
  const settings: import("graphology-layout-forceatlas2").ForceAtlas2Settings;
  export default settings;
}
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(
    settings: import("graphology-layout-forceatlas2").ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}
declare module "graphology-layout-noverlap/iterate.js" {
  export default function iterate(
    options: { gridSize: number; margin: number; expansion: number; ratio: number; speed: number },
    nodes: Float32Array,
  ): { converged: boolean };
}
