import { afterAll, beforeEach, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { openProxy } from "../helpers/proxy.ts";
import { chain } from "../write/chain.ts";
import { rows } from "../write/rows.ts";

const neo4j = await testNeo4j();
const proxy = await openProxy(neo4j.uri);
const graph = new Graph({ ...neo4j, uri: proxy.uri });
beforeEach(async () => {
  await (await openEmptyGraph()).close();
  proxy.setState("open");
});
afterAll(async () => {
  await graph.close();
  await proxy.close();
});

const file = fileOf([...chain(1_500)]);

test("an import waits for a Neo4j that has gone, and goes on when it is back", async () => {
  const messages: string[] = [];
  const { report } = await importText(graph, file, {
    onUnavailable: (sentence) => {
      messages.push(sentence);
      setTimeout(() => proxy.setState("open"), 1_000);
    },
    onProgress: () => messages.length === 0 && proxy.setState("refusing"),
  });
  // On a machine that pauses, it may seem to have gone once more.
  expect(new Set(messages)).toEqual(new Set(["The graph database is not answering. Waiting for it …"]));
  expect(report.total).toMatchObject({ created: 2_999, refused: 0 });
  expect(await rows("MATCH ()-[meeting:MEETING]->() RETURN count(*) AS meetings")).toEqual([{ meetings: 1_499 }]);
});

test("an import whose Neo4j does not come back says how to find out whether the same command goes on from there", async () => {
  const broken = importText(graph, file, { retryFor: 500, onProgress: () => proxy.setState("refusing") });
  await expect(broken).rejects.toThrow(
    /stopped answering\. Run rawabit status\. .* the same command goes on from there/,
  );
});
