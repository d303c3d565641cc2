import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { csvImport } from "../../../src/formats/csv/import.ts";
import { states } from "../../../src/reference/states.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { rows } from "../../write/rows.ts";

const graph = await openEmptyGraph();
const folder = mkdtempSync(join(tmpdir(), "rawabit-example-"));
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(
    graph,
    states().filter(({ id }) => id === "state:US"),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

/** The tables and mappings of a page, in order. */
function blocksOf(page: string): string[] {
  const text = readFileSync(new URL(`../../../docs/exchange/${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/```(?:csv|tsv|yaml)\n([\s\S]+?)```/g)].map(([, block]) => block!);
}

async function importTable(table: string, mapping: string, options = {}) {
  const file = join(folder, "mapping.yml");
  writeFileSync(file, mapping);
  return importText(graph, table, { ...options, format: csvImport, mapping: file });
}

const namesOfActors = `
  MATCH (actor:Actor)-[:HAS_NAME]->(name) WHERE actor.kind <> 'STATE'
  WITH actor, name ORDER BY name.position
  RETURN actor.id AS id, actor.kind AS kind, collect(name.kind + ' ' + name.value) AS names ORDER BY id`;

test("OFAC's entries become sanctions, and its second table adds names to them", async () => {
  const [sdn, sdnMapping, alt, altMapping] = blocksOf("ofac.md") as [string, string, string, string];
  const ctrlZ = "\u001a";
  const entries = await importTable(sdn.replaceAll("\n", "\r\n") + ctrlZ, sdnMapping);
  expect(entries.refusals).toEqual([]);
  expect(entries.report.skipped).toEqual({ "a row that matches no query": 1 });
  const aliases = await importTable(alt + ctrlZ, altMapping);
  expect(aliases.refusals).toEqual([
    {
      file: "file",
      line: 4,
      reason:
        'addition "ofac:999" refers to the actor "ofac:999", which does not exist. Write that actor first, or correct the id.',
    },
  ]);
  expect(await rows(namesOfActors)).toEqual([
    { id: "ofac:173", kind: "PERSON", names: ["PRIMARY ORSK, Nadia", "ALIAS ORSK, Nadja"] },
    {
      id: "ofac:36",
      kind: "ORGANIZATION",
      names: ["PRIMARY VELL SHIPPING COMPANY", "ALIAS VSC LINES", "PREVIOUS VELL BROTHERS"],
    },
  ]);
  expect(
    await rows(
      "MATCH (from)-[r:SANCTION]->(to) RETURN from.id AS from, to.id AS to, r.programme AS programme ORDER BY to",
    ),
  ).toEqual([
    { from: "state:US", to: "ofac:173", programme: "BORALIA] [SDGT" },
    { from: "state:US", to: "ofac:36", programme: "BORALIA" },
  ]);
  for (const [table, mapping] of [
    [sdn, sdnMapping],
    [alt, altMapping],
  ] as const)
    expect((await importTable(table, mapping)).run).toBeNull();
});

test("in strict mode, nothing is written if an actor to add to does not exist", async () => {
  const [sdn, sdnMapping, alt, altMapping] = blocksOf("ofac.md") as [string, string, string, string];
  await importTable(sdn, sdnMapping);
  const { refusals, run } = await importTable(alt, altMapping, { strict: true });
  expect([run, refusals.map(({ line }) => line)]).toEqual([null, [4]]);
  const known = await importTable(alt.replace(/^999.*\n/m, ""), altMapping, { strict: true });
  expect(known.report.total).toMatchObject({ changed: 3, refused: 0 });
});

test("the pairs of ICEWS become one meeting of all participants", async () => {
  const [table, mapping] = blocksOf("icews.md") as [string, string];
  const { refusals, report } = await importTable(table, mapping);
  expect(refusals).toEqual([]);
  expect(report.byType).toMatchObject({ MEETING: { created: 1 }, STATEMENT: { created: 1 } });
  expect(report.skipped).toEqual({ "a row that matches no query": 1 });
  expect(
    await rows(
      `MATCH (actor)-[r:MEETING|STATEMENT]-() WITH r.id AS id, r.sourceCode AS code, r.stance AS stance, actor.id AS actor ORDER BY actor
       RETURN id, code, stance, collect(DISTINCT actor) AS actors ORDER BY id`,
    ),
  ).toEqual([
    {
      id: "icews:meeting:70001:2:2015-03-02:040",
      code: "cameo:040",
      stance: null,
      actors: ["icews:Aldana", "icews:Boralia", "icews:Kellmar"],
    },
    {
      id: "icews:statement:904:2015-03-04",
      code: "cameo:111",
      stance: "CRITICIZE",
      actors: ["icews:Aldana", "icews:Kellmar"],
    },
  ]);
  expect((await importTable(table, mapping)).run).toBeNull();
});

test("a row may add to an actor of the same table, and to one that another source knows by an identifier", async () => {
  await writeRecords(graph, [
    {
      ...{ type: "actor", id: "orsk", kind: "PERSON", names: [{ value: "Nadia Orsk", kind: "PRIMARY" }] },
      identifiers: [{ scheme: "register", value: "7" }],
    },
  ]);
  const mapping = `
prefix: p
queries:
  - where: { Sort: new }
    actors: { one: { kind: PERSON, key: Id, names: { column: Name } } }
  - where: { Sort: more }
    actors:
      one: { existing: true, key: Id, names: { column: Name, kind: ALIAS }, birthDate: { column: Born } }
  - where: { Sort: other }
    actors:
      one: { existing: true, id: { template: "register:{{Id}}" }, names: { column: Name, kind: ALIAS } }
`;
  const table = "Id,Sort,Name,Born\n1,more,Tomas,1970\n1,new,Tomáš,\n1,more,Tommy,\n7,other,Nadja,\n";
  const { refusals } = await importTable(table, mapping);
  expect(refusals).toEqual([]);
  expect(await rows(namesOfActors)).toEqual([
    { id: "orsk", kind: "PERSON", names: ["PRIMARY Nadia Orsk", "ALIAS Nadja"] },
    { id: "p:1", kind: "PERSON", names: ["PRIMARY Tomáš", "ALIAS Tommy", "ALIAS Tomas"] },
  ]);
  expect(await rows("MATCH (a:Actor {id: 'p:1'}) RETURN a.birthDate AS birthDate")).toEqual([{ birthDate: "1970" }]);
});

test("a birth date added to an organization is refused", async () => {
  const mapping = `
prefix: p
queries:
  - actors: { one: { existing: true, id: { column: Id }, birthDate: { column: Born } } }
`;
  const { refusals } = await importTable("Id,Born\nstate:US,1776\n", mapping);
  expect(refusals[0]!.reason).toBe(
    'addition "state:US": only an actor of kind PERSON has the field birthDate. Remove birthDate.',
  );
});
