import { afterAll, beforeEach, expect, test } from "vitest";
import { contentOf } from "../../../src/export/content.ts";
import { ftmImport } from "../../../src/formats/ftm/import.ts";
import { ftmDeltaImport } from "../../../src/formats/ftm/importDelta.ts";
import { createLoaders } from "../../../src/graphql/loaders.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { revisionOf } from "../../write/look.ts";
import { person } from "../../write/records.ts";
import { lines } from "./support.ts";

// A source that gives its entries other ids: FollowTheMoney lists former ids as `referents`.

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const tarek = { id: "aa-1", schema: "Person", properties: { name: ["Tarek Molvani"], birthDate: ["1961-05-03"] } };
const tariq = { id: "bb-9", schema: "Person", properties: { name: ["Tariq al-Molwani"] } };
const company = { id: "co-1", schema: "Company", properties: { name: ["Molvani Trading"], jurisdiction: ["ru"] } };

function sanctionsAndOwnership(first: string, second: string) {
  return [
    sanction("s-aa", first, "Treasury of Boralia"),
    sanction("s-bb", second, "Council of Vestria"),
    { id: "own-1", schema: "Ownership", properties: { owner: [first], asset: ["co-1"] } },
  ];
}

function sanction(id: string, target: string, authority: string) {
  return { id, schema: "Sanction", properties: { entity: [target], authority: [authority] } };
}

function merged(id: string, ...referents: readonly string[]) {
  return {
    id,
    schema: "Person",
    properties: { name: ["Tarek Molvani", "Tariq al-Molwani"], birthDate: ["1961-05-03"] },
    referents,
  };
}

const edition1 = [tarek, tariq, company, ...sanctionsAndOwnership("aa-1", "bb-9")];
const edition2 = [merged("NK-Molv", "aa-1", "bb-9"), company, ...sanctionsAndOwnership("NK-Molv", "NK-Molv")];
const edition2Survivor = [merged("aa-1", "bb-9"), company, ...sanctionsAndOwnership("aa-1", "aa-1")];

const delta = [
  { op: "DEL", entity: { id: "aa-1" } },
  { op: "DEL", entity: { id: "bb-9" } },
  { op: "ADD", entity: merged("NK-Molv", "aa-1", "bb-9") },
  ...sanctionsAndOwnership("NK-Molv", "NK-Molv").map((entity) => ({ op: "MOD", entity })),
];
const deltaSurvivor = [
  { op: "MOD", entity: merged("aa-1", "bb-9") },
  { op: "MOD", entity: sanction("s-bb", "aa-1", "Council of Vestria") },
  { op: "DEL", entity: { id: "bb-9" } },
];

async function importFtm(entities: readonly object[], format = ftmImport) {
  return importText(graph, lines(...entities), { format });
}

/** The actor that an id finds: its names and its current relations, each by its entity and the other actors' names. */
async function actorBy(id: string) {
  const reader = graph.reader();
  const { actors } = createLoaders(reader);
  const actor = await actors.byId.load(id);
  if (actor === null) return null;
  const relations: string[] = [];
  for await (const relation of contentOf(reader).relations())
    if (relation.participants.some((each) => each.actor === actor.id)) relations.push(relation.id.split("#")[0]!);
  return {
    id: actor.id,
    birthDate: actor.birthDate,
    names: (await actors.names.load(actor.id)).map(({ value }) => value).sort(),
    relations,
  };
}

const one = {
  birthDate: "1961-05-03",
  names: ["Tarek Molvani", "Tariq al-Molwani"],
  relations: ["ftm:own-1", "ftm:s-aa", "ftm:s-bb"],
};

test.each([
  ["a new id", edition2, ftmImport, "ftm:NK-Molv"],
  ["one of the two ids", edition2Survivor, ftmImport, "ftm:aa-1"],
  ["a new id, in a delta", delta, ftmDeltaImport, "ftm:NK-Molv"],
  ["one of the two ids, in a delta", deltaSurvivor, ftmDeltaImport, "ftm:aa-1"],
])(
  "two entities that the source merges under %s are one actor with all names and relations",
  async (_, merging, format, id) => {
    await importFtm(edition1);
    for (const order of [merging, merging.toReversed()]) {
      const { refusals } = await importFtm(order, format);
      expect(refusals).toEqual([]);
      for (const each of ["ftm:aa-1", "ftm:bb-9", id]) expect(await actorBy(each)).toMatchObject(one);
      const revision = await revisionOf(graph);
      await importFtm(order, format);
      expect(await revisionOf(graph)).toBe(revision);
    }
  },
);

test("a merged entity that the graph did not know as two has three relations", async () => {
  await importFtm(edition2);
  for (const id of ["ftm:aa-1", "ftm:bb-9", "ftm:NK-Molv"]) expect(await actorBy(id)).toMatchObject(one);
});

test.each([
  ["known as two before", [edition1, edition2, edition1]],
  ["merged under one of the ids", [edition1, edition2Survivor, edition1]],
  ["known as one only", [edition2, edition1]],
  ["known as one only, in the other order", [edition2, edition1.toReversed()]],
  ["merged and separated twice", [edition1, edition2, edition1, edition2Survivor, edition1]],
])("entities that a later edition separates are two actors again: %s", async (_, editions) => {
  for (const edition of editions) expect((await importFtm(edition)).refusals).toEqual([]);
  expect(await actorBy("ftm:aa-1")).toMatchObject({ relations: ["ftm:own-1", "ftm:s-aa"] });
  expect(await actorBy("ftm:bb-9")).toMatchObject({ relations: ["ftm:s-bb"] });
  const revision = await revisionOf(graph);
  await importFtm(editions.at(-1)!);
  expect(await revisionOf(graph)).toBe(revision);
});

test("relations that other sources recorded under either id follow it through merge and separation", async () => {
  const knows = (id: string, actor: string): RelationRecord => ({
    type: "relation",
    id,
    kind: "ASSOCIATION",
    participants: [
      { actor, role: "FROM" },
      { actor: "ada", role: "TO" },
    ],
    associationType: "acquaintance",
    evidence: [],
  });
  await importFtm(edition1);
  await writeRecords(graph, [person("ada"), knows("before", "ftm:bb-9")]);
  await importFtm(edition2);
  await writeRecords(graph, [knows("meanwhile", "ftm:bb-9"), knows("of-the-other", "ftm:aa-1")]);
  expect(await actorBy("ftm:NK-Molv")).toMatchObject({
    relations: ["before", "ftm:own-1", "ftm:s-aa", "ftm:s-bb", "meanwhile", "of-the-other"],
  });
  await importFtm(edition1);
  expect(await actorBy("ftm:bb-9")).toMatchObject({ relations: ["before", "ftm:s-bb", "meanwhile"] });
  expect(await actorBy("ftm:aa-1")).toMatchObject({ relations: ["ftm:own-1", "ftm:s-aa", "of-the-other"] });
});
