import { setTimeout } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { graphRevision } from "../../neo4j/graph.queries.ts";
import { Graph } from "../../neo4j/graph.ts";
import { sizes } from "../loading/projection.queries.ts";
import { readChanges } from "../loading/readChanges.ts";
import { readProjection } from "../loading/readProjection.ts";
import { bytesOf, type Projection } from "../projection/projection.ts";
import { estimatedBytes } from "../projection/sizes.ts";
import { withChanges } from "../projection/withChanges.ts";
import type { KeeperData, KeeperMessage } from "./keeper.ts";

// The thread that fills the projection from the graph, and then keeps it up to date.

/** How often the graph's revision is looked at, unasked. */
const interval = 2_000;
/** Where more relations changed than this, or than this share of all, everything is read again. */
const [manyRelations, largeShare] = [20_000, 0.25];

const { address, most } = workerData as KeeperData;
const graph = new Graph(address);
let shown: Projection | null = null;
/** As many edges as there were when everything was read: what is appended leaves edges of no use behind. */
let edgesRead = 0;
/** The revision last looked at, whether it is shown or was refused. */
let seen = -1;
let asked = new AbortController();
parentPort!.on("message", () => asked.abort());

for (;;) {
  asked = new AbortController();
  try {
    await look();
  } catch (error) {
    tell({ trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  // It rejects when somebody asks.
  await setTimeout(interval, undefined, { signal: asked.signal }).catch(() => {});
}

async function look(): Promise<void> {
  const [{ revision, rereadFrom } = { revision: 0, rereadFrom: 0 }] = await graph.reader().read(graphRevision, {});
  if (revision === seen) return;
  const next = shown === null || rereadFrom > shown.revision ? null : await kept(shown, revision);
  const projection = next ?? (await reread(revision));
  seen = revision;
  if (projection === null) return;
  const bytes = bytesOf(projection);
  if (bytes > most) return refuse(bytes);
  shown = projection;
  tell({ projection });
}

/** The projection with all changes; null where everything has to be read again. */
async function kept(old: Projection, revision: number): Promise<Projection | null> {
  if (revision < old.revision || old.edgeCount > edgesRead * (1 + largeShare) + manyRelations) return null;
  const changes = await readChanges(
    graph,
    old.revision,
    revision,
    Math.max(manyRelations, old.relationCount * largeShare),
  );
  return changes === null ? null : withChanges(old, changes);
}

async function reread(revision: number): Promise<Projection | null> {
  const [size] = await graph.reader().read(sizes, {});
  const expected = estimatedBytes(size!);
  if (expected > most) {
    refuse(expected);
    return null;
  }
  tell({ filling: { relations: size!.edges, share: 0 } });
  const projection = await readProjection(graph, revision, size!.edges, (share) =>
    tell({ filling: { relations: size!.edges, share } }),
  );
  edgesRead = projection.edgeCount;
  return projection;
}

function refuse(bytes: number): void {
  shown = null;
  tell({ refused: bytes });
}

function tell(message: KeeperMessage): void {
  parentPort!.postMessage(message);
}
