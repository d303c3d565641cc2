import { getIntrospectionQuery, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { type Cost, costOf } from "../../src/server/limits/cost.ts";
import { limits } from "../../src/server/limits/limits.ts";
import { openWorld } from "../helpers/graph.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

const schema = await createSchema();
function measure(query: string, variables = {}): Cost {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === "OperationDefinition")!;
  return costOf(schema, { document, operation, variables });
}
const cost = (query: string, variables = {}) => measure(query, variables).requested;

describe("a query costs the values that it may answer with", () => {
  test.each([
    ["a field of one thing, and those inside it", '{ actor(id: "a") { id kind } }', 3],
    ["first times what is inside a page", "{ actors(first: 10) { nodes { id } } }", 10 * 3],
    ["the page size that holds where none is given", "{ actors { nodes { id } } }", 20 * 3],
    [
      "the product of nested pages",
      "{ actors(first: 10) { nodes { relations(first: 5) { nodes { id } } } } }",
      500 + 10 * (1 + 1 + 60 + 5 * 3),
    ],
    [
      "lists without pages as they usually are",
      "{ relations(first: 10) { nodes { participants { role } } } }",
      500 + 10 * 10,
    ],
    ["every alias", "{ a: actors { nodes { id } } b: actors { nodes { id } } }", 2 * 60],
    [
      "a fragment wherever it is spread",
      "{ a: actors { ...Ids } b: actors { ...Ids } } fragment Ids on ActorConnection { nodes { id } }",
      2 * 60,
    ],
    [
      "the costliest of several types",
      '{ relation(id: "a") { ... on Meeting { mode topics } ... on Affiliation { member { id } of { id } } } }',
      5,
    ],
    ["nothing for what is skipped", '{ actor(id: "a") { id } actors @skip(if: true) { nodes { id } } }', 2],
    ["what the database reads on top", "{ timeline { undated } }", 25_000 + 2],
    ["the count of a list on top", '{ actor(id: "a") { relations { totalCount } } }', 2 * 500 + 1 + 60 + 60 + 20 * 2],
    ["first times the steps of a path", '{ paths(from: "a", to: "b") { complete } }', 12_000 + 5 * 7 * 2],
    ["the actors that a network may show", '{ network(around: ["a"]) { truncated } }', 3_000 + 10 + 26 * (20 + 2)],
    [
      "no more actors than maxActors",
      '{ network(around: ["a"], depth: 3, maxActors: 50) { truncated } }',
      3_000 + 10 + 50 * (20 + 2),
    ],
    [
      "the length of a text, and the mentions that it may have",
      `{ annotate(text: "${"a".repeat(8_001)}") { candidates { score } } }`,
      3 * 400 + 3 * 80 * (1 + 1 + 1),
    ],
    ["what is out of bounds as the bound, for its resolver to refuse", "{ actors(first: -1) { nodes { id } } }", 3],
  ])("%s", (_name, query, expected) => expect(cost(query)).toBe(expected));

  test("page sizes in variables", () => {
    const query =
      "query ($n: Int!, $around: [ID!]!) { actors(first: $n) { nodes { id } } network(around: $around) { truncated } }";
    expect(cost(query, { n: 7, around: ["a", "b"] })).toBe(7 * 3 + 3_000 + 2 * 10 + 52 * (20 + 2));
  });
});

describe("honest queries are let through", () => {
  test.each([
    [
      "a hundred relations with their evidence",
      "{ relations(first: 100) { nodes { participants { actor { name } } evidence { nodes { quote document { title } attribution { name } } } } } }",
    ],
    ["counterparts of fifty actors", "{ actors(first: 50) { nodes { counterparts(first: 20) { nodes { name } } } } }"],
    [
      "the largest network with names",
      '{ network(around: ["a"], depth: 2, maxActors: 2000, firstPerActor: 100) { truncated omittedActors actors { id kind name(lang: "ar") } links { source { id } target { id } kinds relationCount since until } } }',
    ],
    [
      "paths with the passages of every step",
      '{ paths(from: "a", to: "b", first: 20) { paths { actors { name } steps { from { id } to { id } relations { nodes { date evidence { nodes { quote document { title } } } } } } } } }',
    ],
    ["what the playground asks", getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
  ])("%s", (_name, query) => expect(cost(query)).toBeLessThanOrEqual(limits.cost));
});

describe("what asks for too much is refused before anything runs", () => {
  let graph: Graph;
  let server: TestServer;
  const statements: string[] = [];
  beforeAll(async () => {
    graph = await openWorld();
    server = await startServer(graph);
    graph.observe((name) => statements.push(name));
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  async function refusalOf(query: string, variables = {}): Promise<string> {
    statements.length = 0;
    const { status, body } = await server.ask(query, variables);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    const [{ message, extensions }] = body.errors;
    expect(extensions.code).toBe("QUERY_TOO_COSTLY");
    expect(statements).toEqual([]);
    return message;
  }

  test("three nested pages of a hundred, with what they would cost and what to do", async () => {
    const query = "{actors(first:100){nodes{counterparts(first:100){nodes{counterparts(first:100){nodes{id}}}}}}}";
    expect(query.length).toBeLessThan(132);
    const message = await refusalOf(query);
    expect(message).toContain("5,041,200");
    expect(message).toContain("the limit is 200,000");
    expect(message).toContain("actors.nodes.counterparts.nodes.counterparts");
    expect(message).toContain("give a smaller first");
  });

  test("the same behind fragments", async () => {
    await refusalOf(
      "{actors(first:100){...A}} fragment A on ActorConnection{nodes{counterparts(first:100){...B}}} fragment B on CounterpartConnection{nodes{counterparts(first:100){nodes{id}}}}",
    );
  });

  test("many searches in one request", async () => {
    const aliases = Array.from({ length: 100 }, (_, i) => `p${i}: paths(from: "talwan", to: "kell") { complete }`);
    await refusalOf(`{ ${aliases.join(" ")} }`);
  });

  test("a list in a variable that every row looks up, with the field that does so", async () => {
    const message = await refusalOf(
      "query ($where: RelationWhere) { actors(first: 100) { nodes { few: id many: relationCount(where: $where) } } }",
      { where: { documents: Array.from({ length: 500 }, () => "report") } },
    );
    expect(message).toContain("Its most expensive field is actors.nodes.many.");
  });

  test("many statements about an actor who may be a hub", async () => {
    const aliases = Array.from(
      { length: 190 },
      (_, index) => `a${index}: actor(id: "kell") { relations(where: { minSources: ${index} }) { totalCount } }`,
    );
    await refusalOf(`{ ${aliases.join(" ")} }`);
  });

  test("fragments that double at every level", async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Actor { ...F${i + 1} ... { ...F${i + 1} } }`,
    );
    expect(
      await refusalOf(`{ actor(id: "kell") { ...F0 } } ${fragments.join(" ")} fragment F20 on Actor { id }`),
    ).toContain("This query costs 1,048,577");
  });

  test("more levels than fifteen", async () => {
    const nested = (levels: number): string =>
      levels === 0 ? "id" : `relation { evidence(first: 1) { nodes { ${nested(levels - 1)} } } }`;
    expect(await refusalOf(`{ relation(id: "summit") { evidence(first: 1) { nodes { ${nested(5)} } } } }`)).toContain(
      "levels deep; 15 are allowed",
    );
  });

  test("a document of more than four thousand words", async () => {
    expect(await refusalOf(`{ ${"__typename ".repeat(4_000)} }`)).toContain("4,000 tokens");
  });
});
