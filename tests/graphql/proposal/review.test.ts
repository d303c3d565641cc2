import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor, startServer, type TestServer } from "../../helpers/server.ts";
import { person } from "../../write/records.ts";
import { read, reporting } from "./support.ts";

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, [person("ada"), person("ben")]);
  server = await startServer(graph, { authenticate: async () => editor });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const passage = "Name of ada met Name of ben for the first time.";
const later = "Name of ada then met Name of ben again in the evening.";
const who = [
  ["PARTICIPANT", "Name of ada"],
  ["PARTICIPANT", "Name of ben"],
] as const;
const reader = reporting({ passage, who }, { passage: later, who, proposedBy: "en/meeting/again" });
const article = (title: string) => ({ title, text: `${title}. ${passage} ${later}`, language: "en" });
const ask = async (query: string, variables: object = {}) => (await server.ask(query, variables)).body.data;
const toReview = (args = "") =>
  ask(
    `{ documentsToReview${args} { totalCount nodes { title proposals(state: PENDING) { nodes { id } } } pageInfo { endCursor hasNextPage } } }`,
  );

test("documents wait for a review while a proposal waits, the one that was read last first", async () => {
  await read(graph, { add: article("One") }, reader);
  await read(graph, { add: article("Two") }, reporting({ passage, who }));
  await read(graph, { add: article("Three") }, reporting());
  const { documentsToReview } = await toReview();
  expect(documentsToReview.nodes.map(({ title }: { title: string }) => title)).toEqual(["Two", "One"]);
  const { documentsToReview: first } = await toReview("(first: 1)");
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ title: "Two" }], pageInfo: { hasNextPage: true } });
  const { documentsToReview: second } = await toReview(`(first: 1, after: "${first.pageInfo.endCursor}")`);
  expect(second).toMatchObject({ nodes: [{ title: "One" }], pageInfo: { hasNextPage: false } });
});

test("the precision of a rule follows the decisions of editors; a corrected proposal was not right", async () => {
  const { documentsToReview } = await toReview();
  const [two, one] = documentsToReview.nodes.map(({ proposals }: { proposals: { nodes: { id: string }[] } }) =>
    proposals.nodes.map(({ id }) => id),
  );
  await ask("mutation($input: AcceptProposalsInput!) { acceptProposals(input: $input) { relations { id } } }", {
    input: { proposals: [one[0], two[0]], edits: [{ proposal: two[0], date: "2020-06" }] },
  });
  await ask(`mutation { rejectProposals(input: { proposals: ["${one[1]}"], reason: "No" }) { proposals { id } } }`);
  const { reviewQuality } = await ask(
    "{ reviewQuality { proposedBy kind pending accepted corrected rejected precision } }",
  );
  expect(reviewQuality).toEqual([
    {
      proposedBy: "en/meeting/met",
      kind: "MEETING",
      pending: 0,
      accepted: 2,
      corrected: 1,
      rejected: 0,
      precision: 0.5,
    },
    {
      proposedBy: "en/meeting/again",
      kind: "MEETING",
      pending: 0,
      accepted: 0,
      corrected: 0,
      rejected: 1,
      precision: 0,
    },
  ]);
  expect((await toReview()).documentsToReview).toMatchObject({ totalCount: 0, nodes: [] });
});
