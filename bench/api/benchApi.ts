import { loadavg } from "node:os";
import { importWorld } from "../load/importWorld.ts";
import { type LoadOptions, loadWorld } from "../load/loadWorld.ts";
import type { WorldSize } from "../world/size.ts";
import { type Engine, startEngine } from "./engines/engine.ts";
import { compareAnswers } from "./measure/compareAnswers.ts";
import {
  type ApiMeasurement,
  type Effort,
  type MeasuredDbHits,
  measureDbHits,
  measureQuery,
} from "./measure/measureApi.ts";
import { processOfNeo4j } from "./measure/processorTime.ts";
import { apiQueries } from "./queries/all.ts";
import type { ApiQuery } from "./queries/apiQuery.ts";

export interface ApiFindings {
  readonly size: WorldSize;
  /** The load of the machine before the measurement. */
  readonly load: number;
  readonly imported: boolean;
  readonly measurements: readonly ApiMeasurement[];
  readonly dbHits: readonly MeasuredDbHits[];
}

export interface ApiBench extends LoadOptions {
  readonly effort: Effort;
  readonly queries?: readonly ApiQuery[];
}

/** One relation in ten touches the largest hub: half of them by Zipf's law, the others in addition. */
export const hubShare = 0.055;
/** Importing more relations than this takes too long for a benchmark; Neo4j's importer loads the same graph. */
const mostImported = 500_000;
const engineNames = ["raw", "bare", "rawabit", "peer"] as const;
/** Questions that each engine answers before anything is timed, and for counting db hits. */
const compared = 5;

/** Compares Rawabit with hand-written Cypher and with @neo4j/graphql, all in processes of their own on one Neo4j. */
export async function benchApi({ effort, queries = apiQueries, ...options }: ApiBench): Promise<ApiFindings> {
  const { size, progress } = options;
  const imported = size.relations <= mostImported;
  const neo4j = await (imported ? importWorld : loadWorld)(options);
  const load = loadavg()[0]!;
  try {
    const dbHits = await withEngines(true, async (engines) => {
      const hits: MeasuredDbHits[] = [];
      for (const query of queries) {
        await compareAnswers(engines, query, size.seed, compared);
        for (const engine of engines.filter(({ name }) => query[name]))
          hits.push(await measureDbHits(engine, query, size.seed, compared));
        progress(`${query.name}: the answers are the same`);
      }
      return hits;
    });
    const measurements = await withEngines(false, async (engines) => {
      const found: ApiMeasurement[] = [];
      for (const query of queries)
        found.push(...(await measureQuery(engines, query, processOfNeo4j(neo4j.home), effort, progress)));
      return found;
    });
    return { size, load, imported, measurements, dbHits };
  } finally {
    await neo4j.release();
  }

  async function withEngines<Result>(counted: boolean, work: (engines: readonly Engine[]) => Promise<Result>) {
    const engines: Engine[] = [];
    try {
      for (const name of engineNames) engines.push(await startEngine(name, neo4j.address, size, counted));
      return await work(engines);
    } finally {
      for (const engine of engines) await engine.close();
    }
  }
}
