import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j, type PrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { toGraphDateTime } from "../../src/neo4j/values.ts";
import { takenRevision } from "../../src/write/write.queries.ts";
import type { OnProgress } from "../progress.ts";
import { timeOfRevision } from "../world/clock.ts";
import type { WorldSize } from "../world/size.ts";
import { runNeo4jImport } from "./runNeo4jImport.ts";
import { writeImportFiles } from "./writeImportFiles.ts";

interface LoadOptions {
  /** Keeps the stores of all worlds. */
  readonly folder: string;
  /** Where Neo4j's jars are. */
  readonly software: string;
  readonly size: WorldSize;
  readonly progress: OnProgress;
}

/** Leases a private Neo4j with a generated world. The store is kept, so each world is generated and loaded only once. */
export async function loadWorld({ folder, software, size, progress }: LoadOptions): Promise<PrivateNeo4j> {
  const home = join(folder, `${size.actors}-${size.relations}-${size.seed}`);
  const digestFile = join(home, "world");
  const lease = () => leasePrivateNeo4j({ home, software, heap: "3g", pageCache: "4g" });
  const digest = digestOfGenerator();
  if (existsSync(digestFile) && readFileSync(digestFile, "utf8") === digest) return lease();
  // The world was not loaded completely, or by another version of the generator.
  rmSync(home, { recursive: true, force: true });
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
  writeFileSync(digestFile, digest);
  progress("world loaded");
  return neo4j;
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

/** A hash of the code that generates worlds; if it changes, the same seed gives another world. */
function digestOfGenerator(): string {
  const folder = fileURLToPath(new URL("../world", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}
