import { join } from "node:path";
import { pino } from "pino";
import type { Config } from "../config/config.ts";
import { graphStatus } from "../neo4j/graphStatus.ts";
import type { Ending } from "./ending.ts";
import { type OpenGraph, openReadyGraph } from "./openGraph.ts";
import { say, table, tell } from "./output.ts";
import { checkPort, explainPort } from "./port.ts";
import { loadSample } from "./sample.ts";

/** Serves the graph over HTTP until it is told to end. */
export async function serve(config: Config, ending: Ending): Promise<void> {
  // Before Neo4j is started for nothing.
  await checkPort(config.server);
  // The server's code is read while Neo4j starts.
  const [opened, { createServer }] = await Promise.all([openReadyGraph(config), import("../server/server.ts")]);
  const told = ending.awaited();
  try {
    const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
    const [server] = await Promise.all([createServer(opened.graph, config.server, log), fillIfEmpty(opened)]);
    try {
      const { url } = await server.listen();
      say(addresses(url, opened));
      await told;
      tell("Ending …");
    } catch (error) {
      throw explainPort(config.server, error);
    } finally {
      await server.close();
    }
  } finally {
    await opened.close();
  }
}

/** States alone do not count: a start that was cut short may have written them, and not the sample. */
async function fillIfEmpty({ graph, privateHome }: OpenGraph): Promise<void> {
  if (!privateHome) return;
  const { documents, relations } = await graphStatus(graph);
  if (documents > 0 || Object.values(relations).some((count) => count > 0)) return;
  tell("Loading the sample …");
  await loadSample(graph);
}

function addresses(url: string, { address, privateHome }: OpenGraph): string {
  const neo4j = privateHome
    ? `${address.uri}, user ${address.user}, password in ${join(privateHome, "password")}`
    : address.uri;
  return `\n${table([
    ["explorer", url],
    ["GraphQL and playground", `${url}/graphql`],
    ["health", `${url}/health/ready`],
    ["Neo4j", neo4j],
  ])}\n\nCtrl-C ends it.`;
}
