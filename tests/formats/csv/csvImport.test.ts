import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { csvImport } from "../../../src/formats/csv/import.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { ActorRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { relationOf, revisionOf } from "../../write/look.ts";
import { rows } from "../../write/rows.ts";

const graph = await openEmptyGraph();
const folder = mkdtempSync(join(tmpdir(), "rawabit-mapping-"));
beforeEach(() => wipe(graph));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

async function importTable(table: string | Uint8Array, mapping: string) {
  const file = join(folder, "mapping.yml");
  writeFileSync(file, mapping);
  return importText(graph, table, { format: csvImport, mapping: file });
}

/** A mapping for staff: who works in which office, and under whom. */
const staff = `
prefix: staff
queries:
  - actors:
      person:
        kind: PERSON
        key: Id
        names: { column: Name }
        identifiers: { scheme: wikidata, column: QID }
      office: { kind: ORGANIZATION, key: Office, prefix: offices, names: { column: Office } }
    relations:
      post:
        kind: AFFILIATION
        key: [Id, Office]
        participants: { MEMBER: person, BODY: office }
        role: { en: { column: Post } }
      superior:
        kind: ASSOCIATION
        key: [Id, Superior]
        participants: { FROM: { id: { template: "staff:{{Superior}}" } }, TO: person }
        associationType: superior
`;
const table = `Id,Name,QID,Office,Post,Superior
1,Nadia Orsk,Q1,Ministry,secretary,2
2,Tomáš Vell,,Ministry,minister,
3,Mara Ilin,,Harbour,adviser,2
`;

test("a table becomes actors and relations; a row may refer to one further down", async () => {
  const { report, refusals } = await importTable(table, staff);
  expect(refusals).toEqual([]);
  expect(report.total).toMatchObject({ created: 3 + 2 + 3 + 2, changed: 0 });
  expect(await relationOf(graph, "staff:superior:1:2")).toMatchObject({ version: 1 });
});

test("a file in UTF-16, as spreadsheets write it, is read", async () => {
  const { report } = await importTable(Buffer.from(`\ufeff${table}`, "utf16le"), staff);
  expect(report.total).toMatchObject({ created: 10, refused: 0 });
});

test("the same table once more changes nothing; one more row adds what is new in it", async () => {
  await importTable(table, staff);
  const before = await revisionOf(graph);
  expect((await importTable(table, staff)).run).toBeNull();
  expect(await revisionOf(graph)).toBe(before);
  const { report } = await importTable(`${table}4,Ola Rask,,Harbour,clerk,3\n`, staff);
  expect(report.total).toMatchObject({ created: 3, changed: 0, refused: 0 });
});

test("an actor with an identifier that the graph knows is that actor, and can be referred to by it", async () => {
  const orsk: ActorRecord = {
    type: "actor",
    id: "orsk",
    kind: "PERSON",
    names: [{ value: "Надя Орск", lang: "ru", kind: "PRIMARY" }],
    identifiers: [{ scheme: "wikidata", value: "Q1" }],
  };
  await writeRecords(graph, [orsk]);
  const byIdentifier = staff.replace('"staff:{{Superior}}"', '"wikidata:Q{{Superior}}"');
  await importTable(table.replace("secretary,2", "secretary,").replace("adviser,2", "adviser,1"), byIdentifier);
  expect(
    await rows("MATCH (:Actor {id: 'orsk'})-[:HAS_NAME]->(n) WITH n ORDER BY n.position RETURN n.value AS name"),
  ).toEqual([{ name: "Надя Орск" }, { name: "Nadia Orsk" }]);
  expect(
    await rows("MATCH (:Actor {id: 'orsk'})-[r]->(:Actor) RETURN r.id AS id, endNode(r).id AS to ORDER BY id"),
  ).toEqual([
    { id: "staff:post:1:Ministry", to: "offices:Ministry" },
    { id: "staff:superior:3:1", to: "staff:3" },
  ]);
});

test("a row that refers to nobody is refused by its line, and the rest is written", async () => {
  const { refusals, report } = await importTable(table.replace("adviser,2", "adviser,9"), staff);
  expect(refusals).toEqual([{ file: "file", line: 4, reason: expect.stringContaining('the actor "staff:9"') }]);
  expect(report.total).toMatchObject({ created: 9, refused: 1 });
});
