import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../src/write/retractRelations.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph, openTestGraph } from "../helpers/graph.ts";
import { world } from "../world/world.ts";
import { chain } from "./chain.ts";
import { relationOf, revisionOf } from "./look.ts";
import { all, before, meeting, person } from "./records.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
const other = await openTestGraph();
beforeEach(() => wipe(graph));
afterAll(() => Promise.all([graph.close(), other.close()]));

test("two importers of the same records write them once", async () => {
  const start = await revisionOf(graph);
  const [one, two] = await Promise.all([writeRecords(graph, world), writeRecords(other, world)]);
  expect(one.actors.added + two.actors.added).toBe(16);
  expect(one.relations.added + two.relations.added).toBe(one.relations.added + one.relations.unchanged);
  expect(await revisionOf(graph)).toBe(start + 1);
});

test("writers side by side take a revision each, and none is lost", async () => {
  const start = await revisionOf(graph);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => writeRecords(index % 2 ? graph : other, [person(`p${index}`)])),
  );
  expect(await revisionOf(graph)).toBe(start + 20);
  const [row] = await rows("MATCH (a:Actor) RETURN count(DISTINCT a.revision) AS revisions, count(*) AS actors");
  expect(row).toEqual({ revisions: 20, actors: 20 });
});

test("corrections of one relation side by side follow each other, with one version current", async () => {
  await writeRecords(graph, all);
  const dates = ["2020-06", "2020-07", "2020-08", "2020-09", "2020-10", "2020-11"];
  await Promise.all(dates.map((date, index) => writeRecords(index % 2 ? graph : other, [{ ...meeting, date }])));
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 7, retractedAt: null });
  const versions = await rows(
    "MATCH ()-[r:MEETING]->() RETURN r.version AS version, r.recordedAt AS from, r.retractedAt AS to ORDER BY version",
  );
  for (const [index, { to }] of versions.slice(0, -1).entries()) expect(to).toEqual(versions[index + 1]!.from);
});

test("a correction and a retraction side by side leave one state or the other, never both", async () => {
  await writeRecords(graph, all);
  await Promise.all([retractRelations(graph, ["meeting"]), writeRecords(other, [{ ...meeting, date: "2021" }])]);
  const [row] = await rows("MATCH ()-[r:MEETING]->() WHERE r.retractedAt IS NULL RETURN count(*) AS current");
  expect(row!.current).toBeLessThanOrEqual(1);
});

test("a stream that breaks off leaves whole pieces, and is finished by the next import", async () => {
  async function* breaking() {
    yield* before;
    yield* chain(5_000);
    throw new Error("the file ends here");
  }
  await expect(writeRecords(graph, breaking())).rejects.toThrow("the file ends here");
  const [row] = await rows("MATCH (a:Actor) WHERE NOT (a)-[:HAS_NAME]->() RETURN count(*) AS nameless");
  expect(row).toEqual({ nameless: 0 });
  await writeRecords(graph, chain(5_000));
  expect(await rows("MATCH (a:Actor) WHERE a.id STARTS WITH 'link-' RETURN count(*) AS actors")).toEqual([
    { actors: 5_000 },
  ]);
});
