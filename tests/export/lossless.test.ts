import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/export/content.ts";
import { rawabitExport } from "../../src/formats/rawabit/export.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { loadWorld, world } from "../world/world.ts";
import { revisionOf } from "../write/look.ts";
import { declare, merge } from "../write/merging/curate.ts";
import { person } from "../write/records.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test("export, wipe, import, export gives the same bytes; importing once more changes nothing", async () => {
  await loadWorld(graph);
  const first = await exported();
  await wipe(graph);
  const { report } = await importText(graph, first);
  expect(report.total).toMatchObject({ refused: 0, changed: 0 });
  expect(await exported()).toBe(first);
  const revision = await revisionOf(graph);
  expect((await importText(graph, first)).report.total).toMatchObject({ created: 0, changed: 0, retracted: 0 });
  expect(await revisionOf(graph)).toBe(revision);
});

test("what was restored is what its sources said: they may be imported again, and add nothing that was not taken back", async () => {
  await wipe(graph);
  await writeRecords(graph, world);
  const first = await exported();
  await wipe(graph);
  await importText(graph, first);
  const revision = await revisionOf(graph);
  await writeRecords(graph, world);
  expect(await revisionOf(graph)).toBe(revision);
});

test("actors that an editor has declared distinct are so after an export and its import", async () => {
  await wipe(graph);
  const people = ["list:1", "list:2", "list:3"].map((id) => person(id));
  await writeRecords(graph, people);
  await declare(graph, "list:2", "list:1");
  await merge(graph, "list:3", "list:2");
  const first = await exported();
  await wipe(graph);
  expect((await importText(graph, first)).report.total).toMatchObject({ refused: 0 });
  expect(await exported()).toBe(first);
  await expect(merge(graph, "list:3", "list:1")).rejects.toThrow("distinct");
  await writeRecords(graph, [{ ...person("list:1"), identifiers: [{ scheme: "list", value: "3" }] }]);
  expect(await exported()).toBe(first);
});

async function exported(): Promise<string> {
  let text = "";
  for await (const piece of rawabitExport.write(contentOf(graph.reader()))) text += piece;
  return text;
}
