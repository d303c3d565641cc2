import type { Config } from "../config/config.ts";
import { migrate, migrationStatus } from "../neo4j/migrations.ts";
import { openGraph } from "./openGraph.ts";
import { showIndexing, writeStdout } from "./output.ts";

/** Sets up the graph or brings its schema up to date. */
export async function migrateCommand(config: Config): Promise<void> {
  const { graph, close } = await openGraph(config);
  try {
    const applied = await migrate(graph, showIndexing());
    const { applied: all } = await migrationStatus(graph);
    writeStdout(
      applied.length > 0 ? `Applied migrations ${applied.join(", ")}.` : `Up to date at migration ${all.at(-1)}.`,
    );
  } finally {
    await close();
  }
}
