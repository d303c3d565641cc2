import { compareIds } from "../../collections/compareIds.ts";
import { firstDay } from "../../dates/partialDate.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly, relationFilter } from "../../neo4j/relationFilter.ts";
import { type RelationKind, relationKinds } from "../../ontology/relationKinds.ts";
import type { ActorDegree, GraphFigures } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";
import { counterpartCounts } from "../actor/actor.queries.ts";
import { actorsByEdgeCount, type RelationFiguresRow, relationFigures } from "./overview.queries.ts";

/** Reads from Neo4j what the whole graph holds. */
export async function readFigures(graph: GraphReader, maxActors: number): Promise<GraphFigures> {
  const [rows, mostConnected] = await Promise.all([
    graph.read(relationFigures, {}),
    readMostConnected(graph, maxActors),
  ]);
  const countOf = (kind: RelationKind) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return {
    relationsByKind: (Object.keys(relationKinds) as RelationKind[])
      .map((kind) => ({ kind, count: countOf(kind) }))
      .filter(({ count }) => count > 0),
    firstDate: datesOf(rows, "firstDate").at(0) ?? null,
    lastDate: datesOf(rows, "lastDate").at(-1) ?? null,
    mostConnected,
  };
}

/** In ascending order: by the first day, then the less precise first. */
function datesOf(rows: readonly RelationFiguresRow[], column: "firstDate" | "lastDate"): string[] {
  const sortKey = (date: string) => `${firstDay(date)} ${date}`;
  return rows.flatMap((row) => row[column] ?? []).sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

/**
 * No actor has more counterparts than edges, and Neo4j knows the number of edges without reading them. So only the
 * counterparts of the actors with the most edges are counted, until no other can have more than the last one returned.
 */
async function readMostConnected(graph: GraphReader, maxActors: number): Promise<ActorDegree[]> {
  const where = relationFilter(null, assertedOnly);
  for (let limit = 4 * maxActors; ; limit *= 4) {
    const candidates = await graph.read(actorsByEdgeCount, { limit });
    const counts = await graph.read(counterpartCounts, { actorIds: candidates.map(({ id }) => id), where });
    const ranked = counts
      .filter(({ count }) => count > 0)
      .map(({ actorId, count }) => ({ actorId, counterpartCount: count }))
      .sort((one, other) => other.counterpartCount - one.counterpartCount || compareIds(one.actorId, other.actorId))
      .slice(0, maxActors);
    const isComplete = candidates.length < limit;
    const least = ranked[maxActors - 1]?.counterpartCount ?? 0;
    if (isComplete || least > candidates.at(-1)!.edges) return ranked;
  }
}
