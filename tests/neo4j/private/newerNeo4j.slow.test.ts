import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Graph } from "../../../src/neo4j/graph.ts";
import { graphStatus } from "../../../src/neo4j/graphStatus.ts";
import { migrate } from "../../../src/neo4j/migrations.ts";
import { findJdk } from "../../../src/neo4j/private/jdk.ts";
import { leasePrivateNeo4j } from "../../../src/neo4j/private/leasePrivateNeo4j.ts";
import { software, temporaryHome } from "../../helpers/processes.ts";
import { loadWorld } from "../../world/world.ts";

const newer = "2026.09.0";
const jdk = await newEnoughJdk();
const { home, remove } = temporaryHome();
afterAll(remove);

test.skipIf(!jdk)("Neo4j 2026 holds the world; its store is refused by 5.26, in one sentence", async () => {
  process.env.JAVA_HOME = jdk;
  const { address, release } = await leasePrivateNeo4j({ home, software, version: newer });
  const graph = new Graph(address);
  await migrate(graph);
  await loadWorld(graph);
  expect(await graphStatus(graph)).toMatchObject({
    persons: expect.any(Number),
    relations: { MEETING: expect.any(Number) },
  });
  await graph.close();
  await release();

  renameSync(join(home, "2026.09"), join(home, "5.26"));
  const refused = leasePrivateNeo4j({ home, software, version: "5.26.29" });
  await expect(refused).rejects.toThrow(/^The private graph was written by a newer Neo4j/);
});

/** The home of a JDK that Neo4j 2026 runs on, if this machine has one. */
async function newEnoughJdk(): Promise<string | undefined> {
  const folder = "/usr/lib/jvm";
  const installed = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  for (const candidate of [process.env.JAVA_HOME, ...installed]) {
    const found = candidate && (await findJdk(newer, { ...process.env, JAVA_HOME: candidate }).catch(() => null));
    if (found) return candidate;
  }
  return undefined;
}
