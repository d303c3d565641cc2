import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j, type PrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import type { WorldSize } from "../world/size.ts";

/** The folder of the private Neo4j that keeps a generated world. */
export function homeOfWorld(folder: string, { actors, relations, seed, hubShare = 0 }: WorldSize): string {
  return join(folder, [actors, relations, seed, ...(hubShare > 0 ? [`hub${hubShare}`] : [])].join("-"));
}

export type Lease = () => Promise<PrivateNeo4j>;

/**
 * Leases the private Neo4j of a generated world, whose store is kept.
 * @param fill fills an empty home; called if the home was not filled completely, or by another version of the generator
 */
export async function leaseWorld(
  home: string,
  software: string,
  fill: (lease: Lease) => Promise<PrivateNeo4j>,
): Promise<PrivateNeo4j> {
  const digestFile = join(home, "world");
  const lease = () => leasePrivateNeo4j({ home, software, heap: "3g", pageCache: "4g" });
  const digest = digestOfGenerator();
  if (existsSync(digestFile) && readFileSync(digestFile, "utf8") === digest) return migrated(await lease());
  rmSync(home, { recursive: true, force: true });
  const neo4j = await fill(lease);
  writeFileSync(digestFile, digest);
  return neo4j;
}

/** A kept world may be older than the latest migrations, without which a server refuses it. */
async function migrated(neo4j: PrivateNeo4j): Promise<PrivateNeo4j> {
  const graph = new Graph(neo4j.address);
  try {
    await migrate(graph);
  } finally {
    await graph.close();
  }
  return neo4j;
}

/** A hash of the code that generates worlds; if it changes, the same seed gives another world. */
function digestOfGenerator(): string {
  const folder = fileURLToPath(new URL("../world", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}
