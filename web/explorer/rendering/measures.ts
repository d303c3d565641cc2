import { groupBy } from "../scene/groupBy.ts";
import type { SceneGraph } from "../scene/sceneGraph.ts";
import type { NodeSize } from "../view/view.ts";

export type MeasureName = "communities" | Exclude<NodeSize, "relations">;

export interface MeasureRequest {
  readonly measure: MeasureName;
  readonly ids: readonly string[];
  /** Source, target, number of relations. */
  readonly edges: readonly (readonly [string, string, number])[];
}

export type MeasureResult = Readonly<Record<string, number>>;

/** The community of each actor by Louvain's method: 0 for the largest one. */
export async function communitiesOf(graph: SceneGraph): Promise<ReadonlyMap<string, number>> {
  const found = Object.entries(await measure(graph, "communities"));
  const groups = [...groupBy(found, ([, community]) => community).values()]
    .map((members) => members.map(([id]) => id).sort())
    .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(groups.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}

/** A measure of each actor in the shown graph, as a share of the highest value. */
export async function sharesOf(
  graph: SceneGraph,
  name: Exclude<MeasureName, "communities">,
): Promise<ReadonlyMap<string, number>> {
  const found = Object.entries(await measure(graph, name));
  const highest = Math.max(...found.map(([, value]) => value)) || 1;
  return new Map(found.map(([id, value]) => [id, value / highest]));
}

/** Computes a measure in a worker, because it may take seconds. */
function measure(graph: SceneGraph, name: MeasureName): Promise<MeasureResult> {
  const edges = graph.mapEdges((_edge, { relationCount }, source, target) => [source, target, relationCount] as const);
  const request: MeasureRequest = { measure: name, ids: graph.nodes(), edges };
  const worker = new Worker(new URL("./measures.worker.ts", import.meta.url), { type: "module" });
  return new Promise<MeasureResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MeasureResult>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
