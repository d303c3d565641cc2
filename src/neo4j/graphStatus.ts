import { type NodeCounts, nodeCounts, relationCounts } from "./graph.queries.ts";
import type { Graph } from "./graph.ts";
import { type MigrationStatus, migrationStatus } from "./migrations.ts";
import { revisionOf } from "./revisionOf.ts";

/** The current content of a graph, for `rawabit status`. */
export interface GraphStatus extends NodeCounts {
  /** 0 if nothing has been written yet. */
  readonly revision: number;
  /** Numbers of current relations by kind, without kinds that this version of Rawabit does not know. */
  readonly relations: Readonly<Record<string, number>>;
  readonly migrations: MigrationStatus;
}

/** Counts nodes and relations, which takes longer the larger the graph is. */
export async function graphStatus(graph: Graph): Promise<GraphStatus> {
  const reader = graph.reader();
  const [migrations, { revision }, [counts], relations] = await Promise.all([
    migrationStatus(graph),
    revisionOf(reader),
    reader.read(nodeCounts, {}),
    reader.read(relationCounts, {}),
  ]);
  return {
    revision,
    ...counts!,
    relations: Object.fromEntries(relations.map(({ kind, count }) => [kind, count])),
    migrations,
  };
}
