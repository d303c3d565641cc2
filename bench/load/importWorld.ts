import { rmSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import type { PrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { importRecordsFile, writeRecordsFile } from "../import/recordsFile.ts";
import type { LoadOptions } from "./loadWorld.ts";
import { homeOfWorld, leaseWorld } from "./worldHome.ts";

/**
 * Leases a private Neo4j with a generated world that Rawabit itself has imported, so that the graph is exactly what a user
 * has. The store is kept.
 */
export function importWorld({ folder, software, size, progress }: LoadOptions): Promise<PrivateNeo4j> {
  const home = `${homeOfWorld(folder, size)}-imported`;
  return leaseWorld(home, software, async (lease) => {
    const neo4j = await lease();
    const graph = new Graph(neo4j.address);
    const file = join(home, "world.jsonl");
    try {
      await migrate(graph);
      const count = await writeRecordsFile(file, size);
      progress(`importing ${count} records`);
      await importRecordsFile(graph, file);
    } finally {
      rmSync(file, { force: true });
      await graph.close();
    }
    progress("world imported");
    return neo4j;
  });
}
