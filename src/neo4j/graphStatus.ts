import { graphRevision, type NodeCounts, nodeCounts, relationCounts } from "./graph.queries.ts";
import type { Graph } from "./graph.ts";
import { type MigrationStatus, migrationStatus } from "./migrations.ts";

/** What a graph holds now: for `rawabit status`. */
export interface GraphStatus extends NodeCounts {
  /** 0 where nothing has been written yet. */
  readonly revision: number;
  /** Current relations by kind; kinds that this Rawabit does not know are left out. */
  readonly relations: Readonly<Record<string, number>>;
  readonly migrations: MigrationStatus;
}

/** Counts what the graph holds: the larger it is, the longer that takes. */
export async function graphStatus(graph: Graph): Promise<GraphStatus> {
  const reader = graph.reader();
  const [migrations, [node], [counts], relations] = await Promise.all([
    migrationStatus(graph),
    reader.read(graphRevision, {}),
    reader.read(nodeCounts, {}),
    reader.read(relationCounts, {}),
  ]);
  return {
    revision: node?.revision ?? 0,
    ...counts!,
    relations: Object.fromEntries(relations.map(({ kind, count }) => [kind, count])),
    migrations,
  };
}
