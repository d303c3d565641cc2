import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { query } from "../../src/neo4j/query.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { holdIndex } from "../helpers/heldIndex.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { until } from "../helpers/processes.ts";
import { editor, startServer } from "../helpers/server.ts";
import { waitingTransactions } from "../helpers/transactions.ts";

const address = await testNeo4j();

let graph: Graph;

beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

describe("a query that waits in Neo4j for an index, which nothing else needs,", () => {
  const waiting = "{ proposals(first: 1) { nodes { id } } }";
  const authenticate = async () => editor;
  let letGo: () => Promise<void>;

  beforeEach(async () => {
    letGo = await holdIndex(address, "proposalOrder");
  });
  afterEach(() => letGo());

  test("ends when its client goes away", async () => {
    const server = await startServer(graph, { authenticate });
    const client = new AbortController();
    const asked = server.ask(waiting, {}, client.signal).catch((error: Error) => error.name);
    await untilWaiting(1);
    client.abort();
    expect(await asked).toBe("AbortError");
    await untilWaiting(0);
    await server.close();
  });

  test("ends at the deadline of its request, which is told so", async () => {
    const server = await startServer(graph, { authenticate, deadline: 3_000 });
    const { body } = await server.ask(waiting);
    expect(body.errors[0].extensions.code).toBe("DEADLINE_EXCEEDED");
    await untilWaiting(0);
    await server.close();
  });

  /** Until so many transactions wait in Neo4j. */
  function untilWaiting(count: number): Promise<void> {
    return until(async () => (await waitingTransactions(address)).length === count, `${count} waiting transactions`);
  }
});

test("a request that has been answered has nothing more to end", async () => {
  const quick = "{ actors(first: 1) { totalCount } }";
  const deadline = 6_000;
  const server = await startServer(graph, { deadline });
  expect((await server.ask(quick)).body.errors).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, deadline + 200));
  expect((await server.ask(quick)).body.errors).toBeUndefined();
  expect(server.logged().filter(({ level }) => Number(level) > 30)).toEqual([]);
  await server.close();
});

test("a reader can't write", async () => {
  const lock = query<Record<never, never>, { id: string }>("migration/lock");
  await expect(graph.reader().read(lock, {})).rejects.toMatchObject({ code: "Neo.ClientError.Statement.AccessMode" });
});
