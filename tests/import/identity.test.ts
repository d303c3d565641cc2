import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { ActorRecord, RelationRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { participantsOf, revisionOf } from "../write/look.ts";
import { person } from "../write/records.ts";
import { rows } from "../write/rows.ts";

// Several sources describe the same people under different ids.

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const wikidata = (value: string) => ({ scheme: "wikidata", value });
const ada: ActorRecord = {
  ...person("person:ada"),
  identifiers: [wikidata("Q7259")],
  description: { en: "an engineer" },
  birthDate: "1960-05",
};
const adaByList: ActorRecord = {
  ...person("list:17"),
  names: [{ value: "آدا", lang: "ar", kind: "PRIMARY" }],
  identifiers: [wikidata("Q7259"), { scheme: "passport", value: "A1" }],
  description: { en: "a listed person", ar: "مهندسة" },
  birthDate: "1961",
  deathDate: "2020",
};
const knows = (one: string, other: string): RelationRecord => ({
  type: "relation",
  id: `list:knows-${other}`,
  kind: "ASSOCIATION",
  participants: [
    { actor: one, role: "FROM" },
    { actor: other, role: "TO" },
  ],
  associationType: "acquaintance",
  evidence: [],
});

test("an actor that carries a known identifier is that actor: names and identifiers are added, nothing is replaced", async () => {
  await writeRecords(graph, [ada]);
  const { report } = await importText(graph, fileOf([adaByList]));
  expect(report.byType.actor).toMatchObject({ created: 0, changed: 1 });
  expect(await actors()).toEqual([
    {
      id: "person:ada",
      description: ["en:an engineer", "ar:مهندسة"],
      birthDate: "1960-05",
      deathDate: "2020",
      names: ["Name of person:ada", "آدا"],
      identifiers: ["list:17", "passport:A1", "wikidata:Q7259"],
    },
  ]);
});

test("the id that it had there leads to it: in the same file, and in a later one", async () => {
  await writeRecords(graph, [ada, person("ben"), person("cyd")]);
  await importText(graph, fileOf([adaByList, knows("list:17", "ben")]));
  await importText(graph, fileOf([knows("list:17", "cyd")]));
  expect(await participantsOf(graph, "list:knows-ben")).toEqual(["person:ada FROM", "ben TO"]);
  expect(await participantsOf(graph, "list:knows-cyd")).toEqual(["person:ada FROM", "cyd TO"]);
});

test("the same file twice changes nothing", async () => {
  await writeRecords(graph, [ada, person("ben")]);
  const file = fileOf([adaByList, knows("list:17", "ben")]);
  await importText(graph, file);
  const revision = await revisionOf(graph);
  expect((await importText(graph, file)).report.total).toMatchObject({ unchanged: 2, changed: 0, created: 0 });
  expect(await revisionOf(graph)).toBe(revision);
});

test("two records of one file with one identifier are one actor", async () => {
  await importText(graph, fileOf([ada, adaByList, knows("list:17", "person:ben"), person("person:ben")]));
  expect((await actors()).map(({ id }) => id)).toEqual(["person:ada", "person:ben"]);
  expect(await participantsOf(graph, "list:knows-person:ben")).toEqual(["person:ada FROM", "person:ben TO"]);
});

test("an actor's own source may correct what it said", async () => {
  await writeRecords(graph, [ada]);
  await importText(graph, fileOf([{ ...ada, birthDate: "1960-06" }]));
  expect(await actors()).toMatchObject([{ birthDate: "1960-06" }]);
});

test("equal names say nothing", async () => {
  await importText(graph, fileOf([person("one"), { ...person("two"), names: person("one").names }]));
  expect(await actors()).toHaveLength(2);
});

test("identifiers that lead to two actors refuse the record, and what refers to it; both are named", async () => {
  const other = { ...person("person:eva"), identifiers: [{ scheme: "passport", value: "A1" }] };
  await writeRecords(graph, [ada, other, person("ben")]);
  const { refusals } = await importText(graph, fileOf([adaByList, knows("list:17", "ben")]));
  expect(refusals.map(({ line }) => line)).toEqual([2, 3]);
  expect(refusals[0]!.reason).toContain('"person:eva"');
  expect(refusals[0]!.reason).toContain('"person:ada"');
  expect(refusals[1]!.reason).toContain('refers to the actor "list:17"');
});

test("an identifier of an actor of another kind refuses the record", async () => {
  await writeRecords(graph, [ada]);
  const { refusals } = await importText(
    graph,
    fileOf([{ ...person("firm"), kind: "ORGANIZATION", identifiers: [wikidata("Q7259")] }]),
  );
  expect(refusals[0]!.reason).toContain('has an identifier of "person:ada", which is of kind PERSON');
});

async function actors() {
  return rows(`
    MATCH (actor:Actor)
    RETURN
      actor.id AS id, actor.description AS description, actor.birthDate AS birthDate, actor.deathDate AS deathDate,
      COLLECT { MATCH (actor)-[:HAS_NAME]->(name) WITH name ORDER BY name.position RETURN name.value } AS names,
      COLLECT { MATCH (actor)<-[:IDENTIFIES]-(identifier) WITH identifier ORDER BY identifier.key RETURN identifier.key }
        AS identifiers
    ORDER BY id`);
}
