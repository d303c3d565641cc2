/** The built file that a thread runs: threads know no TypeScript. Right from `src/` and from `dist/`. */
export function threadFile(name: "keeperThread" | "searchThread"): URL {
  return new URL(`../../../dist/pathfinding/workers/${name}.js`, import.meta.url);
}
