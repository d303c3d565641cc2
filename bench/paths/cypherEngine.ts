import type { Driver } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { PathConditions, PathQuery } from "../../src/pathfinding/search/pathQuery.ts";
import { type PathQueryEngine, type QueryOutcome, queryTimeLimitMillis } from "./engine.ts";

const types = "MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION";

/** Conditions as Cypher predicates on a relation between two actors, inside the pattern. */
const predicates: { readonly [Name in keyof PathConditions]?: string } = {
  kinds: "type(relation) IN $kinds",
  since:
    "(relation.latest >= $since OR relation.latest IS NULL) AND (relation.earliest IS NOT NULL OR relation.latest IS NOT NULL)",
  until:
    "(relation.earliest <= $until OR relation.earliest IS NULL) AND (relation.earliest IS NOT NULL OR relation.latest IS NOT NULL)",
  minSources: "relation.sourceCount >= $minSources",
  minConfidence: "relation.confidence >= $minConfidence",
  direction: "(NOT relation.directed OR startNode(relation) = one)",
  avoid: "NOT other.id IN $avoid",
};

/**
 * Neo4j itself: `shortestPath` for one path, `SHORTEST 10` for ten. It ranks only by hops, and cannot express time order,
 * `via`, `maxDegree`, `documents` or `knownAt`.
 */
export function cypherEngine(driver: Driver): PathQueryEngine {
  return {
    name: "Cypher",
    prepare: (query) => {
      const { at, ...where } = query.where;
      // `at` combines since and until.
      const conditions = { ...where, ...(at !== undefined && { since: at[0], until: at[1] }) };
      const names = Object.keys(conditions) as (keyof typeof predicates)[];
      if (query.rankBy !== "HOPS" || names.some((name) => predicates[name] === undefined)) return null;
      const text = query.first === 1 ? shortestPath(query) : shortestPaths(query, names);
      const { since, until } = conditions;
      const params = { ...conditions, from: query.from, to: query.to, since: toDate(since), until: toDate(until) };
      return () => runPathQuery(driver, text, params);
    },
  };
}

function shortestPath({ maxHops }: PathQuery): string {
  return `MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
    MATCH path = shortestPath((from)-[:${types}*..${maxHops}]-(to))
    WHERE all(relation IN relationships(path) WHERE relation.modality = 'ASSERTED' AND relation.retractedAt IS NULL)
    RETURN [actor IN nodes(path) | actor.id] AS ids`;
}

function shortestPaths({ first, maxHops }: PathQuery, names: readonly (keyof typeof predicates)[]): string {
  const all = [
    "relation.modality = 'ASSERTED'",
    "relation.retractedAt IS NULL",
    ...names.map((name) => predicates[name]),
  ];
  return `MATCH path = SHORTEST ${first} (from:Actor {id: $from})
    ((one)-[relation:${types}]-(other) WHERE ${all.join(" AND ")}){1,${maxHops}}
    (to:Actor {id: $to})
    RETURN [actor IN nodes(path) | actor.id] AS ids`;
}

function toDate(days: number | undefined) {
  return days === undefined ? null : neo4j.types.Date.fromStandardDate(new Date(days * 86_400_000));
}

/** Runs a statement that returns one row per path. It is not complete if Neo4j stops it for its time or memory. */
export async function runPathQuery(driver: Driver, text: string, params: object): Promise<QueryOutcome> {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { records } = await session.run(text, params, { timeout: queryTimeLimitMillis });
    return { pathCount: records.length, complete: true };
  } catch (error) {
    if (/TransactionTimedOut|Terminated|MemoryPoolOutOfMemory/.test((error as { code?: string }).code ?? ""))
      return { pathCount: 0, complete: false };
    throw error;
  } finally {
    await session.close();
  }
}
