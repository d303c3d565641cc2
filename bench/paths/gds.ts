import type { Driver } from "neo4j-driver";
import type { Contestant } from "./contestant.ts";
import { run } from "./cypher.ts";

/** The relations that a question without conditions goes over, with the cost of EVIDENCE, each relation by itself. */
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

/** What filling takes there: seconds. */
export async function projectedByGds(driver: Driver): Promise<number> {
  const started = performance.now();
  await driver.executeQuery(project);
  return (performance.now() - started) / 1_000;
}

/** Graph Data Science: Dijkstra for the shortest path, Yen for ten, by hops or by EVIDENCE. It knows no conditions and no limit of hops. */
export function gds(driver: Driver): Contestant {
  return {
    name: "GDS",
    ask: ({ from, to, first, rankBy, where }) => {
      if (Object.keys(where).length > 0 || (rankBy !== "HOPS" && rankBy !== "EVIDENCE")) return null;
      const text = first === 1 ? dijkstra : rankBy === "HOPS" ? yen : yenByEvidence;
      return () => run(driver, text, { from, to });
    },
  };
}
