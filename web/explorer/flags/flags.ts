import type { SceneGraph } from "../scene/sceneGraph.ts";

/** After a failure, a flag is requested again, but not within this many milliseconds. */
const retryDelay = 30_000;

const loaded = new Map<string, string | null>();
const loading = new Map<string, Promise<string | null>>();

/** A state's flag as a data URL of a square SVG; null if there is none, or if it has not been loaded. */
export function loadedFlag(iso2: string): string | null {
  return loaded.get(iso2) ?? null;
}

/**
 * Loads the flag of a state once, from this server.
 * @param iso2 a two-letter code of ISO 3166-1
 * @returns null if there is none, or if the server does not answer
 */
export function loadFlag(iso2: string): Promise<string | null> {
  let flag = loading.get(iso2);
  if (!flag) {
    flag = fetchFlag(iso2).catch(() => {
      setTimeout(() => loading.delete(iso2), retryDelay);
      return null;
    });
    loading.set(iso2, flag);
  }
  return flag;
}

/** The flags of the states in a graph, by code; without those that do not exist or cannot be loaded. */
export async function loadFlags(graph: SceneGraph): Promise<ReadonlyMap<string, string>> {
  const codes = new Set(graph.mapNodes((_id, { iso2 }) => iso2).filter((iso2) => iso2 !== null));
  const flags = await Promise.all([...codes].map(async (iso2) => [iso2, await loadFlag(iso2)] as const));
  return new Map(flags.filter((entry): entry is [string, string] => entry[1] !== null));
}

async function fetchFlag(iso2: string): Promise<string | null> {
  const { flagFiles } = await import("./flagFiles.ts");
  const name = `/${iso2.toLowerCase()}.svg`;
  const file = Object.keys(flagFiles).find((path) => path.endsWith(name));
  let flag: string | null = null;
  if (file !== undefined) {
    const response = await fetch(flagFiles[file]!);
    if (!response.ok) throw new Error(`${response.status}`);
    flag = `data:image/svg+xml,${encodeURIComponent(squareOf(await response.text()))}`;
  }
  loaded.set(iso2, flag);
  return flag;
}

/** The files are squares behind a round mask; states have square symbols. */
function squareOf(svg: string): string {
  return svg.replace('<g mask="url(#a)">', "<g>");
}
