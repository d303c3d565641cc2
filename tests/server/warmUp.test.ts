import { afterAll, expect, test } from "vitest";
import { openWorld } from "../helpers/graph.ts";
import { startServer } from "../helpers/server.ts";

const graph = await openWorld();
afterAll(() => graph.close());

const figures = `{
  overview { actorCount relationCount firstDate mostConnected { counterpartCount } indirectTies { from { id } } }
}`;

test("after the warm-up, the first reader's figures are remembered", async () => {
  const server = await startServer(graph);
  await server.warmUp();
  const names: string[] = [];
  const stop = graph.observe((name) => names.push(name));
  const { body } = await server.ask(figures);
  stop();
  expect(body.data.overview.actorCount).toBeGreaterThan(5);
  expect(names.filter((name) => name.startsWith("overview/"))).toEqual([]);
  expect(server.logged().filter(({ level }) => (level as number) >= 40)).toEqual([]);
  await server.close();
});

test("a server that is closed during its warm-up reports nothing", async () => {
  const server = await startServer(graph);
  const warmingUp = server.warmUp();
  await server.close();
  await warmingUp;
  expect(server.logged().filter(({ level }) => (level as number) >= 40)).toEqual([]);
});
