import { afterAll, beforeEach, expect, test } from "vitest";
import { nameForms, nameFormsVersion } from "../../src/names/index/nameForms.ts";
import { documentSearchText } from "../../src/names/searchText.ts";
import { migrate, migrationProblem, migrationStatus } from "../../src/neo4j/migrations.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { letter, person } from "../write/records.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
const outdated = { search: "older", sounds: "older", skeleton: "older" };

beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, [person("ada"), person("ben"), letter]);
  await graph.runAlone("MATCH (name:Name) SET name += $outdated", { outdated });
  await graph.runAlone("MATCH (document:Document) SET document.search = 'older'");
  await graph.runAlone("MATCH (graph:Graph) SET graph.nameFormsVersion = 0");
  await graph.runAlone("MATCH (indexing:NameIndexing) DELETE indexing");
});
afterAll(async () => {
  await graph.runAlone("MATCH (graph:Graph) SET graph.nameFormsVersion = $nameFormsVersion", { nameFormsVersion });
  await graph.close();
});

test("a graph whose names have older forms says so, and migrating writes the new ones and shows how far it is", async () => {
  expect(migrationProblem(await migrationStatus(graph))).toBe(
    "The names of this graph were indexed by an older version of Rawabit. Run: rawabit migrate",
  );
  const progress: [number, number][] = [];
  expect(await migrate(graph, (done, total) => progress.push([done, total]))).toEqual([]);
  expect(await forms()).toEqual({ ada: nameForms("Name of ada"), ben: nameForms("Name of ben") });
  expect(await rows("MATCH (document:Document) RETURN document.search AS search")).toEqual([
    { search: documentSearchText(letter) },
  ]);
  expect(progress).toEqual([
    [2, 3],
    [3, 3],
  ]);
  expect(migrationProblem(await migrationStatus(graph))).toBeNull();
  expect(await rows("MATCH (indexing:NameIndexing) RETURN indexing")).toEqual([]);
});

test("an interrupted indexing goes on where it stopped", async () => {
  await interruptedAfter("ada");
  await migrate(graph);
  expect(await forms()).toEqual({ ada: outdated, ben: nameForms("Name of ben") });
});

test("an indexing that was interrupted before something else was written begins again", async () => {
  await interruptedAfter("ada");
  await writeRecords(graph, [person("carl")]);
  await migrate(graph);
  expect(await forms()).toMatchObject({
    ada: nameForms("Name of ada"),
    ben: nameForms("Name of ben"),
    carl: nameForms("Name of carl"),
  });
});

test("a graph whose names have forms of a newer version is refused", async () => {
  await graph.runAlone("MATCH (graph:Graph) SET graph.nameFormsVersion = $version", { version: nameFormsVersion + 1 });
  expect(migrationProblem(await migrationStatus(graph))).toBe(
    "A newer version of Rawabit has indexed the names of this graph. Update Rawabit, or use another database.",
  );
  await expect(migrate(graph)).rejects.toMatchObject({ code: "CONFLICT" });
});

async function interruptedAfter(id: string): Promise<void> {
  await graph.runAlone(
    `MATCH (graph:Graph), (:Actor {id: $id})-[:HAS_NAME]->(name)
     CREATE (:NameIndexing {version: $version, revision: graph.revision, step: 0, after: name.key, done: 1})`,
    { id, version: nameFormsVersion },
  );
}

async function forms(): Promise<unknown> {
  const names = await rows(
    "MATCH (actor:Actor)-[:HAS_NAME]->(name) RETURN actor.id AS id, name {.search, .sounds, .skeleton} AS forms",
  );
  return Object.fromEntries(names.map(({ id, forms }) => [id, forms]));
}
