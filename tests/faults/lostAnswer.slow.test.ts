import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { openProxy } from "../helpers/proxy.ts";
import { editor, startServer } from "../helpers/server.ts";
import { revisionOf } from "../write/look.ts";
import { all } from "../write/records.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
await writeRecords(graph, all);
const toNeo4j = await openProxy(graph.address.uri);
const behind = new Graph({ ...graph.address, uri: toNeo4j.uri });
const server = await startServer(behind, { authenticate: async () => editor });
const toServer = await openProxy(server.url);
afterAll(async () => {
  await toServer.close();
  await server.close();
  await behind.close();
  await toNeo4j.close();
  await graph.close();
});

const participants = ["ada", "cyd"].map((actor) => ({ actor, role: "PARTICIPANT" }));
const evidence = [{ document: "letter", quote: "Then Ben called Cyd." }];
const record = `mutation ($input: RecordMeetingInput!) {
  recordMeeting(input: $input) { relation { id version recordedAt } change { id } }
}`;
const inputFor = (requestId: string) => ({ requestId, participants, evidence, place: requestId });
const recordedFor = (requestId: string) =>
  rows(`MATCH ()-[meeting:MEETING {place: '${requestId}'}]->() RETURN meeting.id AS id`);

test("an editor whose connection breaks after the commit sends the request again, and gets the answer of the first", async () => {
  const requestId = randomUUID();
  const before = await revisionOf(graph);
  const send = (address: string) =>
    fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: record, variables: { input: inputFor(requestId) } }),
    });
  toServer.setState("muted");
  const lost = send(toServer.uri.replace("bolt", "http"));
  lost.catch(() => {});
  await vi.waitFor(async () => expect(await revisionOf(graph)).toBe(before + 1), 30_000);
  toServer.cut();
  await expect(lost).rejects.toThrow();
  const again = (await (await send(server.url)).json()) as { data: { recordMeeting: { relation: { id: string } } } };
  expect(await recordedFor(requestId)).toEqual([{ id: again.data.recordMeeting.relation.id }]);
  expect(await (await send(server.url)).json()).toEqual(again);
  expect(await revisionOf(graph)).toBe(before + 1);
});

test("whenever Neo4j's answers are lost, a request has one effect, and the same answer when it is sent again", async () => {
  for (const delay of [1, 3, 6, 10, 15, 25]) {
    const requestId = randomUUID();
    const sent = server.ask(record, { input: inputFor(requestId) });
    await sleep(delay);
    toNeo4j.setState("muted");
    await sleep(50);
    toNeo4j.cut();
    toNeo4j.setState("open");
    const first = await sent;
    const again = await server.ask(record, { input: inputFor(requestId) });
    expect(again.body.errors).toBeUndefined();
    if (!first.body.errors) expect(again.body).toEqual(first.body);
    else expect(first.body.errors[0].extensions.code).toBe("GRAPH_UNAVAILABLE");
    expect(await recordedFor(requestId)).toEqual([{ id: again.body.data.recordMeeting.relation.id }]);
  }
});
