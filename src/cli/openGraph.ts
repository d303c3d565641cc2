import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { GraphUnavailable } from "../errors/errors.ts";
import { systemReason } from "../errors/systemErrors.ts";
import { UserError } from "../errors/userError.ts";
import { DatabaseLost, retryUntilAvailable } from "../import/retryUntilAvailable.ts";
import type { Neo4jAddress } from "../neo4j/driver.ts";
import { Graph } from "../neo4j/graph.ts";
import { migrate, migrationProblem, migrationStatus } from "../neo4j/migrations.ts";
import { freeSpaceCheck, reservedSpace } from "../neo4j/private/diskSpace.ts";
import { defaultPageCache } from "../neo4j/private/launch.ts";
import { leasePrivateNeo4j } from "../neo4j/private/leasePrivateNeo4j.ts";
import type { ProjectionFileLocation } from "../pathfinding/workers/projectionManager.ts";
import { digestOf } from "../text/digest.ts";
import { showDownload, showIndexing, writeStderr } from "./output.ts";

/** The graph that a command works on; close it at the end. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly address: Neo4jAddress;
  /** The folder of the private Neo4j; null if the graph is at NEO4J_URI, where only an explicit command may write. */
  readonly privateHome: string | null;
  /** Where a server keeps the projection of this graph. */
  readonly projectionFile: ProjectionFileLocation;
  /** Closes the connection; stops the private Neo4j unless another process uses it. */
  close(): Promise<void>;
}

/**
 * Opens the graph at NEO4J_URI without migrating it, or starts and migrates the private one.
 * @param onLaunch called while a private Neo4j starts, which takes some seconds
 * @throws UserError
 */
export async function openGraph(config: Config, onLaunch?: () => void): Promise<OpenGraph> {
  if (config.neo4j) return openExternal(config.neo4j, config.home);
  const { version, pageCache = defaultPageCache } = config.privateNeo4j;
  const lease = await leasePrivateNeo4j({
    ...config.privateNeo4j,
    home: writableFolder(join(config.home, "graph")),
    software: writableFolder(join(config.home, "neo4j")),
    onStart: () => writeStderr(`Starting the private Neo4j ${version} …`),
    onPrepare: () => writeStderr("Preparing Neo4j for quick starts (first start only) …"),
    onLaunch,
    onWait: () =>
      writeStderr("Still waiting for the private Neo4j: the machine is busy, or another process starts or stops it …"),
    onProgress: showDownload(`Neo4j ${version}`),
    onTrouble: showTrouble(),
  });
  const graph = new Graph(lease.address, freeSpaceCheck(lease.home, pageCache));
  const projectionFile = { path: join(lease.home, "projection"), minFree: reservedSpace(pageCache) };
  const close = async () => {
    await graph.close();
    await lease.release();
  };
  return closedOnFailure({ graph, address: lease.address, privateHome: lease.home, projectionFile, close }, () =>
    whenAvailable(() => migrateIfPending(graph)),
  );
}

/** On a busy machine, a Neo4j that runs may take longer to answer than a request may wait: waits for it, and says so. */
export async function whenAvailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await retryUntilAvailable({ onUnavailable: writeStderr }, work);
  } catch (error) {
    if (!(error instanceof DatabaseLost)) throw error;
    throw new UserError("Neo4j has not answered for two minutes. Perhaps the machine is too busy: try again later.");
  }
}

/** A restart is tried every five seconds; the same reason is shown once. */
function showTrouble(): (error: unknown) => void {
  let shown = "";
  return (error) => {
    const { message } = error as Error;
    if (message !== shown) writeStderr(`The private Neo4j stopped and could not be restarted: ${message}`);
    shown = message;
  };
}

/** Creates the folder if it is missing. @throws UserError if Rawabit can't write to it */
function writableFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return path;
  } catch (error) {
    const reason = systemReason(error) ?? "an unknown error";
    throw new UserError(
      `Rawabit cannot write to ${path}: ${reason}. Set RAWABIT_HOME to a folder that you can write to.`,
    );
  }
}

/** Checks first: on a database that has just started, a migration that changes nothing takes a second. */
async function migrateIfPending(graph: Graph): Promise<void> {
  if (migrationProblem(await migrationStatus(graph))) await migrate(graph, showIndexing());
}

/** Like openGraph, for commands that need a migrated graph: a graph at NEO4J_URI is not migrated here. @throws UserError */
export async function openReadyGraph(config: Config, onLaunch?: () => void): Promise<OpenGraph> {
  const opened = await openGraph(config, onLaunch);
  return closedOnFailure(opened, async () => {
    const reason = migrationProblem(await whenAvailable(() => migrationStatus(opened.graph)));
    if (reason) throw new UserError(reason);
  });
}

/** Runs a command's work on a migrated graph, and closes the graph. @throws UserError */
export async function withGraph(config: Config, work: (graph: Graph) => Promise<void>): Promise<void> {
  const { graph, close } = await openReadyGraph(config);
  try {
    await work(graph);
  } finally {
    await close();
  }
}

async function openExternal(address: Neo4jAddress, home: string): Promise<OpenGraph> {
  const graph = new Graph(address);
  const name = digestOf([address.uri, address.database]);
  const projectionFile = { path: join(home, "projections", name), minFree: reservedSpace(defaultPageCache) };
  return closedOnFailure(
    { graph, address, privateHome: null, projectionFile, close: () => graph.close() },
    async () => {
      try {
        await graph.ping();
      } catch (error) {
        throw explainConnectionError(address, error);
      }
    },
  );
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

/** A UserError that says why the Neo4j at NEO4J_URI can't be used and what to check; any other error unchanged. */
function explainConnectionError({ uri, user }: Neo4jAddress, error: unknown): unknown {
  const cause = error instanceof GraphUnavailable ? error.originalError : error;
  const code = String((cause as { code?: unknown } | undefined)?.code);
  if (/Security\.(Unauthorized|AuthenticationRateLimit)/.test(code))
    return new UserError(`Neo4j at ${uri} rejects the user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`);
  if (/DatabaseNotFound/.test(code))
    return new UserError(`Neo4j at ${uri} has no such database. Check NEO4J_DATABASE.`);
  if (error instanceof GraphUnavailable)
    return new UserError(`Neo4j at ${uri} does not answer. Check NEO4J_URI, and that the database is running.`);
  return error;
}
