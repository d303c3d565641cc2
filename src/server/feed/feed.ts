import type { IncomingHttpHeaders } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols } from "graphql-ws";
import type { Logger } from "pino";
import { BadUserInput } from "../../errors/errors.ts";
import type { QueryEngine } from "../../graphql/context.ts";
import type { Readers } from "../../graphql/proposal/readers.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { Authenticate } from "../access/authenticate.ts";
import type { Admission, ServerContext } from "../admission/admission.ts";
import type { RequestLimits } from "../http/requestSignal.ts";
import type { TrustedDocuments } from "../http/trustedDocuments.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { RequestRecorder } from "../telemetry/requestRecorder.ts";
import { ChangeStreams } from "./changeStreams.ts";
import { FeedConnections } from "./connections.ts";
import { EventStreams } from "./eventStreams.ts";
import { Operations } from "./operations.ts";
import { checkOrigin } from "./originCheck.ts";
import { RequestContexts } from "./requestContexts.ts";
import { Subscriptions } from "./subscriptions.ts";
import { Upgrades } from "./upgrades.ts";
import { WebSockets } from "./webSockets.ts";

/** How many may follow the changes of one server. */
export interface FeedLimits {
  /** WebSockets and event streams that are open at once. */
  readonly connections: number;
  /** Operations that run at once on one WebSocket. */
  readonly operationsPerConnection: number;
}

interface FeedServices {
  readonly apollo: ApolloServer<ServerContext>;
  readonly schema: GraphQLSchema;
  readonly trusted: TrustedDocuments | null;
  readonly graph: Graph;
  readonly engine: QueryEngine;
  readonly ends: RequestLimits;
  readonly readers: Readers;
  readonly admission: Admission;
  readonly authenticate: Authenticate;
  readonly corsOrigins: readonly string[];
  readonly recorder: RequestRecorder;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Serves GraphQL over WebSockets and event streams, and with it the feed of changes. */
export class Feed {
  readonly #authenticate: Authenticate;
  readonly #corsOrigins: readonly string[];
  readonly #connections: FeedConnections;
  readonly #upgrades: Upgrades;
  readonly #sockets: WebSockets;
  readonly #streams: EventStreams;
  readonly #recorder: RequestRecorder;

  constructor(app: FastifyInstance, limits: FeedLimits, services: FeedServices) {
    const { apollo, schema, trusted, graph, engine, ends, readers, admission, recorder, metrics, log } = services;
    this.#authenticate = services.authenticate;
    this.#corsOrigins = services.corsOrigins;
    this.#connections = new FeedConnections(limits.connections);
    this.#upgrades = new Upgrades(app);
    const streams = new ChangeStreams(graph, ends);
    app.addHook("onClose", async () => streams.close());
    const contexts = new RequestContexts(graph, engine, ends, admission, readers);
    const operations = new Operations(apollo, contexts, trusted);
    const subscriptions = new Subscriptions({ schema, operations, contexts, streams, recorder, log });
    this.#sockets = new WebSockets(subscriptions, services, limits.operationsPerConnection);
    this.#recorder = recorder;
    this.#streams = new EventStreams(subscriptions, recorder);
    metrics.gauge("rawabit_feed_subscriptions", "Subscriptions that run.", () => streams.size);
    metrics.gauge("rawabit_feed_connections", "Open WebSockets and event streams.", () => this.#connections.size);
  }

  /** Whether it answers a request, which has passed the checks of all requests. */
  answers(request: FastifyRequest): boolean {
    return this.isUpgrade(request) || acceptsEventStream(request);
  }

  isUpgrade(request: FastifyRequest): boolean {
    return this.#upgrades.isUpgrade(request);
  }

  /** @throws Forbidden, Overloaded, ShuttingDown */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const identify = () => this.#authenticate(request);
    if (!this.isUpgrade(request)) {
      const connection = this.#connections.open(request, identify);
      connection.viewer = request.viewer;
      return this.#streams.answer(request, reply, connection);
    }
    checkOrigin(request.headers, this.#corsOrigins);
    checkProtocol(request.headers);
    const connection = this.#connections.open(request, identify);
    reply.code(101);
    this.#recorder.answered(request);
    const { socket, head } = this.#upgrades.take(request, reply);
    this.#sockets.open(request.raw, socket, head, connection);
    return reply;
  }

  /** Ends all connections with the reason. */
  async close(): Promise<void> {
    await this.#connections.close();
  }
}

/** Whether the client wants events, and no JSON. */
function acceptsEventStream({ headers: { accept = "" } }: FastifyRequest): boolean {
  const types = accept.split(",").map((type) => type.split(";")[0]!.trim().toLowerCase());
  return types.includes("text/event-stream") && !types.some((type) => type.endsWith("json"));
}

function checkProtocol({ "sec-websocket-protocol": protocols = "" }: IncomingHttpHeaders): void {
  if (handleProtocols(protocols)) return;
  throw new BadUserInput(
    `This server speaks the WebSocket protocol ${GRAPHQL_TRANSPORT_WS_PROTOCOL}. Use the package graphql-ws, or name the protocol in Sec-WebSocket-Protocol.`,
  );
}
