import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { OperationLabels } from "../../src/server/telemetry/operationLabels.ts";
import { until } from "../helpers/processes.ts";
import { serve } from "../helpers/served.ts";
import { startServer } from "../helpers/server.ts";

const { graph, server } = await serve();
const secret = "nobody may log this name";
const named = "query Named($text: String!) { searchActors(text: $text, first: 1) { nodes { id } } }";

async function lastLine(running = server): Promise<Record<string, unknown>> {
  const line = () => running.logged().findLast(({ msg }) => msg === "request" || msg === "slow request");
  await until(line, "a line for the request");
  return line()!;
}

describe("the id of a request", () => {
  const idFor = async (sent: string) =>
    (await fetch(`${server.url}/health/live`, { headers: { "x-request-id": sent } })).headers.get("x-request-id");

  test("is the one that a proxy sent", async () => {
    expect(await idFor("proxy-1.2:3")).toBe("proxy-1.2:3");
  });

  test.each(["", "two words", "x".repeat(101), '"}{'])("is a new one instead of %j", async (sent) => {
    expect(await idFor(sent)).toMatch(/^[\da-f-]{36}$/);
  });

  test.each(["/nowhere", "/export", "/graphql"])("is in the errors of %s", async (path) => {
    const response = await fetch(`${server.url}${path}`, { headers: { "x-request-id": "mine" } });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { requestId: "mine" } }] });
  });
});

describe("the log", () => {
  test("has one line for each request, without variables", async () => {
    const { body } = await server.ask(named, { text: secret });
    expect(body.errors).toBeUndefined();
    await until(async () => (await lastLine()).operation === "Named", "the line");
    expect(await lastLine()).toMatchObject({
      level: 30,
      msg: "request",
      requestId: expect.any(String),
      method: "POST",
      route: "/graphql",
      status: 200,
      milliseconds: expect.any(Number),
      statements: 1,
      code: null,
    });
    expect(JSON.stringify(server.logged())).not.toContain(secret);
  });

  test("has the code of a refusal, but no search text of an address", async () => {
    await server.get(`/export?format=gexf&around=${encodeURIComponent(secret)}&depth=99`);
    await until(async () => (await lastLine()).route === "/export", "the line");
    expect(await lastLine()).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    expect(JSON.stringify(server.logged())).not.toContain("nobody");
  });

  test("warns of a slow request, with its Cypher queries", async () => {
    const impatient = await startServer(graph, { slowRequest: 0 });
    await impatient.ask(named, { text: secret });
    expect(await lastLine(impatient)).toMatchObject({
      level: 40,
      msg: "slow request",
      operation: "Named",
      queries: { "actor/search": { count: expect.any(Number), milliseconds: expect.any(Number) } },
    });
    expect(JSON.stringify(impatient.logged())).not.toContain(secret);
    await impatient.close();
  });

  test("has one line for an outage, without a stack, and says how many are left out", async () => {
    const gone = new Graph({ uri: "bolt://127.0.0.1:1", user: "nobody", password: "none" });
    const cut = await startServer(gone);
    for (let count = 0; count < 5; count++) await cut.ask('{ actor(id: "aldana") { id } }');
    const outages = cut.logged().filter(({ level, code }) => level === 40 && code === "GRAPH_UNAVAILABLE");
    await cut.close();
    await gone.close();
    expect(outages).toEqual([
      expect.objectContaining({ requestId: expect.any(String), cause: expect.stringContaining("ECONNREFUSED") }),
    ]);
    expect(JSON.stringify(outages)).not.toContain("    at ");
  });
});

describe("metrics", () => {
  const metrics = async (headers: Record<string, string> = {}, running = server) => running.get("/metrics", headers);

  test("count requests by operation and statements by Cypher file", async () => {
    await server.ask(named, { text: secret });
    await server.ask("{ nonsense }");
    await until(async () => {
      const { body } = await metrics();
      return /code="BAD_USER_INPUT"[\s\S]*rawabit_projection_revision \d/.test(body) && body.includes("in_flight 1\n");
    }, "the refusal, the projection, and the end of all other requests");
    const { status, body } = await metrics();
    expect(status).toBe(200);
    expect(body).toMatch(/^rawabit_requests_total\{route="\/graphql",operation="Named",code="OK"\} \d/m);
    expect(body).toMatch(/^rawabit_statement_duration_seconds_count\{query="actor\/search"\} \d/m);
    for (const name of ["requests_in_flight 1", "projection_revision", "imports", "neo4j_connections_in_use"])
      expect(body).toMatch(new RegExp(`^rawabit_${name}`, "m"));
    expect(body).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(body).not.toContain(secret);
  });

  test("are refused to what a proxy passes on, unless it sends the token", async () => {
    const forwarded = { "x-forwarded-for": "203.0.113.7" };
    const token = "a-secret-of-the-operator";
    const open = await startServer(graph, { metricsToken: token });
    expect(await metrics(forwarded)).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: "FORBIDDEN" } }] },
    });
    expect((await metrics({ ...forwarded, authorization: "Bearer wrong" }, open)).status).toBe(403);
    expect((await metrics({ ...forwarded, authorization: `Bearer ${token}` }, open)).status).toBe(200);
    await open.close();
  });

  test("have a hundred operations at most", () => {
    const labels = new OperationLabels();
    const seen = new Set(Array.from({ length: 1_000 }, (_, index) => labels.labelOf(`Invented${index}`)));
    expect(seen.size).toBe(101);
    expect(labels.labelOf("Invented0")).toBe("Invented0");
    expect(labels.labelOf(null)).toBe("unnamed");
  });
});

describe("traces", () => {
  afterEach(() => {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  });

  test("go to the collector, with a span for each statement, under the client's own trace", async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the collector's format.
    const spans: any[] = [];
    const collector = createServer(async (request, response) => {
      // biome-ignore lint/suspicious/noExplicitAny: the collector's format.
      const { resourceSpans } = (await json(request)) as any;
      spans.push(...resourceSpans[0].scopeSpans.flatMap((scope: { spans: object[] }) => scope.spans));
      response.end("{}");
    }).listen(0, "127.0.0.1");
    await once(collector, "listening");
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const traced = await startServer(graph, { tracing: true });
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    await fetch(`${traced.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", traceparent: `00-${traceId}-b7ad6b7169203331-01` },
      body: JSON.stringify({ query: named, variables: { text: secret } }),
    });
    // Closing sends what has been recorded.
    await traced.close();
    const request = spans.find(({ name }) => name === "query Named");
    expect(request).toMatchObject({ traceId, parentSpanId: "b7ad6b7169203331" });
    expect(spans.find(({ name }) => name === "actor/search")).toMatchObject({ traceId, parentSpanId: request.spanId });
    expect(JSON.stringify(spans)).not.toContain(secret);
    collector.close();
  });
});
