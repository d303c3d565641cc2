import { afterAll, beforeEach, expect, test } from "vitest";
import { ftmImport } from "../../../src/formats/ftm/import.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { participantsOf, relationOf, revisionOf } from "../../write/look.ts";
import { person } from "../../write/records.ts";
import { rows } from "../../write/rows.ts";
import { lines } from "./support.ts";

// A LegalEntity may be a person: its kind is a guess, and other records know better.

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const guessed = { id: "le-1", schema: "LegalEntity", properties: { name: ["Orsin Halvek"] } };
const known = {
  id: "le-1",
  schema: "Person",
  properties: { name: ["Orsin Halvek"], birthDate: ["1970-02-02"], nationality: ["de"] },
};
const sanction = { id: "s-1", schema: "Sanction", properties: { entity: ["le-1"], startDate: ["2014"] } };

async function importFtm(...entities: readonly object[]) {
  return (await importText(graph, lines(...entities), { format: ftmImport })).refusals;
}

async function actors() {
  return rows(
    "MATCH (actor:Person|Organization) RETURN actor.id AS id, labels(actor) AS labels, actor.kind AS kind, actor.birthDate AS birthDate ORDER BY id",
  );
}

const halvek = { id: "ftm:le-1", labels: ["Actor", "Person"], kind: "PERSON", birthDate: "1970-02-02" };

test("a legal entity that a later edition knows as a person becomes one, with all its relations", async () => {
  await importFtm(guessed, sanction);
  expect(await importFtm(known, sanction)).toEqual([]);
  expect(await actors()).toEqual([halvek]);
  expect(await participantsOf(graph, "ftm:le-1#nationality>DE")).toEqual(["ftm:le-1 MEMBER", "state:DE BODY"]);
  expect(await relationOf(graph, "ftm:s-1#le-1")).toMatchObject({ version: 1, retractedAt: null });
});

test("a guess does not replace what is known", async () => {
  await importFtm(known);
  expect(await importFtm(guessed)).toEqual([]);
  const revision = await revisionOf(graph);
  expect(await actors()).toEqual([halvek]);
  await importFtm(guessed);
  expect(await revisionOf(graph)).toBe(revision);
});

test("a legal entity that is merged with a person is that person", async () => {
  const other = { id: "p-2", schema: "Person", properties: { name: ["O. Halvek"] } };
  await importFtm(guessed, other, sanction);
  expect(await importFtm({ ...known, referents: ["p-2"] }, sanction)).toEqual([]);
  expect((await actors())[0]).toEqual(halvek);
});

test("an entity whose id is of another kind in the graph is refused, and so is all that it says of that id", async () => {
  await writeRecords(graph, [{ ...person("ftm:le-1"), kind: "STATE" }]);
  const refusals = await importFtm(known, sanction);
  expect(refusals.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('actor "ftm:le-1" is of kind PERSON here, and of kind STATE in the graph'),
    expect.stringContaining(
      'relation "ftm:le-1#nationality>DE" refers to the actor "ftm:le-1", whose record was refused',
    ),
    expect.stringContaining('relation "ftm:s-1#le-1" refers to the actor "ftm:le-1", whose record was refused'),
  ]);
  expect(await rows("MATCH (:Actor)-[r:AFFILIATION|SANCTION]-() RETURN r.id")).toEqual([]);
});

test("an entity with the identifier of an actor of another kind is refused, and so is all that it says", async () => {
  await writeRecords(graph, [
    { ...person("boralia"), kind: "STATE", identifiers: [{ scheme: "wikidata", value: "Q1" }] },
  ]);
  const refusals = await importFtm({ ...known, properties: { ...known.properties, wikidataId: ["Q1"] } }, sanction);
  expect(refusals).toHaveLength(3);
  expect(await rows("MATCH (:Actor)-[r:AFFILIATION|SANCTION]-() RETURN r.id")).toEqual([]);
});

test("nothing is retracted whose successor was refused, and the report says so", async () => {
  await importFtm(known, sanction);
  await writeRecords(graph, [
    { ...person("boralia"), kind: "STATE", identifiers: [{ scheme: "ftm", value: "new-1" }] },
  ]);
  const renamed = { ...known, id: "new-1", properties: { ...known.properties, nationality: ["fr"] } };
  const { refusals, report } = await importText(
    graph,
    lines({ ...renamed, referents: ["le-1"] }, { ...sanction, properties: { entity: ["new-1"] } }),
    { format: ftmImport },
  );
  expect(refusals.length).toBeGreaterThan(1);
  expect(report.total.retracted).toBe(0);
  expect(report.skipped).toEqual({
    "a retraction: the record that replaces it was refused, so the graph keeps what it has": 2,
  });
  expect(await relationOf(graph, "ftm:s-1#le-1")).toMatchObject({ retractedAt: null });
  expect(await relationOf(graph, "ftm:le-1#nationality>DE")).toMatchObject({ retractedAt: null });
});
