import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { query } from "../../src/neo4j/query.ts";
import type { GraphRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { until } from "../helpers/processes.ts";
import { openProxy } from "../helpers/proxy.ts";
import { startServer } from "../helpers/server.ts";
import { openTransactions } from "../helpers/transactions.ts";

// On a narrow network, an answer that is larger than the buffers of the network (up to 38 MB) keeps its transaction open until
// somebody ends it. Each piece of evidence brings the long title of its document.
const address = await testNeo4j();
// Two different pages of evidence have statements of their own.
const graphqlQuery =
  "{ relations(first: 100) { nodes { one: evidence(first: 1) { nodes { id } } evidence { nodes { document { title } } } } } }";
const longTitle = "The spokesman said nothing. ".repeat(25_000);

/** A spokesman with a hundred statements in one document. */
function* statements(): Generator<GraphRecord> {
  yield { type: "actor", id: "spokesman", kind: "PERSON", names: [{ value: "Spokesman", kind: "PRIMARY" }] };
  yield { type: "document", id: "minutes", title: longTitle };
  for (let number = 0; number < 100; number++)
    yield {
      type: "relation",
      id: `statement-${number}`,
      kind: "STATEMENT",
      participants: [{ actor: "spokesman", role: "SPEAKER" }],
      evidence: [{ document: "minutes", quote: `said nothing ${number}` }],
    };
}

/** The open transactions, as soon as the large answer is held back. */
async function begun(): Promise<readonly string[]> {
  await until(proxy.holdsAnswer, "a large answer");
  const ids = await openTransactions(address);
  expect(ids).not.toEqual([]);
  return ids;
}

async function ended(ids: readonly string[]): Promise<void> {
  await until(
    async () => (await openTransactions(address)).every((id) => !ids.includes(id)),
    "the end of the transactions",
  );
}

let proxy: Awaited<ReturnType<typeof openProxy>>;
let graph: Graph;

beforeAll(async () => {
  const filled = await openEmptyGraph();
  await writeRecords(filled, statements());
  await filled.close();
  proxy = await openProxy(address.uri);
  graph = new Graph({ ...address, uri: proxy.uri });
});
afterEach(() => proxy.setState("open"));
afterAll(async () => {
  await graph.close();
  await proxy.close();
});

test("a client that goes away ends its query in Neo4j", async () => {
  const server = await startServer(graph);
  const client = new AbortController();
  proxy.setState("narrow");
  const asked = server.ask(graphqlQuery, {}, client.signal).catch((error: Error) => error.name);
  const transactions = await begun();
  client.abort();
  expect(await asked).toBe("AbortError");
  await ended(transactions);
  await server.close();
});

test("a request at its deadline is told so, and its query is ended in Neo4j", async () => {
  const server = await startServer(graph, { deadline: 3_000 });
  proxy.setState("narrow");
  const asked = server.ask(graphqlQuery);
  const transactions = await begun();
  // The answer is held back until the test ends.
  const { body } = await asked;
  expect(body.errors[0].extensions.code).toBe("DEADLINE_EXCEEDED");
  await ended(transactions);
  await server.close();
});

test("a request that has been answered has nothing more to end", async () => {
  const quick = '{ actor(id: "spokesman") { id } }';
  const undisturbed = new Graph(address);
  const server = await startServer(undisturbed, { deadline: 3_000 });
  expect((await server.ask(quick)).body.errors).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 3_200));
  expect((await server.ask(quick)).body.errors).toBeUndefined();
  expect(server.logged().filter(({ level }) => Number(level) > 30)).toEqual([]);
  await server.close();
  await undisturbed.close();
});

test("a reader can't write", async () => {
  const lock = query<Record<never, never>, { id: string }>("migration/lock");
  await expect(graph.reader().read(lock, {})).rejects.toMatchObject({ code: "Neo.ClientError.Statement.AccessMode" });
});
