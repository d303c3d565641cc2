import { afterAll, beforeEach, expect, test } from "vitest";
import type { ImportFormat } from "../../src/formats/importFormat.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { AnyRecord, GraphRecord } from "../../src/write/records.ts";
import { recordDigests, storedIds } from "../../src/write/write.queries.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { generated } from "../helpers/exchange/generated.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph, openTestGraph } from "../helpers/graph.ts";
import { relationOf } from "../write/look.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
const other = await openTestGraph();
beforeEach(() => wipe(graph));
afterAll(() => Promise.all([graph.close(), other.close()]));

const records = [...generated(1_500)];

/** How often each query ran while the work was done. */
async function statementsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const stop = graph.observe((name) => {
    counts[name] = (counts[name] ?? 0) + 1;
  });
  await work();
  stop();
  return counts;
}

test("an import into a small graph looks up nothing that it has written itself, or that the graph cannot have", async () => {
  const counts = await statementsOf(() => importText(graph, fileOf(records)));
  expect(counts).toMatchObject({ "write/edges": 2, "write/storedIds": 1 });
  const lookups = ["relationState", "recordDigests", "knownActors", "documentState"].map((name) => `write/${name}`);
  expect(lookups.filter((name) => counts[name])).toEqual([]);
});

test("an import of the same relations reads hashes, and no evidence", async () => {
  await importText(graph, fileOf(records));
  const counts = await statementsOf(() => importText(graph, fileOf(records)));
  expect(counts).toMatchObject({ "write/recordDigests": expect.any(Number) });
  expect(counts["write/relationState"]).toBeUndefined();
  expect(counts["write/edges"]).toBeUndefined();
});

test("the next batch is compared while the one before is, so that Neo4j and the import both work", async () => {
  await importText(graph, fileOf(records));
  let comparing = 0;
  let resolve = () => {};
  const bothCompare = new Promise<void>((done) => {
    resolve = done;
  });
  const reader: Graph["reader"] = () => ({
    read: async (query, params) => {
      if (query.name === recordDigests.name) {
        if (++comparing === 2) resolve();
        await bothCompare;
      }
      return graph.reader().read(query, params);
    },
  });
  const meeting = { reader, write: graph.write.bind(graph) } as Partial<Graph> as Graph;
  const { report } = await importText(meeting, fileOf(records));
  expect(report.total).toMatchObject({ unchanged: records.length, changed: 0, created: 0 });
});

test("of what the graph has much, it is asked for nothing but the number", async () => {
  await importText(graph, fileOf(records));
  const [{ documents }] = (await rows("MATCH (d:Document) RETURN count(d) AS documents")) as [{ documents: number }];
  const stored = await graph.reader().read(storedIds, { limit: documents + 1 });
  expect(stored.map(({ subject, ids }) => [subject, ids.length])).toEqual(
    expect.arrayContaining([
      ["document", documents],
      ["original", 0],
    ]),
  );
  expect(await graph.reader().read(storedIds, { limit: 1 })).not.toContainEqual(
    expect.objectContaining({ subject: "document" }),
  );
});

/** A format whose file has some records, then lets something happen, and has the others. */
function interrupted(first: readonly GraphRecord[], event: () => Promise<unknown>, then: readonly GraphRecord[]) {
  const items = (list: readonly AnyRecord[]) => list.map((record, index) => ({ line: index + 1, record }));
  return {
    name: "rawabit",
    description: "",
    signature: { name: "", isIn: () => true },
    async *read() {
      yield* items(first);
      await event();
      yield* items(then);
    },
  } satisfies ImportFormat;
}

const last = records.at(-1)!;
const beforeLast = records.slice(0, -1);

test("a relation that somebody else writes during the import is corrected, and not written twice", async () => {
  const theirs = { ...last, date: "1999" } as GraphRecord;
  const needed = records.filter(({ type }) => type !== "relation");
  const event = () => writeRecords(other, [...needed, theirs]);
  const { report, refusals } = await importText(graph, "x", { format: interrupted(beforeLast, event, [last]) });
  expect(refusals).toEqual([]);
  expect(report.byType.MEETING).toMatchObject({ changed: 1 });
  expect(await relationOf(graph, last.id)).toMatchObject({ version: 2 });
});

test("an actor that somebody else writes during the import is described, and not written twice", async () => {
  const amal: GraphRecord = {
    ...{ type: "actor", id: "person:amal", kind: "PERSON" },
    names: [{ value: "Amal Orsk", kind: "PRIMARY" }],
  };
  const named: GraphRecord = { ...amal, names: [...amal.names!, { value: "أمل أورسك", lang: "ar", kind: "PRIMARY" }] };
  const format = interrupted(beforeLast, () => writeRecords(other, [amal]), [named]);
  const { report } = await importText(graph, "x", { format });
  expect(report.total).toMatchObject({ changed: 3, refused: 0 });
  expect(await rows("MATCH (:Actor {id: 'person:amal'})-[:HAS_NAME]->(n) RETURN count(n) AS names")).toEqual([
    { names: 2 },
  ]);
});
