import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { openWorld } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { type NetworkState, openProxy } from "../helpers/proxy.ts";
import { type Answer, startServer, type TestServer } from "../helpers/server.ts";

const address = await testNeo4j();
const graphqlQuery = '{ actor(id: "talwan") { relationCount } }';
const unavailable = [expect.objectContaining({ extensions: { code: "GRAPH_UNAVAILABLE" } })];

let proxy: Awaited<ReturnType<typeof openProxy>>;
let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  await (await openWorld()).close();
});
beforeEach(async () => {
  proxy = await openProxy(address.uri);
  graph = new Graph({ ...address, uri: proxy.uri });
  server = await startServer(graph);
  expect((await server.ask(graphqlQuery)).body.errors).toBeUndefined();
});
afterEach(async () => {
  await server.close();
  await graph.close();
  await proxy.close();
});

/** An answer and how long it took. While this process or the machine stands still, the clock does too. */
async function timed(answer: Promise<Answer>): Promise<Answer & { readonly milliseconds: number }> {
  let milliseconds = 0;
  const clock = setInterval(() => {
    milliseconds += 20;
  }, 20);
  try {
    return { ...(await answer), milliseconds };
  } finally {
    clearInterval(clock);
  }
}

/** Clients get this error within five seconds, without details. */
function expectUnavailable({ body, milliseconds }: Answer & { readonly milliseconds: number }): void {
  expect(body.errors).toEqual(unavailable);
  expect(milliseconds).toBeLessThan(5_000);
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|Neo4j|bolt/);
}

describe.each<NetworkState>(["refusing", "silent"])("a Neo4j behind a network that is %s", (state) => {
  test("is told as GRAPH_UNAVAILABLE within five seconds, and not ready", async () => {
    proxy.setState(state);
    expectUnavailable(await timed(server.ask(graphqlQuery)));
    const ready = await timed(server.get("/health/ready"));
    expect(ready).toMatchObject({ status: 503, body: { status: "unavailable", reason: expect.any(String) } });
    expect(ready.milliseconds).toBeLessThan(5_000);
    expect((await server.get("/health/live")).status).toBe(200);
  });

  test("answers the next request after its return", async () => {
    proxy.setState(state);
    expectUnavailable(await timed(server.ask(graphqlQuery)));
    proxy.setState("open");
    expect((await server.ask(graphqlQuery)).body.data).toEqual({ actor: { relationCount: expect.any(Number) } });
    await vi.waitFor(async () => expect((await server.get("/health/ready")).status).toBe(200), 30_000);
  });
});

test("a Neo4j that stops in the midst of a query is told as GRAPH_UNAVAILABLE within five seconds", async () => {
  proxy.setState("muted");
  const asked = timed(server.ask(graphqlQuery));
  await new Promise((resolve) => setTimeout(resolve, 300));
  proxy.setState("refusing");
  expectUnavailable(await asked);
  proxy.setState("open");
  expect((await server.ask(graphqlQuery)).body.errors).toBeUndefined();
});

test("connections that end while nobody asks are not noticed by the next request", async () => {
  proxy.cut();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await server.ask(graphqlQuery)).body.errors).toBeUndefined();
});
