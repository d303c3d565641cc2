import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import type { Neo4jAddress } from "../neo4j/driver.ts";
import { Graph } from "../neo4j/graph.ts";
import { migrate, migrationStatus, refusal } from "../neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../neo4j/private/leasePrivateNeo4j.ts";
import { explainUnreachable } from "./explainUnreachable.ts";
import { showFetching, tell } from "./output.ts";

/** The graph that a command works on, until it is closed. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly address: Neo4jAddress;
  /** The private Neo4j's folder; null where the graph is someone's own, in which nothing is written unasked. */
  readonly privateHome: string | null;
  /** Closes it, and ends a private Neo4j that nobody else uses. */
  close(): Promise<void>;
}

/** Opens the graph of NEO4J_URI as it stands, or the private one, started and migrated. @throws UserError */
export async function openGraph(config: Config): Promise<OpenGraph> {
  if (config.neo4j) return openOwn(config.neo4j);
  const { version } = config.privateNeo4j;
  const lease = await leasePrivateNeo4j({
    ...config.privateNeo4j,
    home: join(config.home, "graph"),
    software: join(config.home, "neo4j"),
    onStart: () => tell(`Starting the private Neo4j ${version} …`),
    onProgress: showFetching(`Neo4j ${version}`),
    onTrouble: (error) => tell(`The private Neo4j has ended and did not start again: ${(error as Error).message}`),
  });
  const graph = new Graph(lease.address);
  const close = async () => {
    await graph.close();
    await lease.release();
  };
  return closedOnFailure({ graph, address: lease.address, privateHome: lease.home, close }, () =>
    migrateIfPending(graph),
  );
}

/** Asks first: what changes nothing costs a second too, on a database that has just started. */
async function migrateIfPending(graph: Graph): Promise<void> {
  if (refusal(await migrationStatus(graph))) await migrate(graph);
}

/** As openGraph, for a command that needs the graph set up: someone's own is not changed for that. @throws UserError */
export async function openReadyGraph(config: Config): Promise<OpenGraph> {
  const opened = await openGraph(config);
  return closedOnFailure(opened, async () => {
    const reason = refusal(await migrationStatus(opened.graph));
    if (reason) throw new UserError(reason);
  });
}

async function openOwn(address: Neo4jAddress): Promise<OpenGraph> {
  const graph = new Graph(address);
  return closedOnFailure({ graph, address, privateHome: null, close: () => graph.close() }, async () => {
    try {
      await graph.ping();
    } catch (error) {
      throw explainUnreachable(address, error);
    }
  });
}

async function closedOnFailure(opened: OpenGraph, check: () => Promise<unknown>): Promise<OpenGraph> {
  try {
    await check();
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
