import { afterAll, beforeAll, expect, test } from "vitest";
import { DeadlineExceeded } from "../../../src/errors/errors.ts";
import { createContext } from "../../../src/graphql/context.ts";
import { runMutation } from "../../../src/graphql/mutation/runMutation.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { engineOf } from "../../helpers/engine.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor } from "../../helpers/server.ts";
import { revisionOf } from "../../write/look.ts";

// A transaction that outlasts the time limit of its request.

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

/** Runs a mutation that changes the graph; its request ends while it runs. */
function changeTooLate(requestId?: string) {
  const controller = new AbortController();
  const { signal } = controller;
  const context = createContext(graph, engineOf(graph), { viewer: editor, signal, timeout: 10_000 });
  return runMutation(context, "addDocument", requestId === undefined ? {} : { requestId }, async (transaction) => {
    transaction.takeRevision();
    controller.abort(new DeadlineExceeded());
    return {};
  });
}

test("what was written too late for its answer says so, and is not written again", async () => {
  await expect(changeTooLate("one")).rejects.toMatchObject({
    code: "DEADLINE_EXCEEDED",
    message: expect.stringMatching(/was written as "change:\d+".*Send it again with the same requestId/),
  });
  const revision = await revisionOf(graph);
  const context = createContext(graph, engineOf(graph), {
    viewer: editor,
    signal: new AbortController().signal,
    timeout: 10_000,
  });
  const repeated = await runMutation(context, "addDocument", { requestId: "one" }, () =>
    Promise.reject<object>(new Error()),
  );
  expect(await repeated.change()).toMatchObject({ operation: "addDocument" });
  expect(await revisionOf(graph)).toBe(revision);
  await expect(changeTooLate()).rejects.toThrow(/Look at it with changes/);
});
