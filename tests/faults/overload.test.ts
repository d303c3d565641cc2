import { availableParallelism } from "node:os";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { openWorld } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { until } from "../helpers/processes.ts";
import { openProxy } from "../helpers/proxy.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

// While Neo4j's answers are held back, requests that have been admitted keep their places.
const address = await testNeo4j();
const timelines = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `t${index}: timeline { undated }`).join(" ")} }`;

let proxy: Awaited<ReturnType<typeof openProxy>>;
let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  await (await openWorld()).close();
  proxy = await openProxy(address.uri);
  graph = new Graph({ ...address, uri: proxy.uri });
  server = await startServer(graph);
  // Opens the connections that are used while no more can be opened.
  await Promise.all([1, 2, 3].map(() => server.ask(timelines(7))));
});
afterEach(() => proxy.setState("open"));
afterAll(async () => {
  await server.close();
  await graph.close();
  await proxy.close();
});

async function send(query: string) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    retryAfter: response.headers.get("retry-after"),
  };
}

/** All answers, and how many there are so far. */
function counted<Answer>(sent: readonly Promise<Answer>[]) {
  let count = 0;
  for (const each of sent)
    void each.then(() => {
      count++;
    });
  return { answers: Promise.all(sent), count: () => count };
}

test("expensive requests beyond a short queue are told when to try again; cheap ones do not wait for them", async () => {
  proxy.setState("muted");
  const { answers, count } = counted(Array.from({ length: 60 }, () => send(timelines(1))));
  await until(() => count() > 10, "requests that are refused");
  expect(await send("{ __typename }")).toEqual({ status: 200, code: undefined, retryAfter: null });
  proxy.setState("open");
  const overloaded = (await answers).filter(({ status }) => status !== 200);
  expect(overloaded.length).toBeGreaterThan(10);
  expect(overloaded.length).toBeLessThan(50);
  for (const answer of overloaded) expect(answer).toEqual({ status: 503, code: "OVERLOADED", retryAfter: "5" });
}, 60_000);

test("an export waits with the expensive requests", async () => {
  proxy.setState("muted");
  const { answers, count } = counted(
    Array.from({ length: 60 }, () => fetch(`${server.url}/export?format=gexf&around=kell`)),
  );
  await until(() => count() > 10, "exports that are refused");
  proxy.setState("open");
  const overloaded = (await answers).filter(({ status }) => status === 503);
  expect(overloaded.length).toBeGreaterThan(10);
  expect(overloaded.map((response) => response.headers.get("retry-after"))).toEqual(overloaded.map(() => "5"));
}, 60_000);

test("an expensive request has few statements in flight, however many it needs", async () => {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, graph.openConnections);
  }, 1);
  const unobserve = graph.observe(() => {
    most = Math.max(most, graph.openConnections);
  });
  const { body } = await server.ask(timelines(7));
  clearInterval(watch);
  unobserve();
  expect(body.errors).toBeUndefined();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(Math.max(2, availableParallelism()));
});
