import { expect, test } from "vitest";
import { graphRevision } from "../../src/neo4j/graph.queries.ts";
import { changedRelations } from "../../src/pathfinding/loading/projection.queries.ts";
import type { GraphRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";

const relationsOfWrite = 400;

/** A person who meets another one many times: one write transaction. */
function meetings(write: number): readonly GraphRecord[] {
  const participants = ["ilin", "kell"].map((actor) => ({ actor, role: "PARTICIPANT" as const }));
  return Array.from({ length: relationsOfWrite }, (_, index) => ({
    type: "relation",
    id: `meeting-${write}-${index}`,
    kind: "MEETING",
    participants,
    evidence: [],
  }));
}

test("a reader that has seen the revision of a transaction sees all that the transaction wrote", async () => {
  const graph = await openEmptyGraph();
  const people = ["ilin", "kell"].map(
    (id): GraphRecord => ({
      type: "actor",
      id,
      kind: "PERSON",
      names: [{ value: id, lang: "en", kind: "PRIMARY" }],
    }),
  );
  await writeRecords(graph, people);
  let writing = true;
  const missing: number[] = [];
  const look = async (last: number): Promise<number> => {
    const reader = graph.streamReader();
    const [{ revision } = { revision: last }] = await reader.read(graphRevision, {});
    if (revision === last) return last;
    let relations = 0;
    await reader.stream(changedRelations, { since: last }, () => relations++);
    // It may also have seen some of the next transaction.
    missing.push(Math.max(0, relationsOfWrite * (revision - last) - relations));
    return revision;
  };
  const follow = async () => {
    let [{ revision: last } = { revision: 0 }] = await graph.reader().read(graphRevision, {});
    while (writing) last = await look(last);
  };
  const followers = [follow(), follow(), follow()];
  // On a busy machine, several writes may lie between two looks.
  for (let write = 0; write < 4 || missing.length <= 4; write++) await writeRecords(graph, meetings(write));
  writing = false;
  await Promise.all(followers);
  expect(missing.length).toBeGreaterThan(4);
  expect(missing.filter((count) => count > 0)).toEqual([]);
  await graph.close();
});
