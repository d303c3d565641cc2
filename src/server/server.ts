import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { type Logger, pino } from "pino";
import type { IssuerConfig } from "../config/config.ts";
import { Readers } from "../graphql/proposal/readers.ts";
import { createSchema } from "../graphql/schema.ts";
import type { ReadAccess } from "../graphql/viewer/accessRules.ts";
import type { Graph } from "../neo4j/graph.ts";
import { PathEngine } from "../pathfinding/workers/pathEngine.ts";
import type { ProjectionFileLocation } from "../pathfinding/workers/projectionManager.ts";
import type { ModelEndpoint } from "../reading/model/modelEndpoint.ts";
import { type Authenticate, identifyViewers } from "./access/authenticate.ts";
import { authenticator } from "./access/authenticator.ts";
import { IdentityProvider } from "./access/identityProvider.ts";
import type { LocalEditor } from "./access/localEditor.ts";
import { serveSignIn } from "./access/signIn.ts";
import { Admission, measureAdmission } from "./admission/admission.ts";
import { Feed, type FeedLimits } from "./feed/feed.ts";
import { allowedOrigins } from "./http/allowedOrigins.ts";
import { compressLongAnswers } from "./http/compression.ts";
import { serveExport } from "./http/export.ts";
import { checkDocumentLength, graphqlHandler, startApollo } from "./http/graphql.ts";
import { serveHealth } from "./http/health.ts";
import { HealthMonitor } from "./http/healthMonitor.ts";
import { serveMetrics } from "./http/metrics.ts";
import { refuseOtherSites } from "./http/otherSites.ts";
import { refuseOtherHosts } from "./http/ownHosts.ts";
import { acceptsHtml, builtPage, servePage } from "./http/page.ts";
import { RequestDrain } from "./http/requestDrain.ts";
import { requestErrorHandler, sendNotFound } from "./http/requestErrors.ts";
import { embedPolicy, explorerPolicy, playgroundPolicy, sendSecurityHeaders } from "./http/securityHeaders.ts";
import { TrustedDocuments } from "./http/trustedDocuments.ts";
import { resolveTrustedDocument } from "./http/trustedRequests.ts";
import { watchInterruptedImports } from "./interruptedImports.ts";
import { limits } from "./limits/limits.ts";
import { serveReconciliation } from "./reconcile/routes.ts";
import { Metrics } from "./telemetry/metrics.ts";
import { requestIdOf } from "./telemetry/requestRecord.ts";
import { RequestRecorder } from "./telemetry/requestRecorder.ts";
import { warmUp } from "./warmUp.ts";

export interface ServerConfig {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Names of the server besides its address and the loopback names. */
  readonly hosts: readonly string[];
  /** The origins whose pages may send requests. */
  readonly corsOrigins: readonly string[];
  /** The origins whose pages may frame the explorer's read-only picture; by default, none. */
  readonly embedOrigins?: readonly string[];
  /** The time limit of a request, in milliseconds. */
  readonly deadline: number;
  /** Bytes for the projection that paths are searched in. */
  readonly pathsMemory: number;
  /** Where the projection is kept on disk; by default, it is not. */
  readonly projectionFile?: ProjectionFileLocation | undefined;
  readonly feed: FeedLimits;
  /** Milliseconds after which a request is logged as slow. */
  readonly slowRequest: number;
  /** The folder of the only documents that the server runs; by default, it runs all. */
  readonly trustedDocuments?: string | undefined;
  /** Lets programs on other machines read `/metrics`. */
  readonly metricsToken?: string | undefined;
  /** Sends traces to an OpenTelemetry collector, which the standard variables OTEL_EXPORTER_OTLP_… name. */
  readonly tracing: boolean;
  /** Who may read; by default, everybody. */
  readonly read?: ReadAccess;
  /** Whose JSON Web Tokens are accepted; by default, nobody's. */
  readonly issuer?: IssuerConfig | null;
  /** The model that can read articles beside the rules; by default, none. */
  readonly reader?: ModelEndpoint | null;
  /** Makes browsers of this machine editors; by default, none. */
  readonly localEditor?: LocalEditor | null;
  /** Finds out who sends a request; by default, by all credentials that the server knows. */
  readonly authenticate?: Authenticate;
  /** The folder of the built playground; by default, where `npm run build` puts it. */
  readonly playground?: string;
  /** The folder of the built explorer; by default, where `npm run build` puts it. */
  readonly explorer?: string;
}

/** The HTTP server: the explorer at /, GraphQL and its playground at /graphql, file exports at /export, reconciliation at /reconcile, health checks at /health, metrics at /metrics. */
export async function createServer(graph: Graph, config: ServerConfig, log: Logger = pino()) {
  const handleError = requestErrorHandler(log);
  const { read = "open", issuer = null, localEditor = null } = config;
  const identityProvider = issuer && new IdentityProvider(issuer);
  const { authenticate = authenticator({ graph, read, identityProvider, localEditor }) } = config;
  const { pathsMemory: memory, deadline, projectionFile: file } = config;
  const engine = new PathEngine(graph.address, { memory, deadline, file }, log);
  const metrics = new Metrics(graph, engine);
  // Loaded only if it is used: it takes as long as the rest of the server.
  const tracing = config.tracing ? new (await import("./telemetry/tracing.ts")).Tracing() : null;
  const recorder = new RequestRecorder({ log, slowRequest: config.slowRequest, metrics, tracing });
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) =>
      recorder.recordUnrouted(request, reply, () => handleError(error, request, reply)),
    genReqId: ({ headers }) => requestIdOf(headers["x-request-id"]),
  });
  app.setErrorHandler(handleError).setNotFoundHandler(sendNotFound(app));
  const schema = await createSchema();
  const trusted = config.trustedDocuments ? new TrustedDocuments(config.trustedDocuments, schema) : null;
  const apollo = await startApollo(schema, log);
  recorder.recordRequests(app, graph);
  sendSecurityHeaders(app);
  compressLongAnswers(app);
  refuseOtherHosts(app, config);
  refuseOtherSites(app, config.corsOrigins);
  // Without an answer of the model in time, there is still time to store what the rules have read.
  const readers = new Readers(config.reader ? { ...config.reader, timeout: deadline * 0.7 } : null);
  const admission = new Admission();
  measureAdmission(metrics, admission);
  const drain = new RequestDrain(app);
  const ending = new AbortController();
  const stopWatching = watchInterruptedImports(graph, log);
  const ends = { deadline: config.deadline, monitor: new HealthMonitor(graph), shutdown: drain.signal };
  await app.register(cors, {
    delegator: async ({ url }: FastifyRequest) => ({
      origin: [...allowedOrigins(url, config.corsOrigins)],
      methods: ["GET", "POST"],
      maxAge: 600,
      exposedHeaders: ["x-request-id"],
    }),
  });
  serveHealth(app, graph, engine, drain, log);
  serveMetrics(app, metrics, config.metricsToken);
  const identify = identifyViewers(app, authenticate);
  serveExport(app, identify, graph, schema, ends, admission, log);
  await serveReconciliation(app, { authenticate, graph, engine, ends, admission, corsOrigins: config.corsOrigins });
  const sendExplorer = await servePage(app, {
    name: "explorer",
    folder: config.explorer ?? builtPage("explorer"),
    policy: explorerPolicy,
  });
  const sendPlayground = await servePage(app, {
    name: "playground",
    folder: config.playground ?? builtPage("playground"),
    policy: playgroundPolicy,
  });
  const handleGraphql = graphqlHandler(apollo, graph, engine, ends, admission, readers);
  if (localEditor) serveSignIn(app, localEditor);
  const feed = new Feed(app, config.feed, {
    apollo,
    schema,
    trusted,
    graph,
    engine,
    ends,
    readers,
    admission,
    authenticate,
    corsOrigins: config.corsOrigins,
    recorder,
    metrics,
    log,
  });
  const policyOfFrames = embedPolicy(config.embedOrigins ?? []);
  app.get("/", async ({ query }, reply) =>
    sendExplorer(reply, "embed" in (query as object) ? policyOfFrames : explorerPolicy),
  );
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    // A WebSocket identifies its user in its first message.
    onRequest: async (request) => acceptsHtml(request) || feed.isUpgrade(request) || identify(request),
    preHandler: checkDocumentLength,
    handler(request, reply) {
      if (feed.isUpgrade(request)) return feed.answer(request, reply);
      if (acceptsHtml(request)) return sendPlayground(reply);
      if (trusted) resolveTrustedDocument(trusted, request);
      if (feed.answers(request)) return feed.answer(request, reply);
      return handleGraphql.call(this, request, reply);
    },
  });
  return {
    /** Opens the port. @returns the URL to show to users */
    listen: async () => ({ url: await listen(app, config) }),
    /** Prepares the answers of the explorer's first screen. */
    warmUp: () => warmUp({ graph, engine, schema }, ending.signal, log),
    /** Answers running requests, refuses new ones, and closes the port. The caller closes the graph. */
    close: async () => {
      ending.abort();
      stopWatching();
      await Promise.all([feed.close(), drain.run()]);
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
