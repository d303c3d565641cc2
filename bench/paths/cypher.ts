import type { Driver } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { PathConditions, PathQuery } from "../../src/pathfinding/search/pathQuery.ts";
import { type Contestant, type Outcome, patienceMillis } from "./contestant.ts";

const kinds = "MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION";

/** Each condition as Cypher puts it to a relation between two actors, inside the pattern. */
const tests: { readonly [Name in keyof PathConditions]?: string } = {
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
 * Neo4j itself: `shortestPath` for one path, `SHORTEST 10` for ten. It ranks by hops only; time order, via, hubs, documents
 * and what was known at a moment are not put to it.
 */
export function cypher(driver: Driver): Contestant {
  return {
    name: "Cypher",
    ask: (question) => {
      const conditions = { ...question.where, ...spanOf(question.where) };
      const { at: _, ...names } = conditions;
      const asked = Object.keys(names) as (keyof typeof tests)[];
      if (question.rankBy !== "HOPS" || asked.some((name) => tests[name] === undefined)) return null;
      const text = question.first === 1 ? shortest(question) : several(question, asked);
      return () => run(driver, text, paramsOf(question, conditions));
    },
  };
}

function shortest({ maxHops }: PathQuery): string {
  return `MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
    MATCH path = shortestPath((from)-[:${kinds}*..${maxHops}]-(to))
    WHERE all(relation IN relationships(path) WHERE relation.modality = 'ASSERTED' AND relation.retractedAt IS NULL)
    RETURN [actor IN nodes(path) | actor.id] AS ids`;
}

function several({ first, maxHops }: PathQuery, asked: readonly (keyof typeof tests)[]): string {
  const all = ["relation.modality = 'ASSERTED'", "relation.retractedAt IS NULL", ...asked.map((name) => tests[name])];
  return `MATCH path = SHORTEST ${first} (from:Actor {id: $from})
    ((one)-[relation:${kinds}]-(other) WHERE ${all.join(" AND ")}){1,${maxHops}}
    (to:Actor {id: $to})
    RETURN [actor IN nodes(path) | actor.id] AS ids`;
}

/** `at` is since and until together. */
function spanOf({ at }: PathConditions): PathConditions {
  return at === undefined ? {} : { since: at[0], until: at[1] };
}

function paramsOf({ from, to }: PathQuery, { since, until, ...where }: PathConditions): object {
  return { from, to, ...where, since: date(since), until: date(until), documents: null };
}

function date(days: number | undefined) {
  return days === undefined ? null : neo4j.types.Date.fromStandardDate(new Date(days * 86_400_000));
}

/** Runs a question about paths; one that is ended by the database for its time or memory is not complete. */
export async function run(driver: Driver, text: string, params: object): Promise<Outcome> {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { records } = await session.run(text, params, { timeout: patienceMillis });
    return { found: records.length, complete: true };
  } catch (error) {
    if (/TransactionTimedOut|Terminated|MemoryPoolOutOfMemory/.test((error as { code?: string }).code ?? ""))
      return { found: 0, complete: false };
    throw error;
  } finally {
    await session.close();
  }
}
