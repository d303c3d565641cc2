import { type Neo4jAddress, openDriver } from "../../src/neo4j/driver.ts";
import type { OnProgress } from "../progress.ts";
import type { WorldSize } from "../world/size.ts";
import { cypherEngine } from "./cypherEngine.ts";
import type { PathQueryEngine } from "./engine.ts";
import { gdsEngine, projectWithGds } from "./gdsEngine.ts";
import { measureFill, type ProjectionFill } from "./measureFill.ts";
import { measureQueries, type QueryTimes } from "./measureQueries.ts";
import { querySets } from "./querySets.ts";
import { rawabitEngine } from "./rawabitEngine.ts";

/** What the report says about one engine. */
export interface EngineFindings {
  /** In Markdown; null if there is nothing to explain. */
  readonly note: string | null;
  readonly times: readonly QueryTimes[];
}

/** Fills a projection from Neo4j and measures path search on it. */
export async function benchRawabit(
  address: Neo4jAddress,
  size: WorldSize,
  progress: OnProgress,
): Promise<EngineFindings & { fill: ProjectionFill }> {
  const fill = await measureFill(address, Math.ceil(size.relations * 1.1));
  progress(`projection filled in ${fill.seconds.toFixed(1)} s`);
  const engine = await rawabitEngine(fill.projection);
  const times = await measureSets(engine, size, progress);
  await engine.close();
  return { fill, note: null, times };
}

/** Measures Cypher in Neo4j. */
export async function benchCypher(
  address: Neo4jAddress,
  size: WorldSize,
  progress: OnProgress,
): Promise<EngineFindings> {
  const driver = openDriver(address);
  try {
    const note =
      "**Cypher**: `shortestPath` for one path, `SHORTEST 10` for ten, with the conditions inside the pattern. Cypher cannot express other rankings than HOPS, time order, `via`, `maxDegree`, `documents` and `knownAt`, so it has no rows for them. It counts parallel relations, and walks that return to an actor, as different paths.";
    return { note, times: await measureSets(cypherEngine(driver), size, progress) };
  } finally {
    await driver.close();
  }
}

/** Measures Graph Data Science, in a Neo4j that has it. */
export async function benchGds(address: Neo4jAddress, size: WorldSize, progress: OnProgress): Promise<EngineFindings> {
  const driver = openDriver(address);
  try {
    const seconds = await projectWithGds(driver);
    progress(`GDS: projected in ${seconds.toFixed(1)} s`);
    const note = `**GDS** 2.13.9: Dijkstra for one path, Yen for ten, by hops or by a cost per relation as in EVIDENCE. It has neither conditions nor a limit on hops. Its projection has no dates, ids or documents; creating it took ${seconds.toFixed(0)} s.`;
    return { note, times: await measureSets(gdsEngine(driver), size, progress) };
  } finally {
    await driver.close();
  }
}

async function measureSets(engine: PathQueryEngine, size: WorldSize, progress: OnProgress): Promise<QueryTimes[]> {
  const all: QueryTimes[] = [];
  for (const set of querySets(size)) {
    const times = await measureQueries(engine, set);
    if (times === null) continue;
    all.push(times);
    const { median, p95, max, withPath, complete, queries } = times;
    const millis = [median, p95, max].map((value) => value.toFixed(1)).join(" / ");
    progress(
      `${engine.name}: ${set.name}: ${millis} ms (median / p95 / max); ${queries} queries, ${withPath} with a path, ${complete} complete`,
    );
  }
  return all;
}
