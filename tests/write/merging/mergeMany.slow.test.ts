import { afterAll, expect, test } from "vitest";
import type { ActorRecord, GraphRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { person } from "../records.ts";
import { rows } from "../rows.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

/** An actor who has met ten thousand others. */
function* hub(id: string): Generator<GraphRecord> {
  yield person(id);
  for (let index = 0; index < 10_000; index++) {
    yield person(`guest:${index}`);
    yield {
      type: "relation",
      id: `visit-${index}`,
      kind: "MEETING",
      participants: [id, `guest:${index}`].map((actor) => ({ actor, role: "PARTICIPANT" as const })),
      evidence: [],
    };
  }
}

/** Calls of each statement that reads or writes edges. */
const calls = new Map<string, number>();
graph.observe((name) => calls.set(name, (calls.get(name) ?? 0) + 1));

// How long it takes depends on the machine: 4 to 8 seconds each, most of it in Neo4j.
test("an actor with ten thousand relations is merged and separated in pages of five hundred", async () => {
  const hubs =
    "MATCH (actor:Actor)-[r:MEETING]-() WHERE r.retractedAt IS NULL RETURN actor.id AS id, count(*) AS count ORDER BY count DESC LIMIT 1";
  const merged: ActorRecord = { ...person("list:2"), identifiers: [{ scheme: "list", value: "1" }] };
  await writeRecords(graph, hub("list:1"));
  await writeRecords(graph, [person("list:2")]);
  for (const [record, id] of [
    [merged, "list:2"],
    [person("list:1"), "list:1"],
  ] as const) {
    calls.clear();
    await writeRecords(graph, [record]);
    expect(await rows(hubs)).toEqual([{ id, count: 10_000 }]);
    expect(Object.fromEntries(calls)).toMatchObject({ "write/currentEdges": 20, "write/edges": 20, "write/change": 1 });
  }
});
