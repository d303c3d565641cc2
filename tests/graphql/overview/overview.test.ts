import { expect, test } from "vitest";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { GraphRecord } from "../../../src/write/records.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { person } from "../../write/records.ts";

const overview = `{
  overview {
    actorCount actorsByKind { kind count }
    relationCount relationsByKind { kind count }
    documentCount firstDate lastDate
    lastChange { operation } lastImport { id }
    mostConnected(first: 3) { actor { id name } counterpartCount }
    indirectTies(first: 1) { from { id } to { id } }
    publishers { name documentCount }
  }
}`;

const meeting = (id: string, participants: readonly string[], more: object = {}): GraphRecord => ({
  type: "relation",
  id,
  kind: "MEETING",
  participants: participants.map((actor) => ({ actor, role: "PARTICIPANT" as const })),
  evidence: [],
  ...more,
});

const article = (id: string, publisher: string): GraphRecord => ({ type: "document", id, publisher });

/** Ann and Ben both met Cy, Cy met Dan, and Dan was to meet Ann. */
const records: readonly GraphRecord[] = [
  ...["ann", "ben", "cy", "dan"].map(person),
  { ...person("land"), kind: "STATE" } as GraphRecord,
  article("a", "Gazette"),
  article("b", "Gazette"),
  article("c", "Courier"),
  meeting("1", ["ann", "cy"], { date: "2018-06-12" }),
  meeting("2", ["ben", "cy"], { date: "2018" }),
  meeting("3", ["cy", "dan"], { date: "2018-01-01" }),
  meeting("4", ["dan", "ann"], { date: "2019-03", modality: "PLANNED" }),
  meeting("5", ["ann", "ben"], { date: "1990" }),
];

const graph = await openEmptyGraph();

test.each(["Neo4j", "projection"] as const)("an overview says what the graph holds now, asking %s", async (source) => {
  const ask = await createAsk(graph, source);
  await wipe(graph);
  await writeRecords(graph, records);
  await retractRelations(graph, ["5"]);
  expect((await dataOf(ask(overview))).overview).toEqual({
    actorCount: 5,
    actorsByKind: [
      { kind: "PERSON", count: 4 },
      { kind: "STATE", count: 1 },
    ],
    relationCount: 4,
    relationsByKind: [{ kind: "MEETING", count: 4 }],
    documentCount: 3,
    // What is retracted has no date, and a year begins with its first day, before that day itself.
    firstDate: "2018",
    lastDate: "2019-03",
    lastChange: { operation: "retract" },
    lastImport: null,
    mostConnected: [
      { actor: { id: "cy", name: "Name of cy" }, counterpartCount: 3 },
      { actor: { id: "ann", name: "Name of ann" }, counterpartCount: 1 },
      { actor: { id: "ben", name: "Name of ben" }, counterpartCount: 1 },
    ],
    indirectTies: [{ from: { id: "ann" }, to: { id: "ben" } }],
    publishers: [
      { name: "Gazette", documentCount: 2 },
      { name: "Courier", documentCount: 1 },
    ],
  });
});

test("an overview is read once for each revision, and shows a write at once", async () => {
  const ask = await createAsk(graph, "projection");
  await wipe(graph);
  await writeRecords(graph, records);
  const statements = async () => {
    const names: string[] = [];
    const stop = graph.observe((name) => names.push(name));
    const { overview: found } = await dataOf(ask<{ overview: { relationCount: number } }>(overview)).finally(stop);
    return { names, relationCount: found.relationCount };
  };
  await statements();
  const again = await statements();
  expect(again.names.filter((name) => name.startsWith("overview/"))).toEqual(["overview/newestChange"]);
  await writeRecords(graph, [meeting("6", ["ann", "dan"])]);
  expect((await statements()).relationCount).toBe(again.relationCount + 1);
});

test("an empty graph has an overview", async () => {
  const ask = await createAsk(graph);
  await wipe(graph);
  expect((await dataOf(ask(overview))).overview).toMatchObject({
    actorCount: 0,
    relationCount: 0,
    firstDate: null,
    mostConnected: [],
    indirectTies: [],
    publishers: [],
  });
});

test("a list of the overview has a limit, which an error names", async () => {
  const ask = await createAsk(graph);
  const { errors } = await ask("{ overview { mostConnected(first: 51) { counterpartCount } } }");
  expect(errors?.[0]?.message).toBe("first is 51; it must be from 1 to 50.");
});
