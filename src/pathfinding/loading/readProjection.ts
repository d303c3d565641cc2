import type { StreamReader } from "../../neo4j/graph.ts";
import type { Query } from "../../neo4j/query.ts";
import type { Projection } from "../projection/projection.ts";
import { ProjectionBuilder } from "../projection/projectionBuilder.ts";
import { parseEdge, parseEvidence } from "./parseRows.ts";
import {
  allActorIds,
  allDocumentIds,
  type EdgeColumns,
  type EvidenceColumns,
  edgesOfActorRange,
  evidenceOfDocumentRange,
} from "./projection.queries.ts";

/**
 * Neo4j reads with one thread per session and waits for the disk: on two cores, four sessions are a fifth faster than two.
 */
const sessionCount = 4;
/** How many statements read all edges; as many read all evidence. */
const sliceCount = 64;

/** The share of the work that is done, from 0 to 1. */
type OnProgress = (share: number) => void;

interface ReadOptions {
  /**
   * The graph's revision before the read. Anything written during the read may be included; it has a later revision.
   */
  readonly revision: number;
  /** About how many edges there are. */
  readonly expectedEdges: number;
  readonly onProgress: OnProgress;
}

/** Reads the whole graph into a projection, by the reader that has read the revision. */
export async function readProjection(
  reader: StreamReader,
  { revision, expectedEdges, onProgress }: ReadOptions,
): Promise<Projection> {
  const builder = new ProjectionBuilder(Math.ceil(expectedEdges * 1.02) + 16);
  const actors: string[] = [];
  await reader.stream(allActorIds, {}, (id: string) => builder.addActor(actors[actors.push(id) - 1]!));
  await readSlices(reader, {
    query: edgesOfActorRange,
    ids: actors,
    take: (id: string, edges: EdgeColumns[]) => {
      for (const columns of edges) builder.addEdge(parseEdge(id, columns));
    },
    onProgress: (share) => onProgress(0.7 * share),
  });
  const documents: string[] = [];
  await reader.stream(allDocumentIds, {}, (id: string) => documents.push(id));
  await readSlices(reader, {
    query: evidenceOfDocumentRange,
    ids: documents,
    take: (id: string, evidence: EvidenceColumns[]) => {
      for (const columns of evidence) builder.addEvidence(parseEvidence(id, columns));
    },
    onProgress: (share) => onProgress(0.7 + 0.3 * share),
  });
  return builder.finish(revision);
}

interface SlicedRead<Row extends object> {
  readonly query: Query<{ from: string; to: string }, Row>;
  /** In the order of Neo4j. */
  readonly ids: readonly string[];
  readonly take: (...columns: never[]) => void;
  readonly onProgress: OnProgress;
}

/** Runs a query for consecutive ranges of ids, in several sessions at once. */
async function readSlices<Row extends object>(
  reader: StreamReader,
  { query, ids, take, onProgress }: SlicedRead<Row>,
): Promise<void> {
  const length = Math.ceil(ids.length / sliceCount);
  let [begun, done] = [0, 0];
  const readNext = async () => {
    while (begun < ids.length) {
      const slice = ids.slice(begun, begun + length);
      begun += length;
      await reader.stream(query, { from: slice[0]!, to: slice.at(-1)! }, take);
      done += slice.length;
      onProgress(done / ids.length);
    }
  };
  await Promise.all(Array.from({ length: sessionCount }, readNext));
}
