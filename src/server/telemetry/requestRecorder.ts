import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../../neo4j/graph.ts";
import type { Metrics } from "./metrics.ts";
import { type AnsweredRequest, logRequest } from "./requestLog.ts";
import { currentRequest, RequestRecord, requestIdOf, runForRequest } from "./requestRecord.ts";
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
  readonly #ends = new WeakMap<FastifyRequest, () => void>();

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

  /** Ends the record of a request whose connection stays open, because it is a stream now. */
  answered(request: FastifyRequest): void {
    this.#ends.get(request)?.();
  }

  /** Records work like a request. @param method what it is, in the place of an HTTP method */
  async record<Result>(method: string, work: () => Promise<Result>): Promise<Result> {
    const record = new RequestRecord(requestIdOf(undefined));
    const end = this.#start(record, {});
    try {
      return await new Promise<Result>((resolve, reject) =>
        runForRequest(record, () => void work().then(resolve, reject)),
      );
    } finally {
      end({ method, route: "/graphql", status: 200 });
    }
  }

  #begin(request: FastifyRequest, reply: FastifyReply): RequestRecord {
    const record = new RequestRecord(request.id);
    this.#records.set(request, record);
    reply.header("x-request-id", request.id);
    const finish = this.#start(record, request.headers);
    const end = () => {
      if (!this.#ends.delete(request)) return;
      finish({ method: request.method, route: request.routeOptions.url, status: reply.raw.statusCode });
    };
    this.#ends.set(request, end);
    reply.raw.once("close", () => {
      if (this.#ends.has(request) && !reply.raw.writableFinished) record.code ??= "CLIENT_DISCONNECTED";
      end();
    });
    return record;
  }

  /** @returns ends the record */
  #start(record: RequestRecord, headers: object): (answer: AnsweredRequest) => void {
    const { log, slowRequest, metrics, tracing } = this.#telemetry;
    metrics.begin();
    tracing?.begin(record, headers);
    return (answer) => {
      const { method, route = "unknown", status } = answer;
      metrics.end(record, route);
      tracing?.end(record, method, route, status);
      logRequest(log, slowRequest, record, answer);
    };
  }
}

/** The payload with the request's id in each of its errors. */
function identified(record: RequestRecord, payload: unknown): unknown {
  const { errors } = (payload ?? {}) as { readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[] };
  if (!errors) return payload;
  const formatted = errors.map((error) => (error instanceof GraphQLError ? error.toJSON() : error));
  return { ...(payload as object), errors: formatted.map((error) => record.identify(error)) };
}
