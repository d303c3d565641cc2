import type { Driver } from "neo4j-driver";
import { runPathQuery } from "./cypherEngine.ts";
import type { PathQueryEngine } from "./engine.ts";

/** Projects the relations that a query without conditions uses, each with its own cost under EVIDENCE. */
const project = `MATCH (from:Actor)
OPTIONAL MATCH (from)-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->(to:Actor)
WHERE relation.modality = 'ASSERTED' AND relation.retractedAt IS NULL AND from <> to
RETURN gds.graph.project('paths', from, to, {
  relationshipProperties: {cost: 1 + 1 / (1.0 + coalesce(relation.sourceCount * coalesce(relation.confidence, 0.5), 0))}
}, {undirectedRelationshipTypes: ['*']}) AS projected`;

const ends = "MATCH (from:Actor {id: $from}), (to:Actor {id: $to})";
const dijkstra = `${ends}
CALL gds.shortestPath.dijkstra.stream('paths', {sourceNode: from, targetNode: to})
YIELD totalCost
RETURN totalCost`;
const yen = `${ends}
CALL gds.shortestPath.yens.stream('paths', {sourceNode: from, targetNode: to, k: 10})
YIELD totalCost
RETURN totalCost`;
const yenByEvidence = `${ends}
CALL gds.shortestPath.yens.stream('paths', {sourceNode: from, targetNode: to, k: 10, relationshipWeightProperty: 'cost'})
YIELD totalCost
RETURN totalCost`;

/** Creates the GDS projection; returns the seconds that it took. */
export async function projectWithGds(driver: Driver): Promise<number> {
  const started = performance.now();
  await driver.executeQuery(project);
  return (performance.now() - started) / 1_000;
}

/**
 * Graph Data Science: Dijkstra for one path, Yen for ten, by hops or by EVIDENCE. It supports neither conditions nor a limit
 * on hops.
 */
export function gdsEngine(driver: Driver): PathQueryEngine {
  return {
    name: "GDS",
    prepare: ({ from, to, first, rankBy, where }) => {
      if (Object.keys(where).length > 0 || (rankBy !== "HOPS" && rankBy !== "EVIDENCE")) return null;
      const text = first === 1 ? dijkstra : rankBy === "HOPS" ? yen : yenByEvidence;
      return () => runPathQuery(driver, text, { from, to });
    },
  };
}
