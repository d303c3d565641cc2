import { expect, test } from "vitest";
import { GraphUnavailable } from "../../src/errors/errors.ts";
import type { GraphWriter } from "../../src/neo4j/graph.ts";
import { migrationLock } from "../../src/neo4j/migrations.ts";
import { openTestGraph } from "../helpers/graph.ts";
import { until } from "../helpers/processes.ts";
import { startServer } from "../helpers/server.ts";

test("a request that finds no free connection in time is told to try again, and answered when there is one", async () => {
  const graph = await openTestGraph();
  const server = await startServer(graph);
  const graphqlQuery = "{ actors(first: 1) { totalCount } }";
  // One transaction holds the lock; as many others as the pool has connections wait for it.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let begun = 0;
  const write = (): Promise<void> =>
    graph
      .write(async (writer: GraphWriter) => {
        begun++;
        await writer.run(migrationLock, {});
        await held;
      })
      // A machine that pauses opens a connection too late.
      .catch((error) =>
        error instanceof GraphUnavailable && begun < writers.length ? write() : Promise.reject(error),
      );
  const writers: Promise<void>[] = [];
  try {
    // Ten at a time: a hundred new connections may take longer than a writer waits for one.
    while (writers.length < 100) {
      writers.push(...Array.from({ length: 10 }, write));
      await until(() => begun >= writers.length, `${writers.length} transactions`);
    }
    expect((await server.ask(graphqlQuery)).body.errors[0].extensions).toEqual({ code: "GRAPH_UNAVAILABLE" });
  } finally {
    // Also after a failure: the lock would stop every later test that writes.
    letGo();
    await Promise.all(writers);
  }
  expect((await server.ask(graphqlQuery)).body.errors).toBeUndefined();
  await server.close();
  await graph.close();
});
