import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { chain } from "../../write/chain.ts";

// A chain of people connected by undated meetings; the last but one meeting has been retracted.
let graph: Graph;
let ask: Ask;
let before: string;
beforeAll(async () => {
  graph = await openEmptyGraph();
  ask = await createAsk(graph);
  await writeRecords(graph, chain(14));
  const { relation } = await dataOf(
    ask<{ relation: { recordedAt: string } }>('{ relation(id: "chain-1") { recordedAt } }'),
  );
  before = relation.recordedAt;
  await retractRelations(graph, ["chain-13"]);
});
afterAll(() => graph.close());

async function why(to: string, where: object): Promise<unknown> {
  const query = `query Why($to: ID!, $where: PathWhere) {
    paths(from: "link-0", to: $to, where: $where) { paths { hops } noPath { reason loosen } }
  }`;
  return (await dataOf(ask<{ paths: unknown }>(query, { to, where }))).paths;
}

test("a path longer than maxHops may be: no argument is to blame, also where some are given", async () => {
  expect(await why("link-12", { kinds: ["MEETING"] })).toEqual({
    paths: [],
    noPath: { reason: "BEYOND_MAX_HOPS", loosen: null },
  });
});

test("what was known then counts as a tie, though it is known no more", async () => {
  expect(await why("link-13", { knownAt: before, since: "2020", kinds: ["STATEMENT"] })).toEqual({
    paths: [],
    noPath: { reason: "EXCLUDED_BY_WHERE", loosen: null },
  });
  expect(await why("link-13", { since: "2020", kinds: ["STATEMENT"] })).toEqual({
    paths: [],
    noPath: { reason: "DIFFERENT_COMPONENTS", loosen: null },
  });
});
