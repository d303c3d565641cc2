// The algorithms themselves, which the packages do not type: a worker of our own runs them, as the page's policy allows no
// worker that is made of text.
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
