import { afterAll, beforeEach, expect, test } from "vitest";
import { importSummary } from "../../src/cli/importOutput.ts";
import { LikelyDuplicateFinder } from "../../src/import/likelyDuplicates.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { ActorRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

function actor(id: string, name: string, more: Partial<ActorRecord> = {}): ActorRecord {
  return { type: "actor", id, kind: "PERSON", names: [{ value: name, kind: "PRIMARY" }], ...more };
}

async function duplicates(records: readonly ActorRecord[]) {
  const { likelyDuplicates } = await importText(graph, fileOf(records));
  expect(likelyDuplicates.count).toBe(likelyDuplicates.pairs.length);
  return likelyDuplicates.pairs.map(({ line, id, otherId }) => `${line}: ${id} ${otherId}`);
}

test("actors of one import with the same folded name and kind are pairs, each once, at the later line", async () => {
  const records = [
    actor("p:1", "Nadia Orsk"),
    actor("p:2", "nadia  ORSK"),
    actor("p:3", "Nâdia Orsk"),
    actor("p:4", "Nadia Orska"),
    actor("p:5", "Nadia Orsk Vell"),
    actor("o:1", "Nadia Orsk", { kind: "ORGANIZATION" }),
    actor("p:6", "أحمد تلوان"),
    actor("p:7", "احمد تلوان"),
  ];
  expect((await duplicates(records)).toSorted()).toEqual(["3: p:2 p:1", "4: p:3 p:1", "4: p:3 p:2", "9: p:7 p:6"]);
});

test("an actor that the graph had before is one of a pair; importing again reports nothing", async () => {
  await writeRecords(graph, [actor("old", "Nadia Orsk")]);
  expect(await duplicates([actor("new", "NADIA ORSK")])).toEqual(["2: new old"]);
  expect(await duplicates([actor("new", "NADIA ORSK")])).toEqual([]);
});

test("people born on different dates are no pair; a year and a day of it may be one", async () => {
  const born = (id: string, birthDate?: string) => actor(id, "Nadia Orsk", { ...(birthDate && { birthDate }) });
  expect(await duplicates([born("a", "1970-06-12"), born("b", "1971")])).toEqual([]);
  expect(await duplicates([born("c", "1970")])).toEqual(["2: c a"]);
  expect((await duplicates([born("d")])).toSorted()).toEqual(["2: d a", "2: d b", "2: d c"]);
});

test("an alias is no reason for a pair, and neither is a name without letters or an identifier that joins two ids", async () => {
  const identifiers = [{ scheme: "register", value: "7" }];
  const names = [
    { value: "Mara Ilin", kind: "PRIMARY" },
    { value: "Nadia Orsk", kind: "ALIAS" },
  ] as const;
  const records = [
    actor("p:1", "Nadia Orsk", { identifiers }),
    actor("p:2", "Nadia Orsk", { identifiers }),
    actor("p:3", "", { names }),
  ];
  expect(await duplicates(records)).toEqual([]);
});

test("the terminal shows the count and the first twenty pairs", async () => {
  const records = Array.from({ length: 60 }, (_, index) => actor(`p:${index}`, `Person ${index % 30}`));
  const done = await importText(graph, fileOf(records));
  expect(done.likelyDuplicates).toMatchObject({ count: 30, isMinimum: false });
  const lines = importSummary(done, false).split("\n");
  const start = lines.indexOf("30 likely duplicates, by name and kind:");
  expect(lines[start + 1]).toMatch(/:32: "Person 0" \(p:30\) and "Person 0" \(p:0\)$/);
  expect(lines.slice(start + 1, start + 22).filter((line) => line.includes("Person"))).toHaveLength(20);
  expect(lines[start + 21]).toBe("…");
});

test("of many names, only those that repeat are looked up", async () => {
  await writeRecords(graph, [actor("old", "Person 5"), actor("p:700", "Person 700"), actor("p:1500", "Person 700")]);
  const finder = new LikelyDuplicateFinder();
  for (let index = 0; index < 2_000; index++)
    finder.add(actor(`p:${index}`, `Person ${index === 1_500 ? 700 : index}`), "file", index);
  expect(await finder.find(graph)).toEqual({
    count: 1,
    isMinimum: false,
    pairs: [{ file: "file", line: 1_500, id: "p:1500", name: "Person 700", otherId: "p:700", otherName: "Person 700" }],
  });
});
