import { afterAll, beforeEach, expect, test } from "vitest";
import { contentOf } from "../../src/export/content.ts";
import { rawabitExport } from "../../src/formats/rawabit/export.ts";
import { unScImport } from "../../src/formats/un-sc/import.ts";
import { existingRecordsOf } from "../../src/import/existingRecords.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { RelationRecord } from "../../src/write/records.ts";
import { type Entry, edition } from "../formats/un-sc/unSc.list.ts";
import { importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { edit, retractByEditor } from "../write/editor.ts";
import { relationOf, revisionOf } from "../write/look.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

async function exported(): Promise<string> {
  let text = "";
  for await (const piece of rawabitExport.write(contentOf(graph.reader()))) text += piece;
  return text;
}

async function stored(id: string): Promise<RelationRecord> {
  for await (const relation of existingRecordsOf(graph).relations("un-sc:listing:"))
    if (relation.id === id) return relation;
  throw new Error(`No relation ${id}.`);
}

const orsk: Entry = { dataId: "101", name: "Orsk" };
const vell: Entry = { dataId: "102", name: "Vell" };
const anwar: Entry = { dataId: "103", name: "Anwar" };
const listing = (dataId: string) => `un-sc:listing:${dataId}:2015-03-02`;

test("the UN's list, the same or a newer one, keeps what an editor has corrected or retracted, and says where", async () => {
  const first = edition("2018-10-29", [orsk, vell, anwar]);
  await importText(graph, first, { format: unScImport });
  await edit(graph, { ...(await stored(listing("101"))), date: "2015-03-05" });
  await retractByEditor(graph, listing("102"));
  const revision = await revisionOf(graph);
  const kept = [
    `relation "${listing("101")}", which an editor has corrected`,
    `relation "${listing("102")}", which an editor has retracted`,
  ];
  const again = await importText(graph, first, { format: unScImport, strict: true });
  expect(again.kept.map((line) => line.replace(/^\d+: /, ""))).toEqual(kept);
  expect(again.report.total).toMatchObject({ curated: 2, created: 0, changed: 0, retracted: 0, refused: 0 });
  expect(again.run).toBeNull();
  expect(await revisionOf(graph)).toBe(revision);
  // In this edition nobody of the three is on the list any more.
  const second = edition("2018-11-30", [{ dataId: "104", name: "Baro" }]);
  const newer = await importText(graph, second, { format: unScImport });
  expect(newer.report.total).toMatchObject({ refused: 0, curated: 1 });
  expect(await relationOf(graph, listing("101"))).toMatchObject({ version: 2, date: "2015-03-05", endDate: null });
  expect(await relationOf(graph, listing("102"))).toMatchObject({ version: 1, retractedAt: expect.any(String) });
  expect(await relationOf(graph, listing("103"))).toMatchObject({ version: 2, endDate: "2018" });
  expect(await rows("MATCH (run:Import) RETURN run.curated AS curated ORDER BY run.startedAt")).toEqual([
    { curated: 0 },
    { curated: 1 },
  ]);
});

test("a copy of a graph keeps its curation, and its own export changes nothing in it", async () => {
  const first = edition("2018-10-29", [orsk, vell, anwar]);
  await importText(graph, first, { format: unScImport });
  const before = await exported();
  await edit(graph, { ...(await stored(listing("101"))), date: "2015-03-05" });
  await edit(graph, { type: "document", id: "note", text: "A note." });
  await retractByEditor(graph, listing("102"));
  const id = "un-sc:103";
  await rows(
    `MATCH (a:Actor {id: '${id}'}) SET a.description = ['en:x'], a.curatedFields = ['description'], a.removedNames = ['y']`,
  );
  const after = await exported();
  expect(after).toContain('"curated":{"fields":["description"],"removedNames":["y"]}');
  const unchanged = { created: 0, changed: 0, retracted: 0, curated: 0, refused: 0 };
  expect((await importText(graph, after)).report.total).toMatchObject(unchanged);
  expect((await importText(graph, before)).report.total).toMatchObject({ ...unchanged, curated: 2 });
  await wipe(graph);
  await importText(graph, after);
  expect(await exported()).toBe(after);
  expect((await importText(graph, after)).report.total).toMatchObject(unchanged);
  expect((await importText(graph, first, { format: unScImport })).report.total).toMatchObject({
    ...unchanged,
    curated: 2,
  });
  expect(await exported()).toBe(after);
});
