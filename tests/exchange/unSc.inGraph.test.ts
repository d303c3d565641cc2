import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { wipe } from "../../src/change/wipe.ts";
import { writeRecords } from "../../src/change/writeRecords.ts";
import type { InFormat } from "../../src/exchange/format.ts";
import { heldBy } from "../../src/exchange/held.ts";
import { importSources } from "../../src/exchange/importer.ts";
import { unSc } from "../../src/exchange/in/unSc.ts";
import { FileSource } from "../../src/exchange/source.ts";
import { Problem } from "../../src/problem.ts";
import { revisionOf } from "../change/look.ts";
import { openEmptyGraph } from "../support/graph.ts";
import { importText } from "./importText.ts";
import { signatureOf } from "./signature.ts";
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
  for await (const { id, endDate, endedBy } of heldBy(graph).relations("un-sc:listing:"))
    found.push([id, endDate, endedBy]);
  return found;
}

/** How many listings are quoted from an edition. */
async function quotedFrom(document: string): Promise<number> {
  let count = 0;
  for await (const { evidence } of heldBy(graph).relations("un-sc:listing:"))
    if (evidence[0]?.document === document) count++;
  return count;
}

const afterBoth = [
  ["un-sc:listing:101:2015-03-02", "2018", "2018-11-30"],
  ["un-sc:listing:102:2015-03-02", undefined, undefined],
  ["un-sc:listing:103:2018-11-12", undefined, undefined],
];

test("a newer edition changes what is new in it, and the same once more changes nothing", async () => {
  await importText(graph, first, { format: unSc, strict: true });
  const { report } = await importText(graph, second, { format: unSc, strict: true });
  expect(report.total).toMatchObject({ refused: 0, retracted: 0 });
  expect(report.bySort.SANCTION).toMatchObject({ created: 1, changed: 1, unchanged: 1 });
  expect(await listings()).toEqual(afterBoth);
  const revision = await revisionOf(graph);
  await importText(graph, second, { format: unSc });
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
    await importSources(graph, unSc, sources, { onRefusal: () => {} });
  } finally {
    for (const source of sources) source.close();
    rmSync(folder, { recursive: true });
  }
  expect(await listings()).toEqual(afterBoth);
});

test("an import of a newer edition that ends in the middle is finished by the same command", async () => {
  const many = Array.from({ length: 700 }, (_, index): Entry => ({ dataId: String(1_000 + index), more: national }));
  const newer = [...many.slice(100), { ...vell, listedOn: "2018-11-12" }].map((entry) => ({
    ...entry,
    more: "<COMMENTS1>Reviewed.</COMMENTS1>",
  }));
  const [old, next] = [edition("2018-10-29", many), edition("2018-11-30", newer)];
  await importText(graph, old, { format: unSc });
  await importText(graph, next, { format: unSc });
  const unbroken = await signatureOf(inject("neo4j"));
  await wipe(graph);
  await importText(graph, old, { format: unSc });
  for (const share of [0.6, 0.95])
    await expect(importText(graph, next, { format: endingAt(share) })).rejects.toThrow("cut");
  const quoted = await quotedFrom("un-sc:list:2018-11-30");
  expect(quoted).toBeGreaterThan(0);
  expect(quoted).toBeLessThan(newer.length);
  await importText(graph, next, { format: unSc });
  expect(await signatureOf(inject("neo4j"))).toEqual(unbroken);
}, 120_000);

/** The format in a process that dies when it has read this share of the list's entries and endings. */
function endingAt(share: number): InFormat {
  return {
    ...unSc,
    async *read(source, context) {
      let all = 0;
      for await (const _ of unSc.read(source, context)) all++;
      let read = 0;
      for await (const item of unSc.read(source, context)) {
        if (++read > share * all) throw new Problem("cut short");
        yield item;
      }
    },
  };
}

test("a list that is broken off is refused whole: nothing of it is written, and no edition begun", async () => {
  const many = Array.from({ length: 1_500 }, (_, index) => ({ dataId: `${1_000 + index}`, name: `Orsk ${index}` }));
  const cut = edition("2019-01-01", many).slice(0, -40);
  await expect(importText(graph, cut, { format: unSc })).rejects.toThrow("it is not well-formed XML");
  expect(await listings()).toEqual([]);
  expect((await importText(graph, first, { format: unSc })).report.total.refused).toBe(0);
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
  await importText(graph, first, { format: unSc });
  for await (const { id, participants } of heldBy(graph).relations("un-sc:"))
    if (id.includes(":101:")) expect(participants.map(({ actor }) => actor)).toContain("nadia");
  await importText(graph, second, { format: unSc });
  expect(await listings()).toEqual(afterBoth);
});
