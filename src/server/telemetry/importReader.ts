import { importRunCount, importRunList } from "../../graphql/importRun/importRun.queries.ts";
import type { Graph } from "../../neo4j/graph.ts";

/** Milliseconds: how long a result is used again, and how long the database may take. */
const [maxAge, timeout] = [5_000, 2_000];

interface Imports {
  readonly count: number;
  /** When the last one began, in seconds since 1970; undefined if there was none. */
  readonly at: number | undefined;
}

/** Returns a function that reads what the graph says about imports; undefined while the database does not answer. */
export function importReader(graph: Graph): () => Promise<Imports | undefined> {
  let last: { readonly at: number; readonly result: Promise<Imports | undefined> } | undefined;
  return () => {
    if (last === undefined || last.at + maxAge < performance.now())
      last = { at: performance.now(), result: readImports(graph).catch(() => undefined) };
    return last.result;
  };
}

async function readImports(graph: Graph): Promise<Imports> {
  const reader = graph.reader({ signal: AbortSignal.timeout(timeout), timeout });
  const [[counted], [latest]] = await Promise.all([
    reader.read(importRunCount, {}),
    reader.read(importRunList, { afterMillis: null, afterId: null, limit: 1 }),
  ]);
  return { count: counted?.count ?? 0, at: latest && latest.run.startedMillis / 1_000 };
}
