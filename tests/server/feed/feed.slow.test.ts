import { spawn } from "node:child_process";
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Graph } from "../../../src/neo4j/graph.ts";
import { generated } from "../../helpers/exchange/generated.ts";
import { fileOf, importText } from "../../helpers/exchange/importText.ts";
import { closing, collect, eventClient, init, openSocket, socketClient, subscribe } from "../../helpers/feed.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { testNeo4j } from "../../helpers/neo4j.ts";
import { openProxy } from "../../helpers/proxy.ts";
import { startServer, type TestServer } from "../../helpers/server.ts";
import { people, writePeople, writeRelation } from "./writeChange.ts";

const address = await testNeo4j();
let graphs: Graph[];
let servers: TestServer[];

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  graphs = Array.from({ length: 10 }, () => new Graph(address));
  servers = await Promise.all(
    graphs.map((graph) => startServer(graph, { feed: { connections: 600, operationsPerConnection: 3 } })),
  );
  await writePeople(graphs[0]!);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(graphs.map((graph) => graph.close()));
});

/** Milliseconds. */
const soon = 60_000;

const anyOf = <Item>(items: readonly Item[]) => items[Math.floor(Math.random() * items.length)]!;

/** A client that goes away at random moments, and continues on any server after the last change that arrived. */
async function restlessClient(query: string, variables: Record<string, unknown>, until: AbortSignal) {
  const ids: string[] = [];
  const follow = async () => {
    while (!until.aborted) {
      const { url } = anyOf(servers);
      const client = anyOf([socketClient, eventClient])(url);
      const subscriber = collect(client, query, { ...variables, after: ids.at(-1) ?? variables.after });
      await sleep(200 + Math.random() * 800, undefined, { signal: until }).catch(() => {});
      // What arrives while the client leaves counts as not received.
      ids.push(...subscriber.ids().map((id) => id!));
      // There is nothing to close if ten servers in one process were too slow to accept the connection in time.
      await Promise.resolve(client.dispose()).catch(() => {});
    }
  };
  const done = follow();
  return { ids, done };
}

test("random writes by ten servers, and an import meanwhile, reach every client in order and once, however often it connects again", async () => {
  const after = await writeRelation(graphs[0]!);
  const query =
    "subscription ($after: ID, $actors: [ID!], $kinds: [RelationKind!]) { changes(after: $after, actors: $actors, kinds: $kinds) { id } }";
  const filters = [{}, { actors: ["ada"] }, { actors: ["cyd", "dan"], kinds: ["MEETING"] }, { kinds: ["ASSOCIATION"] }];
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const clients = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const filter = filters[index % filters.length]!;
      return { filter, ...(await restlessClient(query, { ...filter, after }, ending.signal)) };
    }),
  );
  const write = async () => {
    for (let count = 0; count < 8; count++) {
      const [from, to] = people.toSorted(() => Math.random() - 0.5);
      await writeRelation(anyOf(graphs), from, to, anyOf(["MEETING", "ASSOCIATION"]));
      await sleep(Math.random() * 200);
    }
  };
  const imported = importText(graphs.at(-1)!, fileOf([...generated(1_100)]));
  await Promise.all([imported, write(), write(), write()]);
  const expected = async (filter: object) => {
    const query =
      "query ($after: ID, $actors: [ID!], $kinds: [RelationKind!]) { changes(after: $after, actors: $actors, kinds: $kinds, first: 100) { nodes { id } } }";
    const { body } = await servers[0]!.ask(query, { ...filter, after });
    return body.data.changes.nodes.map(({ id }: { id: string }) => id);
  };
  const haveAll = async () => {
    for (const { filter, ids } of clients) expect(ids.length).toBeGreaterThanOrEqual((await expected(filter)).length);
  };
  await vi.waitFor(haveAll, { timeout: 60_000, interval: 500 });
  // What comes twice comes now.
  await sleep(2_000);
  ending.abort();
  for (const { filter, ids, done } of clients) {
    await done;
    expect(ids).toEqual(await expected(filter));
  }
});

test("10,000 subscriptions on one socket are refused beyond its limit, and the others go on", async () => {
  const { socket, received } = await openSocket(servers[0]!.url, [init]);
  await vi.waitFor(() => expect(received).toHaveLength(1), soon);
  for (let id = 0; id < 10_000; id++)
    socket.send(JSON.stringify(subscribe(String(id), "subscription { changes { id } }")));
  await vi.waitFor(() => expect(received).toHaveLength(1 + 9_997), soon);
  expect(received.at(-1)).toMatchObject({
    type: "error",
    payload: [{ message: expect.stringContaining("3 running operations"), extensions: { code: "OVERLOADED" } }],
  });
  expect((await servers[0]!.ask("{ __typename }")).status).toBe(200);
  socket.send(JSON.stringify({ id: "0", type: "complete" }));
  socket.send(JSON.stringify(subscribe("again", "{ __typename }")));
  await vi.waitFor(() => expect(received.at(-1)).toMatchObject({ id: "again", type: "complete" }), soon);
  socket.close();
});

test("a socket that sends no first message is closed", async () => {
  const { socket } = await openSocket(servers[0]!.url);
  expect(await closing(socket)).toMatchObject({ code: 4408 });
});

test("while Neo4j is away, subscribers stay connected, and get what they missed afterwards", async () => {
  const proxy = await openProxy(address.uri);
  const behind = new Graph({ ...address, uri: proxy.uri });
  const server = await startServer(behind);
  const clients = [socketClient(server.url), eventClient(server.url)];
  const subscribers = clients.map((client) => collect(client, "subscription { changes { id } }"));
  await vi.waitFor(
    async () => expect((await server.get("/metrics")).body).toMatch(/^rawabit_feed_subscriptions 2$/m),
    soon,
  );
  const ids = [await writeRelation(graphs[0]!)];
  const received = () =>
    vi.waitFor(() => {
      for (const subscriber of subscribers) expect(subscriber.ids()).toEqual(ids);
    }, soon);
  await received();
  for (const state of ["refusing", "silent"] as const) {
    proxy.setState(state);
    ids.push(await writeRelation(graphs[0]!));
    await sleep(3_000);
    proxy.setState("open");
    ids.push(await writeRelation(graphs[0]!));
    await received();
  }
  for (const client of clients) client.dispose();
  await server.close();
  await behind.close();
  await proxy.close();
});

test("500 idle subscribers take at most 100 MB, and share the statements of a change", async () => {
  const subscribers = spawn(process.execPath, ["tests/server/feed/idleSubscribers.js", servers[0]!.url, "500"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  subscribers.stdout.on("data", (text) => {
    output += text;
  });
  const before = process.memoryUsage().rss;
  await vi.waitFor(() => expect(output).toContain("subscribed"), soon);
  await sleep(1_000);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(100);
  let pages = 0;
  const unobserve = graphs[0]!.observe((name) => {
    if (name !== "change/newestPlace") pages++;
  });
  await writeRelation(graphs[1]!);
  await vi.waitFor(() => expect(output).toContain("received by 500"), soon);
  unobserve();
  expect(pages).toBeLessThan(5);
  subscribers.kill();
});
