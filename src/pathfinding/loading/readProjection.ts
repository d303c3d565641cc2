import type { Graph } from "../../neo4j/graph.ts";
import type { Query } from "../../neo4j/query.ts";
import type { Projection } from "../projection/projection.ts";
import { ProjectionBuilder } from "../projection/projectionOf.ts";
import {
  actorIds,
  documentIds,
  type EdgeColumns,
  type EvidenceColumns,
  edgesOfActors,
  evidenceOfDocuments,
} from "./projection.queries.ts";
import { edgeRow, evidenceRow } from "./rowsOfColumns.ts";

/** The database reads with a thread for each session, and waits for the disk: twice as many as two cores gain a fifth. */
const [sessions, slices] = [4, 64];

/**
 * Reads the whole graph into a projection. What is written meanwhile may be in it or not: it has a later revision, and is
 * read again.
 * @param told of how much is done, from 0 to 1
 */
export async function readProjection(
  graph: Graph,
  revision: number,
  expectedEdges: number,
  told: (share: number) => void,
): Promise<Projection> {
  const builder = new ProjectionBuilder(Math.ceil(expectedEdges * 1.02) + 16);
  const actors: string[] = [];
  await graph.stream(actorIds, {}, (id: string) => builder.addActor(actors[actors.push(id) - 1]!));
  await inSlices(
    graph,
    edgesOfActors,
    actors,
    (id: string, edges: EdgeColumns[]) => {
      for (const columns of edges) builder.addEdge(edgeRow(id, columns));
    },
    (share) => told(0.7 * share),
  );
  const documents: string[] = [];
  await graph.stream(documentIds, {}, (id: string) => documents.push(id));
  await inSlices(
    graph,
    evidenceOfDocuments,
    documents,
    (id: string, evidence: EvidenceColumns[]) => {
      for (const columns of evidence) builder.addEvidence(evidenceRow(id, columns));
    },
    (share) => told(0.7 + 0.3 * share),
  );
  return builder.finish(revision);
}

async function inSlices<Row extends object>(
  graph: Graph,
  question: Query<{ from: string; to: string }, Row>,
  ids: readonly string[],
  take: (...columns: never[]) => void,
  told: (share: number) => void,
): Promise<void> {
  const length = Math.ceil(ids.length / slices);
  let [begun, done] = [0, 0];
  const work = async () => {
    while (begun < ids.length) {
      const slice = ids.slice(begun, begun + length);
      begun += length;
      await graph.stream(question, { from: slice[0]!, to: slice.at(-1)! }, take);
      done += slice.length;
      told(done / ids.length);
    }
  };
  await Promise.all(Array.from({ length: sessions }, work));
}
