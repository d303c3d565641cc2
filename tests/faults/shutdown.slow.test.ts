import { afterAll, expect, test } from "vitest";
import { openWorld } from "../helpers/graph.ts";
import { until } from "../helpers/processes.ts";
import { startServer } from "../helpers/server.ts";
import { SlowGraph } from "../helpers/slowGraph.ts";

const world = await openWorld();
const graph = new SlowGraph(world.address);
afterAll(() => Promise.all([graph.close(), world.close()]));

test("a request that does not end is told after seven seconds that the server shuts down", async () => {
  // Long before its deadline.
  const server = await startServer(graph, { deadline: 120_000 });
  const asked = server.ask('{ actor(id: "talwan") { id } }');
  await until(() => graph.waiting === 1, "the request");
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(30_000);
  expect((await asked).body.errors).toMatchObject([{ message: "The server is shutting down. Try again in a moment." }]);
});
