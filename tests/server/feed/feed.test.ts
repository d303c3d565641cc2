import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { collect, eventClient, socketClient } from "../../helpers/feed.ts";
import { openEmptyGraph, openTestGraph } from "../../helpers/graph.ts";
import { startServer, type TestServer } from "../../helpers/server.ts";
import { writePeople, writeRelation } from "./writeChange.ts";

let graph: Graph;
let otherGraph: Graph;
let server: TestServer;
let other: TestServer;
let first: string;

beforeAll(async () => {
  [graph, otherGraph] = [await openEmptyGraph(), await openTestGraph()];
  [server, other] = [await startServer(graph), await startServer(otherGraph)];
  first = await writePeople(graph);
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  await Promise.all([graph.close(), otherGraph.close()]);
});

/** Milliseconds. */
const soon = 30_000;

const everything = "subscription ($after: ID) { changes(after: $after) { id } }";
const filtered =
  "subscription ($after: ID, $actors: [ID!], $kinds: [RelationKind!]) { changes(after: $after, actors: $actors, kinds: $kinds) { id } }";

test("a subscription sends the changes after its cursor, then new ones, each once, whichever server wrote them", async () => {
  const ids = [await writeRelation(graph), await writeRelation(graph)];
  const clients = [socketClient(server.url), eventClient(server.url), socketClient(other.url), eventClient(other.url)];
  const subscribers = clients.map((client) => collect(client, everything, { after: first }));
  const received = () =>
    vi.waitFor(() => {
      for (const subscriber of subscribers) expect(subscriber.ids()).toEqual(ids);
    }, soon);
  await received();
  for (let count = 0; count < 6; count++) ids.push(await writeRelation(count % 2 ? graph : otherGraph));
  await received();
  for (const client of clients) client.dispose();
});

test("without a cursor, a subscription sends what is written from then on", async () => {
  const client = socketClient(server.url);
  const subscriber = collect(client, everything);
  // Whatever it asks for afterwards is answered when the subscription has started.
  await new Promise((resolve) => client.on("connected", resolve));
  for await (const _answer of client.iterate({ query: "{ viewer { name } }" }));
  const id = await writeRelation(otherGraph);
  await vi.waitFor(() => expect(subscriber.ids()).toEqual([id]), soon);
  await client.dispose();
});

test("a filter by actors and kinds keeps the changes of relations of these kinds at one of these actors", async () => {
  const client = socketClient(server.url);
  const after = await writeRelation(graph);
  const ofActors = collect(client, filtered, { after, actors: ["cyd", "dan"] });
  const ofKinds = collect(client, filtered, { after, kinds: ["MEETING"] });
  const ofBoth = collect(client, filtered, { after, actors: ["cyd"], kinds: ["MEETING"] });
  const meeting = await writeRelation(graph, "ada", "cyd", "MEETING");
  const association = await writeRelation(graph, "cyd", "ben");
  await writeRelation(graph, "ada", "ben");
  const others = await writeRelation(otherGraph, "ada", "dan", "MEETING");
  await vi.waitFor(() => {
    expect(ofActors.ids()).toEqual([meeting, association, others]);
    expect(ofKinds.ids()).toEqual([meeting, others]);
    expect(ofBoth.ids()).toEqual([meeting]);
  }, soon);
  await client.dispose();
});

test("subscriptions with the same selection share the statements of each change", async () => {
  const clients = Array.from({ length: 20 }, () => socketClient(server.url));
  const after = await writeRelation(graph);
  const ids = [await writeRelation(graph)];
  const subscribers = clients.map((client) => collect(client, everything, { after }));
  await vi.waitFor(() => expect(subscribers.every((each) => each.ids().length === 1)).toBe(true), soon);
  const counts = new Map<string, number>();
  const unobserve = graph.observe((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  ids.push(await writeRelation(otherGraph));
  await vi.waitFor(() => {
    for (const subscriber of subscribers) expect(subscriber.ids()).toEqual(ids);
  }, soon);
  unobserve();
  const statements = [...counts].filter(([name]) => name !== "change/newestPlace");
  expect(statements.map(([, count]) => count)).toEqual([1]);
  for (const client of clients) client.dispose();
});
