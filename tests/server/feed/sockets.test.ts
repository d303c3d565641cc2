import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Unauthenticated } from "../../../src/errors/errors.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import {
  closing,
  collect,
  eventClient,
  init,
  openSocket,
  rawSocket,
  refusal,
  socketClient,
  subscribe,
} from "../../helpers/feed.ts";
import { openWorld } from "../../helpers/graph.ts";
import { editor, startServer, type TestServer } from "../../helpers/server.ts";

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await openWorld();
  server = await startServer(graph, {
    corsOrigins: ["https://example.org"],
    feed: { connections: 5, operationsPerConnection: 3 },
    authenticate: async ({ headers: { authorization } }) => {
      if (authorization === "Bearer revoked") throw new Unauthenticated("This token has been revoked.");
      return authorization === "Bearer editor" ? editor : { name: null, role: "READER" };
    },
  });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Milliseconds. */
const soon = 30_000;

/** How many connections and subscriptions a server has. */
async function feedOf({ get }: TestServer): Promise<{ connections: number; subscriptions: number }> {
  const { body } = await get("/metrics");
  const gauge = (name: string) => Number(new RegExp(`^rawabit_feed_${name} (\\d+)$`, "m").exec(body)![1]);
  return { connections: gauge("connections"), subscriptions: gauge("subscriptions") };
}

async function answerOver(query: string, variables?: Record<string, unknown>, params?: Record<string, unknown>) {
  const client = socketClient(server.url, params);
  try {
    for await (const result of client.iterate({ query, ...(variables && { variables }) })) return result;
    throw new Error("The server sent no result.");
  } catch (error) {
    return { errors: error };
  } finally {
    await client.dispose();
  }
}

test("queries run over a socket as they do over HTTP", async () => {
  const query = "query ($id: ID!) { actor(id: $id) { id relationCount } }";
  const { body } = await server.ask(query, { id: "talwan" });
  expect(await answerOver(query, { id: "talwan" })).toEqual(body);
});

test("the limits of a request hold for each operation of a socket", async () => {
  const deep = `{ actor(id: "talwan") ${"{ relations { nodes { participants { actor ".repeat(4)} { id } ${"} } } }".repeat(4)} }`;
  const costly =
    "{ actors(first: 100) { nodes { counterparts(first: 100) { nodes { counterparts(first: 100) { nodes { id } } } } } } }";
  const long = `{ actor(id: "${"x".repeat(600)}") { id } }`;
  for (const query of [deep, costly, long, "{ actor", "{ unknown }"]) {
    const { body } = await server.ask(query);
    const { errors } = (await answerOver(query)) as { errors: object[] };
    expect(errors[0]).toMatchObject({ ...body.errors[0], extensions: { code: body.errors[0].extensions.code } });
  }
});

test("a subscription has the limits of a query", async () => {
  const costly =
    "subscription { changes { actors(first: 100) { nodes { counterparts(first: 100) { nodes { counterparts(first: 100) { nodes { id } } } } } } } }";
  expect(await answerOver(costly)).toMatchObject({ errors: [{ extensions: { code: "QUERY_TOO_COSTLY" } }] });
  const long = `subscription { changes(actors: [${'"a", '.repeat(1_001)}]) { id } }`;
  expect(await answerOver(long)).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  expect(await answerOver('subscription { changes(after: "change:none") { id } }')).toMatchObject({
    errors: [{ message: expect.stringContaining("no change with this id"), extensions: { code: "BAD_USER_INPUT" } }],
  });
});

test("plain HTTP refuses subscriptions with the two ways to send them", async () => {
  const { status, body } = await server.ask("subscription { changes { id } }");
  expect(status).toBe(400);
  expect(body.errors[0].message).toMatch(/WebSocket.*text\/event-stream/);
});

test("a socket identifies its user by its first message", async () => {
  const query = "{ viewer { name role } }";
  expect(await answerOver(query)).toMatchObject({ data: { viewer: { name: null, role: "READER" } } });
  const params = { authorization: "Bearer editor" };
  expect(await answerOver(query, undefined, params)).toMatchObject({ data: { viewer: editor } });
  const { socket } = await openSocket(server.url, [{ ...init, payload: { authorization: "Bearer revoked" } }]);
  expect(await closing(socket)).toEqual({ code: 4401, reason: "This token has been revoked." });
});

test("messages that break the protocol close the socket with a code", async () => {
  const early = await openSocket(server.url, [subscribe("1", "{ __typename }")]);
  expect(await closing(early.socket)).toMatchObject({ code: 4401 });
  const garbage = await openSocket(server.url, [init, "{"]);
  expect(await closing(garbage.socket)).toMatchObject({ code: 4400 });
  const huge = await openSocket(server.url, [init, JSON.stringify(subscribe("1", "#".repeat(1_100_000)))]);
  expect(await closing(huge.socket)).toMatchObject({ code: 1009 });
});

test("a handshake passes the checks of every request", async () => {
  expect(await refusal(server.url, { headers: { host: "evil.example" } })).toMatchObject({ status: 421 });
  expect(await refusal(server.url, { headers: { origin: "https://evil.example" } })).toEqual({
    status: 403,
    message: expect.stringContaining("RAWABIT_CORS_ORIGINS"),
  });
  expect(await refusal(server.url, { headers: { "sec-fetch-site": "cross-site" } })).toMatchObject({ status: 403 });
  expect(await refusal(server.url, { protocol: "graphql-ws" })).toEqual({
    status: 400,
    message: expect.stringContaining("graphql-transport-ws"),
  });
  for (const origin of [server.url, "https://example.org"])
    (await rawSocket(server.url, { headers: { origin } })).close();
});

test("connections beyond the limit are refused, until one ends", async () => {
  // Those of the tests before may still be closing.
  await vi.waitFor(async () => expect((await feedOf(server)).connections).toBe(0), soon);
  const sockets = await Promise.all(Array.from({ length: 5 }, () => rawSocket(server.url)));
  expect(await refusal(server.url)).toEqual({ status: 503, message: expect.stringContaining("5 open") });
  const stream = await fetch(`${server.url}/graphql?query={__typename}`, { headers: { accept: "text/event-stream" } });
  expect(stream.status).toBe(503);
  sockets[0]!.terminate();
  await vi.waitFor(async () => (await rawSocket(server.url)).terminate(), soon);
  for (const socket of sockets) socket.terminate();
});

test("a request for another protocol than WebSocket is answered as plain HTTP", async () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "content-type": "application/json" };
  const answer = await new Promise<string>((resolve, reject) => {
    const request = httpRequest(`${server.url}/graphql`, { method: "POST", headers }, async (response) => {
      let text = "";
      for await (const part of response) text += part;
      resolve(text);
    });
    request.on("error", reject);
    request.end(body);
  });
  expect(JSON.parse(answer)).toMatchObject({ data: { __typename: "Query" } });
});

test("a server that ends closes sockets with its reason", async () => {
  const ending = await startServer(graph);
  const socket = await rawSocket(ending.url);
  const client = socketClient(ending.url);
  const subscriber = collect(client, "subscription { changes { id } }");
  await new Promise((resolve) => client.on("connected", resolve));
  const closed = closing(socket);
  await ending.close();
  expect(await closed).toEqual({ code: 1001, reason: expect.stringContaining("shutting down") });
  await expect(subscriber.ended).rejects.toMatchObject({ code: 1001 });
});

test("a socket whose client does not read is closed with the reason", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  const pinging = await startServer(graph);
  try {
    const { socket } = await openSocket(pinging.url, [init]);
    const reading = await openSocket(pinging.url, [init]);
    socket.pause();
    vi.advanceTimersByTime(12_000);
    await once(reading.socket, "ping");
    // Its answer to the ping has arrived before this question, which is answered.
    reading.socket.send(JSON.stringify({ type: "ping" }));
    await vi.waitFor(() => expect(reading.received).toContainEqual({ type: "pong" }), soon);
    // The second ping notices that the first was not answered.
    vi.advanceTimersByTime(12_000);
    const closed = closing(socket);
    socket.resume();
    expect(await closed).toEqual({ code: 1013, reason: expect.stringContaining("does not read") });
    expect(reading.socket.readyState).toBe(reading.socket.OPEN);
  } finally {
    vi.useRealTimers();
    await pinging.close();
  }
});

test("a connection ends soon after its token", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  let isRevoked = false;
  const authenticate = async () => {
    if (isRevoked) throw new Unauthenticated("This token has been revoked.");
    return editor;
  };
  const strict = await startServer(graph, { authenticate });
  try {
    const { socket, received } = await openSocket(strict.url, [init]);
    const events = collect(eventClient(strict.url), "subscription { changes { id } }");
    await vi.waitFor(() => expect(received).toHaveLength(1), soon);
    await vi.waitFor(async () => expect(await feedOf(strict)).toEqual({ connections: 2, subscriptions: 1 }), soon);
    isRevoked = true;
    vi.advanceTimersByTime(5_000);
    expect(await closing(socket)).toEqual({ code: 4401, reason: "This token has been revoked." });
    await events.ended;
    expect(events.results).toEqual([
      { errors: [expect.objectContaining({ message: "This token has been revoked." })] },
    ]);
  } finally {
    vi.useRealTimers();
    await strict.close();
  }
});
