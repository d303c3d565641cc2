import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../../neo4j/graph.ts";
import type { Metrics } from "./metrics.ts";
import { logRequest } from "./requestLog.ts";
import { currentRequest, RequestRecord, runForRequest } from "./requestRecord.ts";
import type { Tracing } from "./tracing.ts";

export interface Telemetry {
  readonly log: Logger;
  /** Milliseconds after which a request is logged as slow. */
  readonly slowRequest: number;
  readonly metrics: Metrics;
  /** Null unless an OpenTelemetry collector is configured. */
  readonly tracing: Tracing | null;
}

/** Records every request: its id in a header and in errors, a line in the log, metrics, and a trace. */
export class RequestRecorder {
  readonly #telemetry: Telemetry;
  readonly #records = new WeakMap<FastifyRequest, RequestRecord>();

  constructor(telemetry: Telemetry) {
    this.#telemetry = telemetry;
  }

  recordRequests(app: FastifyInstance, graph: Graph): void {
    const { metrics, tracing } = this.#telemetry;
    app.addHook("onRequest", (request, reply, done) => runForRequest(this.#begin(request, reply), done));
    // Reading a body leaves the context of the request.
    app.addHook("preHandler", (request, _reply, done) => runForRequest(this.#records.get(request)!, done));
    app.addHook("preSerialization", async (request, _reply, payload) =>
      identified(this.#records.get(request)!, payload),
    );
    const unobserve = graph.observe((name, milliseconds) => {
      const record = currentRequest();
      metrics.statement(name, milliseconds);
      record?.addStatement(name, milliseconds);
      if (record) tracing?.statement(record, name, milliseconds);
    });
    app.addHook("onClose", async () => {
      unobserve();
      await tracing?.close();
    });
  }

  /** Records a request for which Fastify runs no hooks, because its address is malformed. */
  recordUnrouted(request: FastifyRequest, reply: FastifyReply, respond: () => void): void {
    const record = this.#begin(request, reply);
    reply
      .type("application/json; charset=utf-8")
      .serializer((payload: unknown) => JSON.stringify(identified(record, payload)));
    runForRequest(record, respond);
  }

  #begin(request: FastifyRequest, reply: FastifyReply): RequestRecord {
    const { log, slowRequest, metrics, tracing } = this.#telemetry;
    const record = new RequestRecord(request.id);
    this.#records.set(request, record);
    reply.header("x-request-id", request.id);
    metrics.begin();
    tracing?.begin(record, request.headers);
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) record.code ??= "CLIENT_DISCONNECTED";
      const route = request.routeOptions.url ?? "unknown";
      metrics.end(record, route);
      tracing?.end(record, request.method, route, reply.statusCode);
      logRequest(log, slowRequest, record, request, reply);
    });
    return record;
  }
}

/** The payload with the request's id in each of its errors. */
function identified(record: RequestRecord, payload: unknown): unknown {
  const { errors } = (payload ?? {}) as { readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[] };
  if (!errors) return payload;
  const formatted = errors.map((error) => (error instanceof GraphQLError ? error.toJSON() : error));
  return { ...(payload as object), errors: formatted.map((error) => record.identify(error)) };
}
