import { afterAll, beforeEach, expect, test } from "vitest";
import { endInterruptedImports } from "../../src/write/importRun.ts";
import { refresh } from "../../src/write/maintenance/refresh.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../src/write/retractRelations.ts";
import { writeBatch } from "../../src/write/writeBatch.ts";
import { generated } from "../helpers/exchange/generated.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const list = `MATCH (change:Change)
  OPTIONAL MATCH (change)-[:LISTS]->(list:ChangedRelations)
  WITH change, list ORDER BY list.at, list.start
  WITH change, collect(list.ids) AS lists
  RETURN change.id AS id, change.operation AS operation, change.reason AS reason, change.kinds AS kinds,
    change.revision AS revision, change:Running AS running, reduce(all = [], ids IN lists | all + ids) AS relations,
    COLLECT { MATCH (change)-[:CHANGED]->(actor:Actor) RETURN actor.id ORDER BY actor.id } AS actors,
    COUNT { (change)-[:CHANGED]->(:Document) } AS documents
  ORDER BY change.number`;

test("an import leaves one change, however many transactions it has", async () => {
  const records = [...generated(1_500)];
  await importText(graph, fileOf(records));
  const [wiped, imported, ...others] = await rows(list);
  expect(wiped).toMatchObject({ operation: "wipe", actors: [], relations: [] });
  expect(imported).toMatchObject({
    operation: "import",
    running: false,
    documents: 75,
    kinds: expect.arrayContaining(["MEETING", "STATEMENT"]),
  });
  expect(imported!.actors).toHaveLength(150);
  expect(imported!.relations).toHaveLength(1_500);
  expect(new Set(imported!.relations as string[]).size).toBe(1_500);
  expect(others).toEqual([]);
});

test("an import that changes nothing leaves no change", async () => {
  const records = [...generated(40)];
  await importText(graph, fileOf(records));
  const before = await rows(list);
  await importText(graph, fileOf(records));
  expect(await rows(list)).toEqual(before);
});

test("a retraction leaves a change with its reason, the relation, and its participants", async () => {
  await importText(graph, fileOf([...generated(40)]));
  await retractRelations(graph, ["relation:3"], "not in the report");
  const change = (await rows(list)).at(-1)!;
  expect(change).toMatchObject({ operation: "retract", reason: "not in the report", relations: ["relation:3"] });
  expect(change.actors).toEqual(["person:2", "person:3"]);
  const [lead] = await rows(
    `MATCH ()-[version:MEETING|STATEMENT {id: 'relation:3'}]->() WHERE version.lead
     RETURN
       COLLECT { MATCH (change)-[:LISTS]->({at: version.recordedAt}) RETURN change.operation } AS recorded,
       COLLECT { MATCH (change)-[:LISTS]->({at: version.retractedAt}) RETURN change.operation } AS retracted`,
  );
  expect(lead).toEqual({ recorded: ["import"], retracted: ["retract"] });
});

test("an interrupted import gets its place among the changes ten minutes later, and what it writes after that is another change", async () => {
  const records = [...generated(40)];
  const run = { id: "import:broken", propertiesAfter: () => ({}) };
  await writeBatch(
    graph,
    records.slice(0, 13).map((record) => ({ record })),
    { run },
  );
  await endInterruptedImports(graph);
  expect((await rows(list)).at(-1)).toMatchObject({ running: true, revision: null });
  await rows("MATCH (change:Running) SET change.at = change.at - duration({minutes: 11}) RETURN 1");
  await endInterruptedImports(graph);
  expect((await rows(list)).at(-1)).toMatchObject({ running: false, revision: expect.any(Number) });
  await writeBatch(
    graph,
    records.slice(13).map((record) => ({ record })),
    { run },
  );
  const [, first, rest] = await rows(list);
  expect(first!.relations).toEqual([]);
  expect(rest).toMatchObject({ operation: "import", running: true });
  expect(rest!.relations).toHaveLength(40);
});

test("a refresh leaves a change", async () => {
  await refresh(graph);
  expect((await rows(list)).map(({ operation }) => operation)).toEqual(["wipe", "refresh"]);
});
