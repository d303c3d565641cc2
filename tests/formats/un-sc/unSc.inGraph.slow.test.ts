import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { unScImport } from "../../../src/formats/un-sc/import.ts";
import { createLoaders } from "../../../src/graphql/loaders.ts";
import { existingRecordsOf } from "../../../src/import/existingRecords.ts";
import { FileSource } from "../../../src/import/fileSource.ts";
import { importSources } from "../../../src/import/importer.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { revisionOf } from "../../write/look.ts";
import { type Entry, edition } from "./unSc.list.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const national = "<NATIONALITY><VALUE>Yemen</VALUE></NATIONALITY>";
const orsk: Entry = { dataId: "101", name: "Orsk", more: national };
const vell: Entry = { dataId: "102", name: "Vell" };
const first = edition("2018-10-29", [orsk, vell]);
const second = edition("2018-11-30", [{ ...vell }, { dataId: "103", name: "Anwar", listedOn: "2018-11-12" }]);

async function listings() {
  const found = [];
  for await (const { id, endDate, endedBy } of existingRecordsOf(graph).relations("un-sc:listing:"))
    found.push([id, endDate, endedBy]);
  return found;
}

const afterBoth = [
  ["un-sc:listing:101:2015-03-02", "2018", "2018-11-30"],
  ["un-sc:listing:102:2015-03-02", undefined, undefined],
  ["un-sc:listing:103:2018-11-12", undefined, undefined],
];

test("a newer edition changes what is new in it, and the same once more changes nothing", async () => {
  await importText(graph, first, { format: unScImport, strict: true });
  const { report } = await importText(graph, second, { format: unScImport, strict: true });
  expect(report.total).toMatchObject({ refused: 0, retracted: 0 });
  expect(report.byType.SANCTION).toMatchObject({ created: 1, changed: 1, unchanged: 1 });
  expect(await listings()).toEqual(afterBoth);
  const revision = await revisionOf(graph);
  await importText(graph, second, { format: unScImport });
  expect(await revisionOf(graph)).toBe(revision);
});

test("two editions may come with one command: the newer one ends what the older one brought", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
  const sources: FileSource[] = [];
  for (const [index, text] of [first, second].entries()) {
    writeFileSync(join(folder, `${index}.xml`), text);
    sources.push(await FileSource.open(join(folder, `${index}.xml`)));
  }
  try {
    await importSources(graph, unScImport, sources, { onRefusal: () => {} });
  } finally {
    for (const source of sources) source.close();
    rmSync(folder, { recursive: true });
  }
  expect(await listings()).toEqual(afterBoth);
});

test("a list that is broken off is refused whole: nothing of it is written, and no edition begun", async () => {
  const many = Array.from({ length: 1_500 }, (_, index) => ({ dataId: `${1_000 + index}`, name: `Orsk ${index}` }));
  const cut = edition("2019-01-01", many).slice(0, -40);
  await expect(importText(graph, cut, { format: unScImport })).rejects.toThrow("not well-formed XML");
  expect(await listings()).toEqual([]);
  expect((await importText(graph, first, { format: unScImport })).report.total.refused).toBe(0);
});

test("an actor that has the reference number already is listed; nobody is made a second time", async () => {
  await writeRecords(graph, [
    {
      type: "actor",
      id: "nadia",
      kind: "PERSON",
      names: [{ value: "Nadia Orsk", lang: "en", kind: "PRIMARY" }],
      identifiers: [{ scheme: "un-sc", value: "XXi.101" }],
    },
  ]);
  await importText(graph, first, { format: unScImport });
  for await (const { id, participants } of existingRecordsOf(graph).relations("un-sc:"))
    if (id.includes(":101:")) expect(participants.map(({ actor }) => actor)).toContain("nadia");
  await importText(graph, second, { format: unScImport });
  expect(await listings()).toEqual(afterBoth);
});

async function foundBy(value: string): Promise<string | undefined> {
  return (await createLoaders(graph.reader()).actors.byId.load(`un-sc:${value}`))?.id;
}

test("an entry that is renumbered under its reference is one actor, whom all numbers find", async () => {
  await importText(graph, first, { format: unScImport });
  const renumbered = { ...orsk, dataId: "909", reference: "XXi.101" };
  await importText(graph, edition("2018-11-30", [renumbered, vell]), { format: unScImport });
  for (const number of ["101", "909", "XXi.101"]) expect(await foundBy(number)).toBe("un-sc:101");
  expect(await listings()).toEqual([
    ["un-sc:listing:101:2015-03-02", undefined, undefined],
    ["un-sc:listing:102:2015-03-02", undefined, undefined],
  ]);
});

test("numbers that the list gives to other people do not make them one", async () => {
  await importText(graph, first, { format: unScImport });
  const kell = { dataId: "909", reference: "XXi.101", name: "Kell" };
  const salo = { dataId: "102", reference: "XXi.200", name: "Salo" };
  const { report } = await importText(graph, edition("2018-11-30", [kell, salo]), { format: unScImport });
  expect(Object.keys(report.skipped)).toHaveLength(2);
  expect([await foundBy("101"), await foundBy("XXi.101"), await foundBy("909")]).toEqual([
    "un-sc:101",
    "un-sc:101",
    "un-sc:909",
  ]);
  expect([await foundBy("102"), await foundBy("XXi.200")]).toEqual(["un-sc:102", "un-sc:102-XXi.200"]);
  expect((await listings()).map(([id, , endedBy]) => [id, endedBy])).toEqual([
    ["un-sc:listing:101:2015-03-02", "2018-11-30"],
    ["un-sc:listing:102-XXi.200:2015-03-02", undefined],
    ["un-sc:listing:102:2015-03-02", "2018-11-30"],
    ["un-sc:listing:909:2015-03-02", undefined],
  ]);
});
