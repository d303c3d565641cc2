import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import type { PrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { toGraphDateTime } from "../../src/neo4j/values.ts";
import { takenRevision } from "../../src/write/write.queries.ts";
import type { OnProgress } from "../progress.ts";
import { timeOfRevision } from "../world/clock.ts";
import type { WorldSize } from "../world/size.ts";
import { runNeo4jImport } from "./runNeo4jImport.ts";
import { homeOfWorld, leaseWorld } from "./worldHome.ts";
import { writeImportFiles } from "./writeImportFiles.ts";

export interface LoadOptions {
  /** Keeps the stores of all worlds. */
  readonly folder: string;
  /** Where Neo4j's jars are. */
  readonly software: string;
  readonly size: WorldSize;
  readonly progress: OnProgress;
}

/** Leases a private Neo4j with a generated world. The store is kept, so each world is generated and loaded only once. */
export function loadWorld({ folder, software, size, progress }: LoadOptions): Promise<PrivateNeo4j> {
  const home = homeOfWorld(folder, size);
  return leaseWorld(home, software, async (lease) => {
    // The first start creates the users, which the importer keeps.
    const empty = await lease();
    await empty.release();
    const filesFolder = join(home, "files");
    mkdirSync(filesFolder, { recursive: true });
    progress("generating the world");
    const files = writeImportFiles(filesFolder, size);
    progress("importing it");
    await runNeo4jImport(empty.home, software, files);
    rmSync(filesFolder, { recursive: true });
    const neo4j = await lease();
    progress("creating the indexes");
    await setUp(neo4j, files.revision);
    progress("world loaded");
    return neo4j;
  });
}

async function setUp({ address }: PrivateNeo4j, revision: number): Promise<void> {
  const graph = new Graph(address);
  try {
    await migrate(graph);
    const stamp = { revision: BigInt(revision), recordedAt: toGraphDateTime(timeOfRevision(revision)) };
    await graph.write((writer) => writer.run(takenRevision, stamp));
  } finally {
    await graph.close();
  }
}
