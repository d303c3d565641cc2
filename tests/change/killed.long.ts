import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, expect, inject, test } from "vitest";
import { writeRecords } from "../../src/change/writeRecords.ts";
import { openEmptyGraph } from "../support/graph.ts";
import { chain } from "./chain.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test("an importer that is killed leaves nothing half written, and the next import finishes its work", async () => {
  const importer = fork(fileURLToPath(new URL("importer.ts", import.meta.url)), [JSON.stringify(inject("neo4j"))], {
    execArgv: ["--import", "tsx"],
  });
  await written(importer);
  importer.kill("SIGKILL");
  await once(importer, "exit");
  const [half] = await rows(`
    MATCH (a:Actor)
    RETURN
      count(*) AS actors,
      count(CASE WHEN NOT (a)-[:HAS_NAME]->() THEN 1 END) AS nameless,
      count(CASE WHEN NOT (a)-[:MEETING]-() THEN 1 END) AS alone`);
  expect(half).toMatchObject({ nameless: 0 });
  expect(half!.actors).toBeLessThan(10_000);
  const { actors } = await writeRecords(graph, chain(10_000));
  expect(actors.added + Number(half!.actors)).toBe(10_000);
  const again = await writeRecords(graph, chain(10_000));
  expect([again.actors.unchanged, again.relations.unchanged]).toEqual([10_000, 9_999]);
});

/** Resolves when the importer says that a piece is written. */
async function written(importer: ChildProcess): Promise<void> {
  const ended = once(importer, "exit").then(([code]) => {
    throw new Error(`The importer ended by itself, with ${code}.`);
  });
  await Promise.race([once(importer, "message"), ended]);
}
