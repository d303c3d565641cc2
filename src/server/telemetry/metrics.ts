import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Graph } from "../../neo4j/graph.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import { importReader } from "./importReader.ts";
import { OperationLabels } from "./operationLabels.ts";
import type { RequestRecord } from "./requestRecord.ts";

/** Seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of a server, for Prometheus; docs/operating.md lists them. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations = new OperationLabels();
  readonly #requests = new Counter({
    name: "rawabit_requests_total",
    help: "Answered requests by route, operation and the code of their first error.",
    labelNames: ["route", "operation", "code"],
    registers: [this.#registry],
  });
  readonly #requestSeconds = new Histogram({
    name: "rawabit_request_duration_seconds",
    help: "Time to answer a request.",
    labelNames: ["route", "operation"],
    buckets,
    registers: [this.#registry],
  });
  readonly #statementSeconds = new Histogram({
    name: "rawabit_statement_duration_seconds",
    help: "Time of a statement in Neo4j by Cypher file.",
    labelNames: ["query"],
    buckets,
    registers: [this.#registry],
  });

  #inFlight = 0;

  constructor(graph: Graph, engine: PathEngine) {
    this.gauge("rawabit_requests_in_flight", "Requests that are being answered.", () => this.#inFlight);
    this.gauge("rawabit_neo4j_connections_in_use", "Connections of the pool in use.", () => graph.openConnections);
    this.gauge("rawabit_path_searches_waiting", "Path searches that wait for a thread.", () => engine.waiting);
    this.gauge("rawabit_path_threads", "Threads for path searches.", () => engine.threads);
    this.gauge("rawabit_projection_revision", "Revision of the projection.", () => engine.projection?.revision);
    this.gauge("rawabit_projection_relations", "Relations in it.", () => engine.projection?.relationCount);
    this.gauge("rawabit_projection_bytes", "Memory that it takes.", () => engine.projectionBytes);
    // Imports run in processes of their own, so the graph says what they did.
    const imports = importReader(graph);
    this.gauge("rawabit_imports", "Imports that the graph has recorded.", async () => (await imports())?.count);
    this.gauge("rawabit_last_import_timestamp_seconds", "When the last one began.", async () => (await imports())?.at);
  }

  /** Adds a gauge that is read at each scrape; it has no value while `read` returns undefined. */
  gauge(name: string, help: string, read: () => number | undefined | Promise<number | undefined>): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        this.remove();
        const value = await read();
        if (value !== undefined) this.set(value);
      },
    });
  }

  begin(): void {
    this.#inFlight++;
  }

  end(record: RequestRecord, route: string): void {
    this.#inFlight--;
    const operation = route === "/graphql" ? this.#operations.labelOf(record.operation) : "";
    this.#requests.inc({ route, operation, code: record.code ?? "OK" });
    this.#requestSeconds.observe({ route, operation }, (performance.now() - record.startedAt) / 1_000);
  }

  statement(query: string, milliseconds: number): void {
    this.#statementSeconds.observe({ query }, milliseconds / 1_000);
  }

  /** In Prometheus's text format. */
  async text(): Promise<string> {
    return Registry.merge([this.#registry, processMetrics()]).metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}

let shared: Registry | undefined;

/** CPU, memory, garbage collection and the event loop belong to the process, which may have several servers in tests. */
function processMetrics(): Registry {
  if (shared === undefined) {
    shared = new Registry();
    collectDefaultMetrics({ register: shared });
  }
  return shared;
}
