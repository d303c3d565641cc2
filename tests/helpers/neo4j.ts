import { mkdirSync } from "node:fs";
import { lock } from "proper-lockfile";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";

let opened: Promise<Neo4jAddress> | undefined;

/**
 * The migrated Neo4j that the test files of this worker share, started when the first of them needs it: a private one, or
 * the one at RAWABIT_TEST_NEO4J_URI, whose content the tests destroy.
 */
export function testNeo4j(): Promise<Neo4jAddress> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Neo4jAddress> {
  const address = addressFromEnvironment() ?? (await lease());
  const graph = new Graph(address);
  await migrate(graph);
  await graph.close();
  return address;
}

function addressFromEnvironment(): Neo4jAddress | undefined {
  const {
    RAWABIT_TEST_NEO4J_URI: uri,
    RAWABIT_TEST_NEO4J_USER: user = "neo4j",
    RAWABIT_TEST_NEO4J_PASSWORD: password = "",
  } = process.env;
  return uri ? { uri, user, password } : undefined;
}

/**
 * A private Neo4j of this worker, under a lock that makes a second test run wait instead of wiping the graph of the
 * first. Both are released when the worker ends. A test may keep the worker from renewing the lock for seconds, hence
 * its long expiry.
 */
async function lease(): Promise<Neo4jAddress> {
  const worker = process.env.VITEST_POOL_ID;
  mkdirSync(".rawabit", { recursive: true });
  const retries = { forever: true, factor: 1, minTimeout: 500, maxTimeout: 500 };
  await lock(".rawabit", { lockfilePath: `.rawabit/test-${worker}.lock`, stale: 30_000, retries });
  const version = process.env.NEO4J_VERSION;
  const { address } = await leasePrivateNeo4j({
    home: `.rawabit/test-${worker}`,
    software: ".rawabit/neo4j",
    // Planning takes more than half of the time of small tests. Slow tests have graphs of any size.
    plansOnce: process.env.RAWABIT_TESTS !== "long",
    ...(version && { version }),
  });
  return address;
}
