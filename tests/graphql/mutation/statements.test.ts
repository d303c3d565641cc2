import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor, startServer, type TestServer } from "../../helpers/server.ts";
import { all } from "../../write/records.ts";
import { rows } from "../../write/rows.ts";

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, all);
  server = await startServer(graph, { authenticate: async () => editor });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});
const participants = [
  { actor: "ada", role: "PARTICIPANT" },
  { actor: "cyd", role: "PARTICIPANT" },
];
const evidence = [{ document: "letter", quote: "Then Ben called Cyd." }];

/** The relation's id, and the names of the statements of the mutation. */
async function statementsOf(mutation: string, type: string, input: object) {
  const names: string[] = [];
  const unobserve = graph.observe((name) => names.push(name));
  const { body } = await server.ask(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { relation { id } change { id } } }`,
    { input },
  );
  unobserve();
  return { id: body.data[mutation].relation.id as string, names: names.toSorted() };
}

test("a mutation reads each thing once, and answers with two statements", async () => {
  const recorded = await statementsOf("recordMeeting", "RecordMeetingInput", { participants, evidence });
  const answer = ["change/byIds", "relation/byIds"];
  const frame = [...answer, "edit/answeredRequest", "write/change", "write/moment"];
  expect(recorded.names).toEqual(
    [...frame, "edit/documents", "write/edges", "write/evidence", "write/knownActors"].toSorted(),
  );
  const { id } = recorded;
  const retracted = await statementsOf("retractRelation", "RetractInput", { id, reason: "It was wrong." });
  expect(retracted.names).toEqual(
    [...frame, "edit/lastVersion", "write/retractedEvidence", "write/retractedVersions"].toSorted(),
  );
});

test("answers to requests are removed a month later, a few with each mutation", async () => {
  const old = "datetime() - duration({days: 31})";
  await rows(
    `UNWIND range(1, 15) AS n CREATE (r:Request {key: 'old ' + n, digest: '', result: '', recordedAt: ${old}}) RETURN 1`,
  );
  const left = async () => (await rows("MATCH (r:Request) WHERE r.key STARTS WITH 'old' RETURN count(r) AS n"))[0]!.n;
  await statementsOf("recordMeeting", "RecordMeetingInput", { participants, evidence });
  expect(await left()).toBe(5);
  await statementsOf("recordMeeting", "RecordMeetingInput", { participants, evidence });
  expect(await left()).toBe(0);
  expect(await rows("MATCH (r:Request) RETURN count(r) > 0 AS kept")).toEqual([{ kept: true }]);
});
