import { afterAll, beforeAll, expect, test } from "vitest";
import { knownSkeletonsOf } from "../../src/graphql/annotation/knownSkeletons.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { type Ask, createAsk, dataOf } from "../helpers/ask.ts";
import { openWorld } from "../helpers/graph.ts";

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openWorld();
  ask = await createAsk(graph);
  // As a server does when it starts.
  await knownSkeletonsOf(graph).load();
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

const page = (fields: string) => `{ actor(id: "kell") { relations(first: 20) { ${fields} } } }`;

test.each([
  ["an actor", `{ actor(id: "kell") { id kind } }`, ["actor/byIds"]],
  [
    "an actor with its names and identifiers",
    `{ actor(id: "kell") { name names { value } identifiers { value } } }`,
    ["actor/byIds"],
  ],
  [
    "an actor by an identifier",
    `{ actorByIdentifier(scheme: "wikidata", value: "Q1") { name identifiers { value } } }`,
    ["actor/byIds"],
  ],
  [
    "any object",
    `{ node(id: "kell") { ... on Actor { name } } }`,
    ["actor/byIds", "document/byIds", "evidence/byIds", "relation/byIds"],
  ],
  ["a list of actors", "{ actors { nodes { name names { value } } } }", ["actor/list"]],
  ["a list of actors by id", `{ actors(ids: ["kell", "vell"]) { edges { node { name } } } }`, ["actor/byIds"]],
  [
    "a search",
    `{ searchActors(text: "kell") { nodes { name identifiers { value } } } }`,
    ["actor/byIds", "actor/search"],
  ],
  [
    "the actors in a text",
    `{ annotate(text: "${"Kell met Jonas Kell and Huda Marzen. ".repeat(50)}") { candidates { matchedName { value } actor { name } } } }`,
    ["actor/byIds", "annotation/namesInText", "graph/revision"],
  ],
  ["a page of relations", page("nodes { id date participants { role actor { id name } } }"), ["relation/ofActors"]],
  [
    "a page of relations by their roles",
    page("nodes { ...on Sanction { issuers { name } targets { names { value } } } }"),
    ["relation/ofActors"],
  ],
  [
    "a page of relations with their evidence",
    page("nodes { evidence { nodes { quote document { title } } } }"),
    ["relation/ofActors"],
  ],
  [
    "a counted page of relations",
    page("totalCount nodes { evidence { totalCount } }"),
    ["evidence/countsOfRelations", "relation/ofActors"],
  ],
  [
    "a page of each actor's relations",
    "{ actors { nodes { relations { nodes { participants { actor { name } } } } } } }",
    ["actor/list", "relation/ofActors"],
  ],
  [
    "a page of all relations",
    "{ relations { nodes { participants { actor { name } } evidence { nodes { quote document { title } } } } } }",
    ["relation/list"],
  ],
  [
    "a page of relations of an actor with its own names",
    `{ actor(id: "kell") { names { value } relations { nodes { id } } } }`,
    ["relation/ofActors"],
  ],
  [
    "a page of relations of an actor by its id in another system",
    `{ actor(id: "world-atlas:1") { id relations { nodes { id participants { actor { name } } } } } }`,
    ["actor/byIds", "relation/ofActors", "relation/ofActors"],
  ],
  ["a timeline", `{ timeline(actors: ["kell", "vell"]) { buckets { start } } }`, ["timeline/ofActors"]],
  [
    "a timeline of an actor by its id in another system",
    `{ timeline(actors: ["world-atlas:1"]) { buckets { start } } }`,
    ["actor/byIds", "timeline/ofActors", "timeline/ofActors"],
  ],
])("%s costs a fixed number of statements", async (_what, operation, statements) => {
  expect(await statementsOf(operation)).toEqual(statements);
});

test("names are read with their actors however the query selects them", async () => {
  const fragments = `fragment Named on Actor { ...Once ...Once } fragment Once on Actor { kind name }`;
  expect(await statementsOf(`{ actor(id: "kell") { ...Named } } ${fragments}`)).toEqual(["actor/byIds"]);
  expect(await statementsOf(`{ actor(id: "kell") { ... on State { label: name } } }`)).toEqual(["actor/byIds"]);
});

test("a page is counted only if totalCount is left in", async () => {
  const counted = (included: boolean) => `{ relations { totalCount @include(if: ${included}) nodes { id } } }`;
  const uncounted = ["relation/list"];
  expect(await statementsOf(counted(false))).toEqual(uncounted);
  expect(await statementsOf(counted(true))).toEqual(["relation/count", ...uncounted]);
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
