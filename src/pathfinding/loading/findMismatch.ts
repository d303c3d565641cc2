import type { GraphReader } from "../../neo4j/graph.ts";
import type { SavedProjection } from "../file/projectionFile.ts";
import { databaseIdentity, type GraphState, lastMoments } from "./projection.queries.ts";

/** Identifies the database that holds the graph. */
export async function identifyDatabase(reader: GraphReader): Promise<string> {
  const [row] = await reader.read(databaseIdentity, {});
  return row!.database;
}

/**
 * Why a saved projection does not show an earlier revision of this graph; null if it does, and the changes since then can be
 * applied to it.
 */
export async function findMismatch(
  reader: GraphReader,
  { projection: { revision }, database, recordedAt }: SavedProjection,
  graph: GraphState,
): Promise<string | null> {
  if (database !== (await identifyDatabase(reader))) return "it is of another database";
  if (revision > graph.revision) return "the graph is older; perhaps a backup was restored";
  if (graph.rereadFrom > revision) return "the graph was wiped or refreshed since";
  return (await isInHistory(reader, revision, recordedAt, graph)) ? null : "the graph has another history";
}

/**
 * Whether the graph took a revision at this moment. If an older backup was restored, and the graph then grew beyond the saved
 * revision, the last changes up to that revision are later than it.
 */
async function isInHistory(
  reader: GraphReader,
  revision: number,
  recordedAt: number,
  graph: GraphState,
): Promise<boolean> {
  if (revision === graph.revision) return recordedAt === graph.recordedAt;
  const last = await reader.read(lastMoments, { revision });
  return last.every(({ moment }) => moment <= recordedAt);
}
