import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test, vi } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { GraphRecord } from "../../src/write/records.ts";
import { retractRelations } from "../../src/write/retractRelations.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph, openTestGraph } from "../helpers/graph.ts";
import { serve } from "../helpers/served.ts";
import { startServer } from "../helpers/server.ts";

const people: readonly GraphRecord[] = ["ilin", "kell", "vell"].map((id) => ({
  type: "actor",
  id,
  kind: "PERSON",
  names: [{ value: id, lang: "en", kind: "PRIMARY" }],
}));

function meeting(id: string, one: string, other: string, date?: string): GraphRecord {
  const participants = [one, other].map((actor) => ({ actor, role: "PARTICIPANT" as const }));
  return { type: "relation", id, kind: "MEETING", participants, ...(date && { date }), evidence: [] };
}

const { graph, server } = await serve(openEmptyGraph);
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, [...people, meeting("lunch", "ilin", "kell", "2019")]);
});

/** The actors of each path from ilin to someone. */
async function ways(to: string, where = "{}"): Promise<string[]> {
  const query = `{ paths(from: "ilin", to: "${to}", where: ${where}) { paths { actors { id } } } }`;
  const { body } = await server.ask(query);
  expect(body.errors).toBeUndefined();
  return body.data.paths.paths.map(({ actors }: { actors: { id: string }[] }) => actors.map(({ id }) => id).join(" "));
}

test("the next question about paths sees what was written just before", async () => {
  expect(await ways("vell")).toEqual([]);
  await writeRecords(graph, [meeting("dinner", "kell", "vell")]);
  expect(await ways("vell")).toEqual(["ilin kell vell"]);
});

test("it sees new actors, and what ties them", async () => {
  expect(await ways("kell")).toEqual(["ilin kell"]);
  const rask = { ...people[0]!, id: "rask" } as GraphRecord;
  await writeRecords(graph, [rask, meeting("visit", "kell", "rask"), meeting("call", "ilin", "rask")]);
  expect(await ways("rask")).toEqual(["ilin rask", "ilin kell rask"]);
});

test("it sees corrections, and as of a moment before, what they corrected", async () => {
  expect(await ways("kell", '{ until: "2020" }')).toEqual(["ilin kell"]);
  const before = new Date().toISOString();
  await sleep(5);
  await writeRecords(graph, [meeting("lunch", "ilin", "kell", "2021")]);
  expect(await ways("kell", '{ until: "2020" }')).toEqual([]);
  expect(await ways("kell", `{ until: "2020", knownAt: "${before}" }`)).toEqual(["ilin kell"]);
});

test("it sees retractions", async () => {
  expect(await ways("kell")).toEqual(["ilin kell"]);
  await retractRelations(graph, ["lunch"]);
  expect(await ways("kell")).toEqual([]);
});

test("it sees merges and separations, and as of a moment before, two actors", async () => {
  const rask = { ...people[0]!, id: "rask" } as GraphRecord;
  const merged = { ...people[1]!, identifiers: [{ scheme: "id", value: "vell" }] } as GraphRecord;
  /** A moment that is neither that of the write before it nor that of the one after it. */
  const moment = async () => {
    await sleep(5);
    const now = new Date().toISOString();
    await sleep(5);
    return now;
  };
  await writeRecords(graph, [rask, meeting("dinner", "vell", "rask")]);
  expect(await ways("rask")).toEqual([]);
  const before = await moment();
  await writeRecords(graph, [merged]);
  expect(await ways("rask")).toEqual(["ilin kell rask"]);
  expect(await ways("vell")).toEqual(["ilin kell"]);
  expect(await ways("rask", `{ knownAt: "${before}" }`)).toEqual([]);
  const during = await moment();
  await writeRecords(graph, people);
  expect(await ways("rask")).toEqual([]);
  expect(await ways("vell")).toEqual([]);
  expect(await ways("rask", `{ knownAt: "${during}" }`)).toEqual(["ilin kell rask"]);
});

test("it sees further evidence", async () => {
  expect(await ways("kell", "{ minSources: 1 }")).toEqual([]);
  const lunch = { ...meeting("lunch", "ilin", "kell", "2019"), evidence: [{ document: "report" }] } as GraphRecord;
  await writeRecords(graph, [{ type: "document", id: "report" }, lunch]);
  expect(await ways("kell", "{ minSources: 1 }")).toEqual(["ilin kell"]);
  expect(await ways("kell", '{ documents: ["report"] }')).toEqual(["ilin kell"]);
});

test("it sees what another server has written", async () => {
  expect(await ways("vell")).toEqual([]);
  const elsewhere = await openTestGraph();
  await writeRecords(elsewhere, [meeting("dinner", "kell", "vell")]);
  await elsewhere.close();
  expect(await ways("vell")).toEqual(["ilin kell vell"]);
});

test("it sees that the graph was emptied, and filled again", async () => {
  expect(await ways("kell")).toEqual(["ilin kell"]);
  await wipe(graph);
  await writeRecords(graph, [...people, meeting("walk", "ilin", "vell")]);
  expect(await ways("kell")).toEqual([]);
  expect(await ways("vell")).toEqual(["ilin vell"]);
});

test("questions and writers at once: each sees what was there when it came", async () => {
  const written = Array.from({ length: 10 }, async (_, index) => {
    const id = `guest-${index}`;
    await writeRecords(graph, [{ ...people[0]!, id } as GraphRecord, meeting(`tea-${index}`, "ilin", id)]);
    expect(await ways(id)).toEqual([`ilin ${id}`]);
  });
  await Promise.all(written);
});

test("a graph that is too large for the memory allowed is served, but for paths", async () => {
  const small = await startServer(graph, { pathsMemory: 100 });
  await vi.waitFor(async () => expect((await small.get("/health/ready")).body).toHaveProperty("paths"), 30_000);
  const { body } = await small.ask('{ actor(id: "ilin") { id } paths(from: "ilin", to: "kell") { complete } }');
  expect(body.errors).toEqual([
    expect.objectContaining({
      message:
        "Paths are not available: this graph needs 1 MB of memory for path search, and RAWABIT_PATHS_MEMORY allows 1 MB. Whoever runs the server can raise it.",
      extensions: { code: "QUERY_TOO_COSTLY" },
    }),
  ]);
  expect((await small.ask('{ actor(id: "ilin") { id } }')).body.data).toEqual({ actor: { id: "ilin" } });
  await small.close();
});
