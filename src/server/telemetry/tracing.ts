import {
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import type { RequestRecord } from "./requestRecord.ts";

/** Sends a span for each request, with a child for each of its statements, to an OpenTelemetry collector. */
export class Tracing {
  readonly #provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "rawabit" }))
      .merge(detectResources({ detectors: [envDetector] })),
    // The exporter reads its address and headers from the standard variables, OTEL_EXPORTER_OTLP_….
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  readonly #tracer = this.#provider.getTracer("rawabit");
  readonly #contexts = new WeakMap<RequestRecord, Context>();

  constructor() {
    // Sets how a client passes its own trace: the header traceparent.
    this.#provider.register();
  }

  begin(record: RequestRecord, headers: object): void {
    const parent = propagation.extract(ROOT_CONTEXT, headers);
    const span = this.#tracer.startSpan("request", { kind: SpanKind.SERVER }, parent);
    this.#contexts.set(record, trace.setSpan(parent, span));
  }

  statement(record: RequestRecord, name: string, milliseconds: number): void {
    const endTime = Date.now();
    const attributes = { "db.system.name": "neo4j", "db.operation.name": name };
    const options = { kind: SpanKind.CLIENT, startTime: endTime - milliseconds, attributes };
    this.#tracer.startSpan(name, options, this.#contexts.get(record)).end(endTime);
  }

  end(record: RequestRecord, method: string, route: string, status: number): void {
    const span = this.#spanOf(record);
    const { id, operation, code } = record;
    span?.updateName(operation === null ? `${method} ${route}` : `query ${operation}`);
    span?.setAttributes({
      "http.request.method": method,
      "http.route": route,
      "http.response.status_code": status,
      "rawabit.request.id": id,
      ...(operation !== null && { "graphql.operation.name": operation }),
      ...(code !== null && { "error.type": code }),
    });
    if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  }

  /** Sends what has not been sent yet. */
  async close(): Promise<void> {
    await this.#provider.shutdown();
  }

  #spanOf(record: RequestRecord): Span | undefined {
    const context = this.#contexts.get(record);
    return context && trace.getSpan(context);
  }
}
