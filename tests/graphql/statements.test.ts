import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { type Ask, createAsk, dataOf } from "../helpers/ask.ts";
import { openWorld } from "../helpers/graph.ts";

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openWorld();
  ask = await createAsk(graph);
});
afterAll(() => graph.close());

/** The names of the statements that an operation runs. */
async function statementsOf(operation: string): Promise<string[]> {
  const seen: string[] = [];
  const stop = graph.observe((name) => seen.push(name));
  await dataOf(ask(operation)).finally(stop);
  return seen.toSorted();
}

const deep = (rows: number) => `{
  actors(first: ${rows}) { nodes {
    name names { value } identifiers { value } relationCount
    ... on Organization { state { name } }
    relations(first: ${rows}) { totalCount nodes {
      participants { role actor { name(lang: "ar") } }
      sourceCount
      evidence(first: ${rows}) { totalCount nodes { quote document { title evidence { totalCount } } attribution { name } } }
    } }
    counterparts(first: ${rows}) { totalCount nodes { name relations(first: ${rows}) { nodes { id } } } }
  } }
}`;

test("a nested query costs no more statements for a hundred rows than for two", async () => {
  const few = await statementsOf(deep(2));
  const many = await statementsOf(deep(100));
  // Even fewer: the first level has already loaded some keys of the deeper ones.
  expect(few).toEqual(expect.arrayContaining(many));
  expect(many.length).toBeLessThanOrEqual(few.length);
});

test("each level costs a fixed number of statements", async () => {
  expect(await statementsOf("{ actors { nodes { id kind } } }")).toEqual(["actor/list"]);
  expect(await statementsOf("{ actors { nodes { name names { value } } } }")).toEqual(["actor/list", "actor/names"]);
  expect(
    await statementsOf("{ actors { nodes { relations { nodes { participants { actor { name } } } } } } }"),
  ).toEqual(["actor/list", "actor/names", "relation/ofActors", "relation/participants"]);
});

test("conditions on whole relations are looked up once, however many rows ask", async () => {
  const operation = (rows: number) => `{
    actors(first: ${rows}) { nodes {
      relationCount(where: { with: ["talwan"] })
      relations(where: { with: ["talwan"] }) { nodes { id } }
      counterparts(where: { with: ["talwan"] }) { nodes { id } }
    } }
  }`;
  expect(await statementsOf(operation(20))).toEqual(await statementsOf(operation(2)));
  expect((await statementsOf(operation(20))).filter((name) => name === "relation/together")).toHaveLength(1);
});

test("the relations of a path's steps cost one statement, however many paths there are", async () => {
  const paths = (first: number) => `{
    paths(from: "talwan", to: "kell", first: ${first}, maxHops: 3) {
      paths { actors { name } steps { relations { nodes { evidence { nodes { quote } } } } } }
    }
  }`;
  const steps = (statements: readonly string[]) => statements.filter((name) => name !== "path/stepsInto");
  expect(steps(await statementsOf(paths(20)))).toEqual(steps(await statementsOf(paths(1))));
});
