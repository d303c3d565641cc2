import { availableParallelism } from "node:os";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { openWorld } from "../helpers/graph.ts";
import { until } from "../helpers/processes.ts";
import { startServer, type TestServer } from "../helpers/server.ts";
import { SlowGraph } from "../helpers/slowGraph.ts";

// Until the graph answers, requests that have been admitted keep their places.
const world = await openWorld();
afterAll(() => world.close());
const timelines = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `t${index}: timeline { undated }`).join(" ")} }`;

let graph: SlowGraph;
let server: TestServer;

beforeEach(async () => {
  graph = new SlowGraph(world.address);
  server = await startServer(graph);
});
afterEach(async () => {
  graph.answer();
  await server.close();
  await graph.close();
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
  const { answers, count } = counted(Array.from({ length: 60 }, () => send(timelines(1))));
  await until(() => count() > 10, "requests that are refused");
  expect(await send("{ __typename }")).toEqual({ status: 200, code: undefined, retryAfter: null });
  graph.answer();
  const overloaded = (await answers).filter(({ status }) => status !== 200);
  expect(overloaded.length).toBeGreaterThan(10);
  expect(overloaded.length).toBeLessThan(50);
  for (const answer of overloaded) expect(answer).toEqual({ status: 503, code: "OVERLOADED", retryAfter: "5" });
});

test("an export waits with the expensive requests", async () => {
  const { answers, count } = counted(
    Array.from({ length: 60 }, () => fetch(`${server.url}/export?format=gexf&around=kell`)),
  );
  await until(() => count() > 10, "exports that are refused");
  graph.answer();
  const overloaded = (await answers).filter(({ status }) => status === 503);
  expect(overloaded.length).toBeGreaterThan(10);
  expect(overloaded.map((response) => response.headers.get("retry-after"))).toEqual(overloaded.map(() => "5"));
});

test("an expensive request has few statements in flight, however many it needs", async () => {
  graph.answer();
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
