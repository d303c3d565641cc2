import cors from "@fastify/cors";
import fastify, { type FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import { createSchema } from "../graphql/schema.ts";
import type { Graph } from "../neo4j/graph.ts";
import { PathEngine } from "../pathfinding/workers/pathEngine.ts";
import { serveExport } from "./http/export.ts";
import { graphqlHandler, startApollo } from "./http/graphql.ts";
import { serveHealth } from "./http/health.ts";
import { builtPage, servePage } from "./http/page.ts";
import { builtPlayground, wantsPlayground } from "./http/playground.ts";
import { answerNotFound, faultAnswers } from "./http/requestFaults.ts";
import { explorerPolicy, playgroundPolicy, sendSecurityHeaders } from "./http/securityHeaders.ts";
import { limits } from "./limits/limits.ts";

export interface ServerConfig {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Exactly the origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Milliseconds that a request may take. */
  readonly deadline: number;
  /** Bytes that the projection for paths may occupy. */
  readonly pathsMemory: number;
  /** Where the built playground is; its own place where left out. */
  readonly playground?: string;
  /** Where the built explorer is; its own place where left out. */
  readonly explorer?: string;
}

/** The graph over HTTP: the explorer at /, GraphQL and its playground at /graphql, parts of it as files at /export, and whether it is well at /health. */
export async function createServer(graph: Graph, config: ServerConfig, log: Logger = pino()) {
  const answerFault = faultAnswers(log);
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    frameworkErrors: answerFault,
  });
  app.setErrorHandler(answerFault).setNotFoundHandler(answerNotFound);
  const engine = new PathEngine(graph.address, { memory: config.pathsMemory, deadline: config.deadline }, log);
  const schema = await createSchema();
  const apollo = await startApollo(schema, log);
  sendSecurityHeaders(app);
  await app.register(cors, { origin: [...config.corsOrigins], methods: ["GET", "POST"], maxAge: 600 });
  serveHealth(app, graph, engine, log);
  serveExport(app, graph, schema, config.deadline, log);
  const sendExplorer = await servePage(app, {
    name: "explorer",
    folder: config.explorer ?? builtPage("explorer"),
    policy: explorerPolicy,
  });
  const sendPlayground = await servePage(app, {
    name: "playground",
    folder: config.playground ?? builtPlayground,
    policy: playgroundPolicy,
  });
  const answer = graphqlHandler(apollo, graph, engine, config.deadline);
  app.get("/", async (_request, reply) => sendExplorer(reply));
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler(request, reply) {
      return wantsPlayground(request) ? sendPlayground(reply) : answer.call(this, request, reply);
    },
  });
  return {
    /** Opens the port; the address is the one to tell people. */
    listen: async () => ({ url: await listen(app, config) }),
    /** Ends what is still being answered, and closes the port. The graph is its opener's to close. */
    close: async () => {
      await app.close();
      await apollo.stop();
      await engine.close();
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: ServerConfig): Promise<string> {
  await app.listen({ host, port });
  const address = app.server.address();
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${typeof address === "object" ? address?.port : port}`;
}
