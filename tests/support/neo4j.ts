import type { TestProject } from "vitest/node";
import { withLock } from "../../bin/install/lock.js";
import type { GraphAddress } from "../../src/graph/driver.ts";
import { Graph } from "../../src/graph/graph.ts";
import { migrate } from "../../src/graph/migrations.ts";
import { leasePrivateNeo4j } from "../../src/graph/private/leasePrivateNeo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: GraphAddress;
  }
}

/**
 * Gives all tests one migrated Neo4j: a private one with a home of its own, or that of RAWABIT_TEST_NEO4J_URI, whose
 * content they will destroy.
 */
export default async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const { address, release } = named() ?? (await leased());
  const graph = new Graph(address);
  await migrate(graph);
  await graph.close();
  project.provide("neo4j", address);
  return release;
}

function named() {
  const {
    RAWABIT_TEST_NEO4J_URI: uri,
    RAWABIT_TEST_NEO4J_USER: user,
    RAWABIT_TEST_NEO4J_PASSWORD: password,
  } = process.env;
  return uri
    ? { address: { uri, user: user ?? "neo4j", password: password ?? "" }, release: async () => {} }
    : undefined;
}

/** Two runs at once would wipe each other's graph: the second waits. */
async function leased() {
  const unlock = await locked(".rawabit/test.lock");
  const version = process.env.NEO4J_VERSION;
  const { address, release } = await leasePrivateNeo4j({
    home: ".rawabit/test",
    software: ".rawabit/neo4j",
    ...(version && { version }),
  });
  return { address, release: () => release().finally(unlock) };
}

async function locked(path: string): Promise<() => void> {
  return new Promise((held, failed) => {
    const whileHeld = () => new Promise<void>((unlock) => held(unlock));
    const onWait = () => process.stderr.write("Waiting for another run of the tests …\n");
    withLock(path, whileHeld, onWait).catch(failed);
  });
}
