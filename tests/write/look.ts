import { evidenceCountsOfRelations, evidenceOfRelations } from "../../src/graphql/evidence/evidence.queries.ts";
import { participantsOfRelations, relationsByIds } from "../../src/graphql/relation/relation.queries.ts";
import { allRelationFields, relationRowOf } from "../../src/graphql/relation/relationFields.ts";
import { graphRevision } from "../../src/neo4j/graph.queries.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { type GraphDateTime, toGraphDateTime } from "../../src/neo4j/values.ts";

// What a reader sees after a write, read with the queries of the API.

export async function revisionOf(graph: Graph): Promise<number> {
  const [node] = await graph.reader().read(graphRevision, {});
  return node!.revision;
}

/** A relation's current version, otherwise its last one; with a moment, the version known then. */
export async function relationOf(graph: Graph, id: string, knownAt?: string) {
  const [row] = await graph
    .reader()
    .read(relationsByIds, { ids: [id], knownAt: momentOf(knownAt), ...allRelationFields });
  return row && relationRowOf(allRelationFields, row.relation);
}

export async function participantsOf(graph: Graph, id: string): Promise<string[]> {
  const relation = await relationOf(graph, id);
  const relations = [{ id, version: relation!.version }];
  const [row] = await graph.reader().read(participantsOfRelations, { relations, names: false });
  return row!.relations[0]!.participants.map((participant) => `${participant.id} ${participant.role}`);
}

export async function evidenceOf(graph: Graph, id: string, knownAt?: string) {
  const [row] = await graph.reader().read(evidenceOfRelations, {
    relations: [{ key: id, id, knownAt: momentOf(knownAt) }],
    after: "",
    limit: 100,
    documents: false,
  });
  return row?.evidence ?? [];
}

export async function sourcesOf(graph: Graph, id: string, knownAt?: string): Promise<number> {
  const [row] = await graph
    .reader()
    .read(evidenceCountsOfRelations, { relations: [{ key: id, id, knownAt: momentOf(knownAt) }] });
  return row!.documents;
}

function momentOf(at: string | undefined): GraphDateTime | null {
  return at === undefined ? null : toGraphDateTime(new Date(at));
}
