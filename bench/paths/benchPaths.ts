import type { GraphAddress } from "../../src/graph/driver.ts";
import { openDriver } from "../../src/graph/driver.ts";
import type { Tell } from "../load/loadedGraph.ts";
import type { WorldSize } from "../world/size.ts";
import type { Contestant } from "./contestant.ts";
import { cypher } from "./cypher.ts";
import { engine } from "./engine.ts";
import { filled } from "./fill.ts";
import { type Measured, measure } from "./measure.ts";
import { questionSets } from "./questionSets.ts";
import { report } from "./report.ts";

/** Puts the same questions to everyone who can answer them, in one run. */
export async function benchPaths(
  address: GraphAddress,
  size: WorldSize,
  engineOnly: boolean,
  tell: Tell,
): Promise<string> {
  const driver = openDriver(address);
  try {
    const fill = await filled(driver, Math.ceil(size.relations * 1.1));
    tell(`filled in ${fill.seconds.toFixed(1)} s`);
    const contestants = [engine(fill.projection), ...(engineOnly ? [] : [cypher(driver)])];
    const measured: Measured[] = [];
    for (const contestant of contestants) measured.push(...(await measuredSets(contestant, size, tell)));
    return report(size, fill, measured, engineOnly ? ["Nobody else was asked."] : leftOut);
  } finally {
    await driver.close();
  }
}

const leftOut = [
  "Cypher is asked what it can be asked inside a pattern: no ranking but HOPS, no time order, via, maxDegree, documents or knownAt. It counts parallel relations, and walks that return, as paths of their own.",
];

async function measuredSets(contestant: Contestant, size: WorldSize, tell: Tell): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const set of questionSets(size)) {
    const row = await measure(contestant, set);
    if (row === null) continue;
    measured.push(row);
    const times = [row.median, row.p95, row.max].map((value) => value.toFixed(1)).join(" / ");
    tell(
      `${contestant.name}: ${set.name}: ${times} ms; ${row.answered} answered, ${row.complete} complete of ${row.asked}`,
    );
  }
  return measured;
}
