import { expect, test } from "vitest";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { GraphRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { serve } from "../../helpers/served.ts";
import { startServer } from "../../helpers/server.ts";
import { person } from "../../write/records.ts";

const { graph, server } = await serve(openEmptyGraph);

const guests = Array.from({ length: 250 }, (_, index) => `guest-${String(index).padStart(3, "0")}`);
const call = (guest: string): GraphRecord => ({
  type: "relation",
  id: `call:${guest}`,
  kind: "MEETING",
  participants: ["host", guest].map((actor) => ({ actor, role: "PARTICIPANT" as const })),
  evidence: [],
});

/** What is around an actor, and the statements that read it. */
async function around(id: string, asked = server) {
  const statements: string[] = [];
  const stop = graph.observe((name) => statements.push(name));
  const { body } = await asked
    .ask(`{
      actor(id: "${id}") { relationCount counterparts(first: 2) { totalCount nodes { id name } } }
      timeline(actors: ["${id}"]) { undated }
      network(around: ["${id}"], firstPerActor: 2) { actors { id } links { target { id } } omittedActors }
    }`)
    .finally(stop);
  expect(body.errors).toBeUndefined();
  return { found: body.data, statements: new Set(statements) };
}

/** Waits until paths, and so the projection, show everything written. */
async function projectionIsCurrent(): Promise<void> {
  const { body } = await server.ask('{ paths(from: "host", to: "guest-000") { complete } }');
  expect(body.data.paths.complete).toBe(true);
}

const fromNeo4j = ["actor/counterparts", "actor/counterpartCounts", "relation/countsOfActors", "timeline/ofActors"];

const expected = (calls: number) => ({
  actor: {
    relationCount: calls,
    counterparts: {
      totalCount: calls,
      nodes: guests.slice(0, 2).map((id) => ({ id, name: `Name of ${id}` })),
    },
  },
  timeline: { undated: calls },
  network: {
    actors: ["host", ...guests.slice(0, 2)].map((id) => ({ id })),
    links: guests.slice(0, 2).map(() => ({ target: { id: "host" } })),
    omittedActors: calls - 2,
  },
});

test("a well-known actor is answered by the projection, others by Neo4j, and a write is visible at once", async () => {
  await wipe(graph);
  await writeRecords(graph, [person("host"), ...guests.map(person), ...guests.slice(0, 240).map(call)]);
  await projectionIsCurrent();
  const host = await around("host");
  expect(host.found).toEqual(expected(240));
  expect(fromNeo4j.filter((name) => host.statements.has(name))).toEqual([]);
  const guest = await around("guest-000");
  expect(guest.found.actor).toMatchObject({ relationCount: 1, counterparts: { nodes: [{ id: "host" }] } });
  expect(fromNeo4j.filter((name) => guest.statements.has(name))).toEqual(fromNeo4j);
  for (let calls = 241; calls <= 250; calls++) {
    await writeRecords(graph, [call(guests[calls - 1]!)]);
    expect((await around("host")).found).toEqual(expected(calls));
  }
});

test("without a projection, Neo4j answers the same", async () => {
  const small = await startServer(graph, { pathsMemory: 100 });
  const { found, statements } = await around("host", small);
  expect(found).toEqual((await around("host")).found);
  expect(fromNeo4j.filter((name) => statements.has(name))).toEqual(fromNeo4j);
  await small.close();
});
