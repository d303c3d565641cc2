import { type Neo4jAddress, openDriver } from "../../src/neo4j/driver.ts";
import type { Tell } from "../load/loadedGraph.ts";
import type { WorldSize } from "../world/size.ts";
import type { Contestant } from "./contestant.ts";
import { cypher } from "./cypher.ts";
import { engine } from "./engine.ts";
import { type Filled, filled } from "./fill.ts";
import { gds, projectedByGds } from "./gds.ts";
import { type Measured, measure } from "./measure.ts";
import { questionSets } from "./questionSets.ts";

/** What a part of the bench found out. */
export interface Findings {
  readonly sentences: readonly string[];
  readonly measured: readonly Measured[];
}

/** Fills a projection, and puts the questions to it. */
export async function benchEngine(
  address: Neo4jAddress,
  size: WorldSize,
  tell: Tell,
): Promise<Findings & { fill: Filled }> {
  const fill = await filled(address, Math.ceil(size.relations * 1.1));
  tell(`filled in ${fill.seconds.toFixed(1)} s`);
  const contestant = await engine(fill.projection);
  const measured = await measuredSets(contestant, size, tell);
  await contestant.close();
  return { fill, sentences: [], measured };
}

/** Puts the questions to Neo4j itself. */
export async function benchCypher(address: Neo4jAddress, size: WorldSize, tell: Tell): Promise<Findings> {
  const driver = openDriver(address);
  try {
    const sentences = [
      "**Cypher**: `shortestPath` for one path, `SHORTEST 10` for ten, the conditions inside the pattern. It is not asked what can't be said there: pathRanks other than HOPS, time order, via, maxDegree, documents, knownAt. It counts parallel relations, and walks that return to an actor, as paths of their own.",
    ];
    return { sentences, measured: await measuredSets(cypher(driver), size, tell) };
  } finally {
    await driver.close();
  }
}

/** Puts the questions to Graph Data Science. */
export async function benchGds(address: Neo4jAddress, size: WorldSize, tell: Tell): Promise<Findings> {
  const driver = openDriver(address);
  try {
    const seconds = await projectedByGds(driver);
    tell(`GDS: projected in ${seconds.toFixed(1)} s`);
    const sentences = [
      `**GDS** 2.13.9: Dijkstra for one path, Yen for ten, by hops or by a cost of each relation as EVIDENCE has it. It knows no conditions and no most hops; its projection has no dates, ids or documents and took ${seconds.toFixed(0)} s.`,
    ];
    return { sentences, measured: await measuredSets(gds(driver), size, tell) };
  } finally {
    await driver.close();
  }
}

async function measuredSets(contestant: Contestant, size: WorldSize, tell: Tell): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const set of questionSets(size)) {
    const row = await measure(contestant, set);
    if (row === null) continue;
    measured.push(row);
    const times = [row.median, row.p95, row.max].map((value) => value.toFixed(1)).join(" / ");
    tell(
      `${row.contestant}: ${set.name}: ${times} ms; ${row.answered} answered, ${row.complete} complete of ${row.asked}`,
    );
  }
  return measured;
}
