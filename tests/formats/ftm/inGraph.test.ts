import { afterAll, beforeEach, expect, test } from "vitest";
import { contentOf } from "../../../src/export/content.ts";
import { ftmExport } from "../../../src/formats/ftm/export.ts";
import { ftmImport } from "../../../src/formats/ftm/import.ts";
import { ftmDeltaImport } from "../../../src/formats/ftm/importDelta.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { GraphRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { revisionOf } from "../../write/look.ts";
import { lines, worldText } from "./support.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());
beforeEach(() => wipe(graph));

async function exported(): Promise<string[]> {
  let text = "";
  for await (const piece of ftmExport.write(contentOf(graph.reader()))) text += piece;
  return text.trimEnd().split("\n").sort();
}

async function relationIds(): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of contentOf(graph.reader()).relations()) ids.push(id);
  return ids;
}

test("the same file twice changes nothing; what refers to nobody is refused by its line", async () => {
  const { refusals, report } = await importText(graph, worldText, { format: ftmImport });
  expect(refusals).toEqual([expect.objectContaining({ line: 34, reason: expect.stringContaining("list-elsewhere") })]);
  expect(report.total.created).toBeGreaterThan(70);
  const revision = await revisionOf(graph);
  const again = await importText(graph, worldText, { format: ftmImport });
  expect(again.report.total).toMatchObject({ created: 0, changed: 0, retracted: 0, refused: 1 });
  expect(await revisionOf(graph)).toBe(revision);
});

test("out of the graph, in again and out once more gives the same entities", async () => {
  await importText(graph, worldText, { format: ftmImport });
  const first = await exported();
  await wipe(graph);
  await importText(graph, first.join("\n"), { format: ftmImport });
  expect(await exported()).toEqual(first);
});

const putin: GraphRecord = {
  type: "actor",
  id: "person:putin",
  kind: "PERSON",
  names: [{ value: "Putin", kind: "PRIMARY" }],
  identifiers: [{ scheme: "wikidata", value: "Q7747" }],
};
const statement: GraphRecord = {
  type: "relation",
  id: "said",
  kind: "STATEMENT",
  participants: [{ actor: "person:putin", role: "SPEAKER" }],
  evidence: [],
};
const entity = { id: "NK-1", schema: "Person", properties: { name: ["Vladimir Putin"], wikidataId: ["Q7747"] } };
const other = { id: "NK-2", schema: "Person", properties: { name: ["Salim"] } };
const tie = { id: "E-1", schema: "Associate", properties: { person: ["NK-1"], associate: ["NK-2"] } };

test("an entity that carries a known identifier is that actor, and its edges are the actor's", async () => {
  await writeRecords(graph, [putin, statement]);
  await importText(graph, lines(tie, entity, other), { format: ftmImport });
  const participants: string[] = [];
  for await (const relation of contentOf(graph.reader()).relations())
    if (relation.id.startsWith("ftm:")) participants.push(...relation.participants.map(({ actor }) => actor));
  expect(participants).toEqual(["person:putin", "ftm:NK-2"]);
  const entities = (await exported()).map((line) => JSON.parse(line));
  expect(entities.find(({ id }) => id === "NK-1").properties).toEqual({
    name: ["Vladimir Putin", "Putin"],
    wikidataId: ["Q7747"],
  });
});

test("a delta changes an edge's ends, and a deleted actor keeps what others say of it", async () => {
  await writeRecords(graph, [putin, statement]);
  await importText(graph, lines(entity, other, tie), { format: ftmImport });
  const turned = { ...tie, properties: { person: ["NK-2"], associate: ["NK-1"] } };
  await importText(graph, lines({ op: "MOD", entity: turned }), { format: ftmDeltaImport });
  expect(await relationIds()).toEqual(["ftm:E-1#NK-2>NK-1", "said"]);

  const gone = lines({ op: "DEL", entity: { id: "NK-1" } });
  expect((await importText(graph, gone, { format: ftmDeltaImport })).report.total).toMatchObject({
    retracted: 2,
    refused: 0,
  });
  expect(await relationIds()).toEqual(["said"]);
  expect((await exported()).map((line) => JSON.parse(line).caption ?? JSON.parse(line).id)).toContain("Putin");
  const revision = await revisionOf(graph);
  await importText(graph, gone, { format: ftmDeltaImport });
  expect(await revisionOf(graph)).toBe(revision);
});
