import { setTimeout } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Graph, type GraphReader, type StreamReader } from "../../neo4j/graph.ts";
import type { SavedProjection } from "../file/projectionFile.ts";
import { readProjectionFile } from "../file/readProjectionFile.ts";
import { findMismatch, identifyDatabase } from "../loading/findMismatch.ts";
import { type GraphState, graphState, projectionCounts } from "../loading/projection.queries.ts";
import { readChanges } from "../loading/readChanges.ts";
import { readProjection } from "../loading/readProjection.ts";
import { applyChanges } from "../projection/applyChanges.ts";
import { estimateBytes } from "../projection/memoryEstimate.ts";
import { byteSizeOf, bytesBeyond } from "../projection/projection.ts";
import type { ProjectionWorkerData, ProjectionWorkerMessage } from "./projectionManager.ts";
import { ProjectionSaver } from "./projectionSaver.ts";

// The thread that reads the projection from its file or from the graph and then keeps it up to date.

/** Milliseconds between checks of the graph's revision while no query asks for one. */
const pollInterval = 2_000;
/** The whole graph is read again if more relations changed than this, and also more than this share of all. */
const [maxChangedRelations, maxChangedShare] = [20_000, 0.25];

const { address, maxBytes, file } = workerData as ProjectionWorkerData;
const graph = new Graph(address);
const saver = file === null ? null : new ProjectionSaver(file, (fileProblem) => post({ fileProblem }));
let current: SavedProjection | null = null;
/** Whether the file is still to be read. */
let fileIsUnread = file !== null;
/** The last revision that was read or was too large. */
let lastRevision = -1;
let wake = new AbortController();
parentPort!.on("message", () => wake.abort());

for (;;) {
  wake = new AbortController();
  try {
    await update();
    if (current !== null) saver?.saveIfDue(current);
  } catch (error) {
    post({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  // A message ends the pause by rejecting it.
  await setTimeout(pollInterval, undefined, { signal: wake.signal }).catch(() => {});
}

async function update(): Promise<void> {
  const reader = graph.streamReader();
  const [state = { revision: 0, recordedAt: 0, rereadFrom: 0 }] = await reader.read(graphState, {});
  if (state.revision === lastRevision) return;
  if (fileIsUnread) {
    current = await readFile(reader, state);
    fileIsUnread = false;
  }
  const read = (current && (await readChanged(reader, current, state))) ?? (await readAll(reader, state));
  lastRevision = state.revision;
  if (read === null) return;
  const bytes = byteSizeOf(read.projection);
  if (bytes > maxBytes) return refuse(bytes);
  const newBytes = bytesBeyond(read.projection, current?.projection ?? null);
  current = read;
  post({ projection: read.projection, newBytes });
}

/** The projection in the file; null if there is none that shows an earlier revision of the graph. */
async function readFile(reader: GraphReader, state: GraphState): Promise<SavedProjection | null> {
  const problem = (reason: string) =>
    post({ fileProblem: `the projection in ${file!.path} is not used: ${reason}. Reading the graph instead` });
  let saved: SavedProjection | null;
  try {
    saved = readProjectionFile(file!.path, maxBytes);
  } catch (error) {
    problem((error as Error).message);
    return null;
  }
  if (saved === null) return null;
  const mismatch = await findMismatch(reader, saved, state);
  if (mismatch !== null) {
    problem(mismatch);
    return null;
  }
  saver!.isSaved(saved.projection.revision);
  return saved;
}

/** The projection with all changes applied; null if the whole graph has to be read. */
async function readChanged(
  reader: StreamReader,
  old: SavedProjection,
  state: GraphState,
): Promise<SavedProjection | null> {
  const { projection, edgesAtFullRead } = old;
  const { revision, recordedAt, rereadFrom } = state;
  if (revision === projection.revision) return old;
  const maxEdges = edgesAtFullRead * (1 + maxChangedShare) + maxChangedRelations;
  if (revision < projection.revision || rereadFrom > projection.revision || projection.edgeCount > maxEdges)
    return null;
  const maxRelations = Math.max(maxChangedRelations, projection.relationCount * maxChangedShare);
  const changes = await readChanges(reader, { since: projection.revision, revision }, maxRelations);
  const changed = changes && applyChanges(projection, changes);
  return changed && { ...old, projection: changed, recordedAt };
}

/** The projection of the whole graph; null if it would be too large. */
async function readAll(reader: StreamReader, { revision, recordedAt }: GraphState): Promise<SavedProjection | null> {
  const [counts] = await reader.read(projectionCounts, {});
  const expectedBytes = estimateBytes(counts!);
  if (expectedBytes > maxBytes) {
    refuse(expectedBytes);
    return null;
  }
  const database = file === null ? "" : await identifyDatabase(reader);
  const onProgress = (share: number) => post({ progress: { relations: counts!.edges, share } });
  onProgress(0);
  const projection = await readProjection(reader, { revision, expectedEdges: counts!.edges, onProgress });
  return { projection, database, recordedAt, edgesAtFullRead: projection.edgeCount };
}

function refuse(bytes: number): void {
  current = null;
  post({ tooLarge: { bytes } });
}

function post(message: ProjectionWorkerMessage): void {
  parentPort!.postMessage(message);
}
