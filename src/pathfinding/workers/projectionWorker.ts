import { setTimeout } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { graphRevision } from "../../neo4j/graph.queries.ts";
import { Graph } from "../../neo4j/graph.ts";
import { projectionCounts } from "../loading/projection.queries.ts";
import { readChanges } from "../loading/readChanges.ts";
import { readProjection } from "../loading/readProjection.ts";
import { applyChanges } from "../projection/applyChanges.ts";
import { estimateBytes } from "../projection/memoryEstimate.ts";
import { byteSizeOf, type Projection } from "../projection/projection.ts";
import type { ProjectionWorkerData, ProjectionWorkerMessage } from "./projectionManager.ts";

// The thread that reads the projection from the graph and then keeps it up to date.

/** Milliseconds between checks of the graph's revision while no query asks for one. */
const pollInterval = 2_000;
/** The whole graph is read again if more relations changed than this, and also more than this share of all. */
const [maxChangedRelations, maxChangedShare] = [20_000, 0.25];

const { address, maxBytes } = workerData as ProjectionWorkerData;
const graph = new Graph(address);
let current: Projection | null = null;
/** The edges of the last full read. Changes append edges and leave unused ones behind. */
let edgesAtFullRead = 0;
/** The last revision that was read or was too large. */
let lastRevision = -1;
let wake = new AbortController();
parentPort!.on("message", () => wake.abort());

for (;;) {
  wake = new AbortController();
  try {
    await update();
  } catch (error) {
    post({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  // A message ends the pause by rejecting it.
  await setTimeout(pollInterval, undefined, { signal: wake.signal }).catch(() => {});
}

async function update(): Promise<void> {
  const [{ revision, rereadFrom } = { revision: 0, rereadFrom: 0 }] = await graph.reader().read(graphRevision, {});
  if (revision === lastRevision) return;
  const changed = current === null || rereadFrom > current.revision ? null : await readChanged(current, revision);
  const projection = changed ?? (await readAll(revision));
  lastRevision = revision;
  if (projection === null) return;
  const bytes = byteSizeOf(projection);
  if (bytes > maxBytes) return refuse(bytes);
  current = projection;
  post({ projection });
}

/** The projection with all changes applied; null if the whole graph has to be read. */
async function readChanged(old: Projection, revision: number): Promise<Projection | null> {
  const maxEdges = edgesAtFullRead * (1 + maxChangedShare) + maxChangedRelations;
  if (revision < old.revision || old.edgeCount > maxEdges) return null;
  const maxRelations = Math.max(maxChangedRelations, old.relationCount * maxChangedShare);
  const changes = await readChanges(graph, { since: old.revision, revision }, maxRelations);
  return changes === null ? null : applyChanges(old, changes);
}

/** The projection of the whole graph; null if it would be too large. */
async function readAll(revision: number): Promise<Projection | null> {
  const [counts] = await graph.reader().read(projectionCounts, {});
  const expectedBytes = estimateBytes(counts!);
  if (expectedBytes > maxBytes) {
    refuse(expectedBytes);
    return null;
  }
  const onProgress = (share: number) => post({ progress: { relations: counts!.edges, share } });
  onProgress(0);
  const projection = await readProjection(graph, { revision, expectedEdges: counts!.edges, onProgress });
  edgesAtFullRead = projection.edgeCount;
  return projection;
}

function refuse(bytes: number): void {
  current = null;
  post({ tooLarge: { bytes } });
}

function post(message: ProjectionWorkerMessage): void {
  parentPort!.postMessage(message);
}
