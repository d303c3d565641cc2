import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j, type PrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { moment } from "../../src/neo4j/values.ts";
import { takenRevision } from "../../src/write/write.queries.ts";
import { momentOf } from "../world/clock.ts";
import type { WorldSize } from "../world/size.ts";
import { importFiles } from "./importFiles.ts";
import { writeFiles } from "./writeFiles.ts";

/** What a load is told to someone who waits. */
export type Tell = (sentence: string) => void;

/** A Neo4j of its own with a made-up world in it: kept, and loaded once for each seed and size. */
export async function loadedGraph(
  folder: string,
  software: string,
  size: WorldSize,
  tell: Tell,
): Promise<PrivateNeo4j> {
  const home = join(folder, `${size.actors}-${size.relations}-${size.seed}`);
  const mark = join(home, "world");
  const lease = () => leasePrivateNeo4j({ home, software, heap: "3g", pageCache: "4g" });
  const digest = digestOfWorld();
  if (textOf(mark) === digest) return lease();
  // Made by an earlier generator, or half made.
  rmSync(home, { recursive: true, force: true });
  // A first start makes the users; the importer replaces the graph alone.
  const empty = await lease();
  await empty.release();
  const files = join(home, "files");
  mkdirSync(files, { recursive: true });
  tell("writing the files");
  const written = writeFiles(files, size);
  tell("importing them");
  await importFiles(empty.home, software, written);
  rmSync(files, { recursive: true });
  const neo4j = await lease();
  tell("making the indexes");
  await setUp(neo4j, written.revision);
  writeFileSync(mark, digest);
  tell("loaded");
  return neo4j;
}

async function setUp({ address }: PrivateNeo4j, revision: number): Promise<void> {
  const graph = new Graph(address);
  try {
    await migrate(graph);
    const stamp = { revision: BigInt(revision), recordedAt: moment(momentOf(revision)) };
    await graph.write((writer) => writer.run(takenRevision, stamp));
  } finally {
    await graph.close();
  }
}

/** By what a world is made: another generator makes another world of the same seed. */
function digestOfWorld(): string {
  const folder = fileURLToPath(new URL("../world", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
