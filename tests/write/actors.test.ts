import { afterAll, beforeEach, expect, test } from "vitest";
import { noParts } from "../../src/graphql/actor/actor.loaders.ts";
import {
  actorsByIds,
  identifiersOfActors,
  namesOfActors,
  statesOfOrganizations,
} from "../../src/graphql/actor/actor.queries.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { ActorRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { revisionOf } from "./look.ts";
import { diary, letter, person } from "./records.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const office: ActorRecord = { ...person("office"), kind: "ORGANIZATION" };
const [here, there]: ActorRecord[] = ["here", "there"].map((id) => ({ ...person(id), kind: "STATE" }));

test("several sources may describe one actor: names and identifiers are added, what is left out stays", async () => {
  const first = { ...person("ada"), birthDate: "1960", identifiers: [{ scheme: "atlas", value: "1" }] };
  const other = {
    ...person("ada"),
    names: [{ value: "آدا", lang: "ar", kind: "PRIMARY" }],
    deathDate: "2020-01",
  } as const;
  await writeRecords(graph, [first]);
  expect((await writeRecords(graph, [other])).actors).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect(await actorOf("ada")).toMatchObject({ birthDate: "1960", deathDate: "2020-01" });
  expect((await namesOf("ada")).map(({ value, script }) => `${value} ${script}`)).toEqual([
    "Name of ada Latn",
    "آدا Arab",
  ]);
  const [row] = await graph.reader().read(identifiersOfActors, { ids: ["ada"] });
  expect(row!.identifiers).toMatchObject([{ scheme: "atlas", value: "1" }]);
});

test("the two sources may then be imported again, in any order, and nothing changes", async () => {
  const first: ActorRecord = { ...person("ada"), description: { ar: "مهندسة" } };
  const other: ActorRecord = { ...person("ada"), description: { en: "an engineer" } };
  await writeRecords(graph, [first, other]);
  const revision = await revisionOf(graph);
  await writeRecords(graph, [other, first, other]);
  expect(await revisionOf(graph)).toBe(revision);
  expect((await actorOf("ada"))!.description).toEqual(["ar:مهندسة", "en:an engineer"]);
});

test("a better description takes the place of the one in its language only", async () => {
  await writeRecords(graph, [{ ...person("ada"), description: { ar: "مهندسة", en: "engineer" } }]);
  await writeRecords(graph, [{ ...person("ada"), description: { ar: "كبيرة المهندسين" } }]);
  expect((await actorOf("ada"))!.description).toEqual(["ar:كبيرة المهندسين", "en:engineer"]);
});

test("an identifier with a direction mark is the identifier without it", async () => {
  const identifiers = (value: string) => [{ scheme: "passport", value }];
  await writeRecords(graph, [{ ...person("ada"), identifiers: identifiers("N7") }]);
  const { actors } = await writeRecords(graph, [{ ...person("eda"), identifiers: identifiers("\u200fN7\u200e") }]);
  expect(actors).toEqual({ added: 0, changed: 1, unchanged: 0 });
});

test("a record that repeats a name gives it once", async () => {
  const [name] = person("ada").names;
  await writeRecords(graph, [{ ...person("ada"), names: [name!, name!] }]);
  expect(await namesOf("ada")).toHaveLength(1);
});

test("an organization is the organ of one state, and may become that of another", async () => {
  await writeRecords(graph, [here!, there!, { ...office, state: "here" }]);
  await writeRecords(graph, [{ ...office, state: "there" }]);
  const organs = await graph.reader().read(statesOfOrganizations, { ids: ["office"] });
  expect(organs.map(({ actor }) => actor.id)).toEqual(["there"]);
});

test("a document is written whole: what it no longer says or points to is gone", async () => {
  await writeRecords(graph, [letter, { ...diary, publisher: "Ada" }]);
  await writeRecords(graph, [{ type: "document", id: "diary", title: "The diary" }]);
  expect(
    await rows(
      "MATCH (d:Document {id: 'diary'}) RETURN d.title AS title, d.publisher AS publisher, COUNT { (d)-[:RELATED_TO]-() } AS related",
    ),
  ).toEqual([{ title: "The diary", publisher: null, related: 0 }]);
});

async function actorOf(id: string) {
  const [row] = await graph.reader().read(actorsByIds, { ids: [id], keys: [], ...noParts });
  return row?.actor;
}

async function namesOf(id: string) {
  const [row] = await graph.reader().read(namesOfActors, { ids: [id] });
  return row!.names;
}
