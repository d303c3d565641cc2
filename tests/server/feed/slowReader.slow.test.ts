import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { collect, eventClient } from "../../helpers/feed.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { until } from "../../helpers/processes.ts";
import { startServer } from "../../helpers/server.ts";
import { letter } from "../../write/records.ts";

const graph = await openEmptyGraph();
const server = await startServer(graph);
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Together far more than what the operating system keeps for a client that does not read. */
const [count, length] = [80, 300_000];

async function openConnections(): Promise<number> {
  const { body } = await server.get("/metrics");
  return Number(/^rawabit_feed_connections (\d+)$/m.exec(body)![1]);
}

async function openStream(query: string): Promise<IncomingMessage> {
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  const sent = request(`${server.url}/graphql`, { method: "POST", headers });
  sent.end(JSON.stringify({ query }));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return response.on("error", () => {}).pause();
}

test("an event stream whose client stops reading makes the server keep little, ends with the reason, and goes on after its cursor", async () => {
  await writeRecords(graph, [{ ...letter, id: "first" }]);
  const { body } = await server.ask("{ changes(first: 100) { nodes { id } } }");
  const start = body.data.changes.nodes.at(-1).id as string;
  for (let number = 0; number < count; number++)
    await writeRecords(graph, [{ ...letter, id: `long:${number}`, text: String(number).padEnd(length, ".") }]);
  const ids = (await server.ask(`{ changes(after: "${start}", first: 100) { nodes { id } } }`)).body.data.changes.nodes;
  expect(ids).toHaveLength(count);

  let answers = 0;
  const unobserve = graph.observe((name) => {
    if (name.startsWith("document/")) answers++;
  });
  const before = process.memoryUsage();
  const stream = await openStream(`subscription { changes(after: "${start}") { id documents { nodes { text } } } }`);
  const silent = await openStream(`subscription { changes(after: "${start}") { documents { nodes { text id } } } }`);
  let answered = 0;
  for (; answers === 0 || answered !== answers; await sleep(2_000)) answered = answers;
  await sleep(8_000);
  // It waits with the next answer until the client reads.
  expect(answers).toBe(answered);
  expect(process.memoryUsage().external - before.external).toBeLessThan(20e6);
  unobserve();

  // After twenty seconds without reading, the stream ends; whoever reads then still gets the reason.
  await until(async () => (await openConnections()) === 0, "the end of both streams");
  let text = "";
  for await (const bytes of stream) text += bytes;
  const events = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, event]) => JSON.parse(event!));
  expect(events.at(-1).errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining("does not read"),
      extensions: expect.objectContaining({ code: "OVERLOADED" }),
    }),
  ]);
  const received = events.slice(0, -1).map(({ data }) => data.changes.id as string);
  expect(received.length).toBeGreaterThan(0);
  expect(received.length).toBeLessThan(count);

  const client = eventClient(server.url);
  const rest = collect(client, `subscription { changes(after: "${received.at(-1)}") { id } }`);
  while (rest.ids().length < count - received.length) await sleep(50);
  expect([...received, ...rest.ids()]).toEqual(ids.map(({ id }: { id: string }) => id));
  client.dispose();

  // One that never reads again is cut off ten seconds later.
  await sleep(10_000);
  expect(await openConnections()).toBe(0);
  silent.destroy();
});
