import { once } from "node:events";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { pino } from "pino";
import type { Config } from "../config/config.ts";
import { toUserError } from "../errors/userError.ts";
import { projectionCounts } from "../pathfinding/loading/projection.queries.ts";
import type { LocalEditor } from "../server/access/localEditor.ts";
import { type OpenGraph, openReadyGraph, whenAvailable } from "./openGraph.ts";
import { formatTable, writeStderr, writeStdout } from "./output.ts";
import { loadSample } from "./sample.ts";
import type { Shutdown } from "./shutdown.ts";

interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Milliseconds: for the whole shutdown, because whoever stops a server kills it if it has not ended in ten seconds; and for Neo4j,
 * which ends on its own if it takes longer, for example on a slow disk.
 */
const [shutdownLimit, neo4jLimit] = [9_500, 2_500];

/** Serves the graph over HTTP until shutdown is requested. */
export async function serveCommand(config: Config, shutdown: Shutdown): Promise<void> {
  // Checked first, so that a port in use is reported before Neo4j starts.
  await checkPort(config.server);
  const loadServer = () => import("../server/server.ts");
  // The code, which takes a second, is loaded while Neo4j starts, but not before: that would delay the start.
  const opened = await openReadyGraph(config, () => void loadServer());
  const { createServer } = await loadServer();
  const { localEditorFor } = await import("../server/access/localEditor.ts");
  const shutdownRequested = shutdown.requested();
  void shutdownRequested.then(() => setTimeout(() => process.exit(), shutdownLimit).unref());
  try {
    const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
    const localEditor = localEditorFor(config.server);
    const serverConfig = { ...config.server, projectionFile: opened.projectionFile, localEditor };
    const [server] = await Promise.all([createServer(opened.graph, serverConfig, log), loadSampleIfEmpty(opened)]);
    try {
      const { url } = await server.listen();
      writeStdout(addresses(url, opened, localEditor));
      localEditor?.onSignIn(() =>
        writeStdout(`A browser is an editor now. To edit in another one, open ${localEditor.addressAt(url)}`),
      );
      // Only now, so that nothing waits for it but the first requests.
      const { loadNameTables } = await import("../names/loadNameTables.ts");
      await loadNameTables();
      void server.warmUp();
      await shutdownRequested;
      writeStderr("Shutting down …");
    } catch (error) {
      throw explainListenError(config.server, error);
    } finally {
      await server.close();
    }
    setTimeout(() => process.exit(), neo4jLimit).unref();
  } finally {
    await opened.close();
  }
}

/** @throws UserError if the server could not listen there now */
async function checkPort(address: ListenAddress): Promise<void> {
  const server = createTcpServer();
  try {
    server.listen(address);
    await once(server, "listening");
  } catch (error) {
    throw explainListenError(address, error);
  } finally {
    server.close();
  }
}

/** A UserError that says why the server can't listen and what to do; any other error unchanged. */
function explainListenError({ host, port }: ListenAddress, error: unknown): unknown {
  const notLocal = `HOST is ${host}, which is not an address of this machine.`;
  return toUserError(error, {
    EADDRINUSE: `Port ${port} is in use, perhaps by another Rawabit. Set another one with PORT=${port + 1}, or stop that program.`,
    EACCES: `Port ${port} needs special permission. Set a PORT above 1023.`,
    EADDRNOTAVAIL: notLocal,
    ENOTFOUND: notLocal,
  });
}

/** Actors alone do not count as content: an interrupted first start may have written the states but not the sample. */
async function loadSampleIfEmpty({ graph, privateHome }: OpenGraph): Promise<void> {
  if (!privateHome) return;
  // From the count store: counting current relations would read them all.
  const [counts] = await whenAvailable(() => graph.reader().read(projectionCounts, {}));
  if (counts!.documents > 0 || counts!.edges > 0) return;
  writeStderr("Loading the sample …");
  await loadSample(graph);
}

function addresses(url: string, { address, privateHome }: OpenGraph, localEditor: LocalEditor | null): string {
  const neo4j = privateHome
    ? `${address.uri}, user ${address.user}, password in ${join(privateHome, "password")}`
    : address.uri;
  return `\n${formatTable([
    ["explorer", url],
    ...(localEditor ? [["explorer, to edit (once)", localEditor.addressAt(url)] as const] : []),
    ["GraphQL and playground", `${url}/graphql`],
    ["health", `${url}/health/ready`],
    ["Neo4j", neo4j],
  ])}\n\nPress Ctrl-C to stop.`;
}
