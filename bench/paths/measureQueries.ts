import type { PathQueryEngine } from "./engine.ts";
import type { QuerySet } from "./querySets.ts";

/** The times of one engine on one set of queries, in milliseconds. */
export interface QueryTimes {
  readonly set: string;
  readonly engine: string;
  readonly queries: number;
  readonly withPath: number;
  readonly complete: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The queries of a set that an engine gets, and the time after which it gets no more. */
const [maxQueries, maxTotalMillis] = [100, 8_000];

/**
 * Runs the queries one after the other; null if the engine cannot express them. The first one also runs once before,
 * uncounted.
 */
export async function measureQueries(engine: PathQueryEngine, { name, next }: QuerySet): Promise<QueryTimes | null> {
  const times: number[] = [];
  let [withPath, completed, total] = [0, 0, 0];
  while (times.length < maxQueries && total < maxTotalMillis) {
    const run = engine.prepare(next());
    if (run === null) return null;
    if (times.length === 0) await run();
    const started = performance.now();
    const { pathCount, complete } = await run();
    times.push(performance.now() - started);
    total += times.at(-1)!;
    withPath += Number(pathCount > 0);
    completed += Number(complete);
  }
  times.sort((one, other) => one - other);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return {
    set: name,
    engine: engine.name,
    queries: times.length,
    withPath,
    complete: completed,
    median: quantile(0.5),
    p95: quantile(0.95),
    max: times.at(-1)!,
  };
}
