import { RawabitError } from "../../../src/errors/errors.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { declareDistinct, undoDistinct } from "../../../src/write/merging/distinct.ts";
import { mergeActors } from "../../../src/write/merging/mergeActors.ts";
import { undoMerge } from "../../../src/write/merging/undoMerge.ts";
import { inTransaction } from "../../../src/write/transaction.ts";
import { rows } from "../rows.ts";

// What an editor does, each in a transaction of its own.

function noted(operation: string) {
  return { change: { operation, by: "Amal", reason: "They are one" } };
}

export function merge(graph: Graph, keep: string, absorb: string) {
  return inTransaction(graph, noted("mergeActors"), (transaction) => mergeActors(transaction, { keep, absorb }));
}

export function undo(graph: Graph, id: string) {
  return inTransaction(graph, noted("undoMerge"), (transaction) => undoMerge(transaction, { merge: id }));
}

export function declare(graph: Graph, ...actors: readonly string[]) {
  return inTransaction(graph, noted("declareDistinct"), (transaction) =>
    declareDistinct(transaction, { actors, by: "Amal", reason: "Two cousins" }),
  );
}

export function takeBack(graph: Graph, ...actors: readonly string[]) {
  return inTransaction(graph, noted("undoDistinct"), (transaction) => undoDistinct(transaction, { actors }));
}

/** Null if it was refused. */
export async function attempt<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RawabitError) return null;
    throw error;
  }
}

/** Everything that the graph states now, without when and in which version it was recorded. */
export async function contentOfGraph(): Promise<readonly string[]> {
  const found = await rows(`
    CALL () {
      MATCH (actor:Actor)
      RETURN 'actor' AS what, [labels(actor), actor {.*, revision: null}] AS content
      UNION ALL
      MATCH (actor:Actor)-[:HAS_NAME]->(name:Name)
      RETURN 'name' AS what, [actor.id, name.key, name.value, name.position] AS content
      UNION ALL
      MATCH (actor:Actor)<-[:IDENTIFIES]-(identifier:Identifier)
      RETURN 'identifier' AS what, [actor.id, identifier.key] AS content
      UNION ALL
      MATCH (actor:Actor)-[edge:MERGED_INTO|ORGAN_OF|DISTINCT_FROM]->(other:Actor)
      RETURN 'edge' AS what, [type(edge), actor.id, other.id] AS content
      UNION ALL
      MATCH (actor:Actor)-[merge:ABSORBED_BY]->(other:Actor) WHERE merge.retractedAt IS NULL
      RETURN 'merge' AS what, [actor.id, other.id, merge.id, merge.source] AS content
      UNION ALL
      MATCH (evidence:Evidence)-[credit:CREDITS]->(actor:Actor)
      RETURN 'credit' AS what, [evidence.id, evidence.retractedAt IS NULL, credit.order, credit.given, actor.id] AS content
      UNION ALL
      MATCH (from:Actor)-[relation]->(to:Actor) WHERE relation.key IS NOT NULL AND relation.retractedAt IS NULL
      RETURN 'relation' AS what, [
        from.id, to.id, type(relation),
        relation {.*, revision: null, recordedAt: null, version: null, key: null, order: null, earliest: null, latest: null}
      ] AS content
    }
    RETURN what, content`);
  return found.map((row) => JSON.stringify(row, sortedKeys)).sort();
}

/** Each relation as the graph knew it at each of the moments: its actors with their roles. */
export async function relationsKnownAt(moments: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found = await rows(`
    MATCH (from:Actor)-[relation]->(to:Actor) WHERE relation.key IS NOT NULL
    RETURN relation.id AS id, from.id AS from, to.id AS to, relation.fromRole AS fromRole, relation.toRole AS toRole,
      toString(relation.recordedAt) AS recordedAt, toString(relation.retractedAt) AS retractedAt`);
  return moments.map((moment) =>
    found
      .filter(({ recordedAt, retractedAt }) => isBefore(recordedAt, moment) && !isBefore(retractedAt, moment))
      .map(({ id, from, to, fromRole, toRole }) => `${id}: ${from} ${fromRole}, ${to} ${toRole}`)
      .sort(),
  );
}

/** The time of the last write. */
export async function now(): Promise<string> {
  const [graph] = await rows("MATCH (graph:Graph) RETURN toString(graph.recordedAt) AS at");
  return String(graph!.at);
}

function isBefore(at: unknown, moment: string): boolean {
  return at !== null && new Date(String(at)).getTime() <= new Date(moment).getTime();
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
