import { mkdirSync } from "node:fs";
import { lock } from "proper-lockfile";
import type { TestProject } from "vitest/node";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Neo4jAddress;
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
  mkdirSync(".rawabit", { recursive: true });
  const retries = { forever: true, factor: 1, minTimeout: 500, maxTimeout: 500 };
  const unlock = await lock(".rawabit", { lockfilePath: ".rawabit/test.lock", retries });
  const version = process.env.NEO4J_VERSION;
  const { address, release } = await leasePrivateNeo4j({
    home: ".rawabit/test",
    software: ".rawabit/neo4j",
    ...(version && { version }),
  });
  return { address, release: () => release().finally(unlock) };
}
