import { Agent, get } from "node:http";
import { afterAll, expect, test } from "vitest";
import { anonymous } from "../../src/graphql/viewer/accessRules.ts";
import { openWorld } from "../helpers/graph.ts";
import { until } from "../helpers/processes.ts";
import { startServer } from "../helpers/server.ts";
import { SlowGraph } from "../helpers/slowGraph.ts";

const world = await openWorld();
const graph = new SlowGraph(world.address);
afterAll(() => Promise.all([graph.close(), world.close()]));

const graphqlQuery = '{ actor(id: "talwan") { id } }';
const shuttingDown = "The server is shutting down. Try again in a moment.";

test("a server that shuts down answers its 80 requests in flight, refuses new ones and is not ready", async () => {
  let arrived = 0;
  const authenticate = async () => {
    arrived++;
    return anonymous;
  };
  const server = await startServer(graph, { authenticate });
  const asked = Array.from({ length: 80 }, () => server.ask(graphqlQuery));
  // A few of them run, the others wait for these.
  await until(() => arrived === 80 && graph.waiting > 10, "requests that run or wait");
  const closed = server.close();
  expect(await server.get("/health/ready")).toEqual({
    status: 503,
    body: { status: "unavailable", reason: shuttingDown },
  });
  // Requests that arrive in the first moment may have been sent before, and are answered.
  await until(async () => (await server.get("/nowhere")).status === 503, "a refusal");
  expect(await server.ask(graphqlQuery)).toMatchObject({
    status: 503,
    body: { errors: [{ message: shuttingDown, extensions: { code: "GRAPH_UNAVAILABLE" } }] },
  });
  const refused = await fetch(`${server.url}/graphql`, { method: "POST" });
  expect([refused.status, refused.headers.get("connection")]).toEqual([503, "close"]);
  graph.answer();
  for (const { status, body } of await Promise.all(asked)) expect([status, body.errors]).toEqual([200, undefined]);
  await closed;
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
});

test("an idle connection that its client keeps does not delay the shutdown", async () => {
  const server = await startServer(graph);
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) =>
    get(`${server.url}/health/live`, { agent }, (response) => response.resume().once("end", resolve)),
  );
  const started = performance.now();
  await server.close();
  // Fastify would keep it for 72 seconds.
  expect(performance.now() - started).toBeLessThan(30_000);
  agent.destroy();
});
