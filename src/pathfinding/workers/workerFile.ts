/**
 * The built file that a worker thread runs, because threads run no TypeScript. The path is right from `src/` and from
 * `dist/`.
 */
export function workerFile(name: "projectionWorker" | "searchWorker"): URL {
  return new URL(`../../../dist/pathfinding/workers/${name}.js`, import.meta.url);
}
