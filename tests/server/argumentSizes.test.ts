import { describe, expect, test } from "vitest";
import { serve } from "../helpers/served.ts";

const { graph, server } = await serve();

const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
const text = (characters: number) => "x".repeat(characters);
const relations = "query ($where: RelationWhere) { relations(where: $where) { totalCount } }";
const paths = 'query ($where: PathWhere) { paths(from: "vell", to: "kell", where: $where) { complete } }';

describe("an argument beyond its limit is refused before anything reads it", () => {
  test.each<[argument: string, size: string, query: string, variables: object]>([
    ["id", "501 characters; at most 500", "query ($id: ID!) { actor(id: $id) { id } }", { id: text(501) }],
    ["id", "501 characters; at most 500", `{ node(id: "${text(501)}") { id } }`, {}],
    ["id", "501 characters; at most 500", `query ($id: ID! = "${text(501)}") { relation(id: $id) { id } }`, {}],
    [
      "ids",
      "1,001 items; at most 1,000",
      "query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }",
      { ids: ids(1_001) },
    ],
    ["ids", "1,001 items; at most 1,000", `{ actors(ids: ${JSON.stringify(ids(1_001))}) { totalCount } }`, {}],
    ["ids", "501 characters; at most 500", "query ($id: ID!) { actors(ids: [$id]) { totalCount } }", { id: text(501) }],
    [
      "ids",
      "501 characters; at most 500",
      "query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }",
      { ids: text(501) },
    ],
    [
      "kinds",
      "1,001 items; at most 1,000",
      "query ($kinds: [ActorKind!]) { actors(kinds: $kinds) { totalCount } }",
      { kinds: Array(1_001).fill("STATE") },
    ],
    ["text", "1,001 characters; at most 1,000", `{ searchActors(text: "${text(1_001)}") { totalCount } }`, {}],
    ["text", "1,001 characters; at most 1,000", `{ documents(text: "${text(1_001)}") { totalCount } }`, {}],
    [
      "text",
      "100,001 characters; at most 100,000",
      "query ($text: String!) { annotate(text: $text) { text } }",
      { text: text(100_001) },
    ],
    ["after", "4,001 characters; at most 4,000", `{ actors(after: "${text(4_001)}") { totalCount } }`, {}],
    ["lang", "1,001 characters; at most 1,000", `{ actor(id: "kell") { name(lang: "${text(1_001)}") } }`, {}],
    [
      "lang",
      "1,001 characters; at most 1,000",
      `{ ...F } fragment F on Query { actor(id: "kell") { description(lang: "${text(1_001)}") } }`,
      {},
    ],
    [
      "value",
      "1,001 characters; at most 1,000",
      `{ actorByIdentifier(scheme: "wikidata", value: "${text(1_001)}") { id } }`,
      {},
    ],
    [
      "around",
      "2,001 items; at most 2,000",
      "query ($ids: [ID!]!) { network(around: $ids, depth: 0) { truncated } }",
      { ids: ids(2_001) },
    ],
    [
      "actors",
      "2,001 items; at most 2,000",
      "query ($ids: [ID!]!) { timeline(actors: $ids) { undated } }",
      { ids: ids(2_001) },
    ],
    ["where.with", "1,001 items; at most 1,000", relations, { where: { with: ids(1_001) } }],
    ["where.documents", "501 characters; at most 500", relations, { where: { documents: ["a", text(501)] } }],
    [
      "where.documents",
      "1,001 items; at most 1,000",
      `{ relations(where: { documents: ${JSON.stringify(ids(1_001))} }) { totalCount } }`,
      {},
    ],
    [
      "where.documents",
      "1,001 items; at most 1,000",
      "query ($ids: [ID!]) { relations(where: { documents: $ids }) { totalCount } }",
      { ids: ids(1_001) },
    ],
    ["where.since", "5,000 characters; at most 1,000", relations, { where: { since: text(5_000) } }],
    ["where.knownAt", "5,000 characters; at most 1,000", relations, { where: { knownAt: text(5_000) } }],
    ["where.avoid", "1,001 items; at most 1,000", paths, { where: { avoid: ids(1_001) } }],
    ["where.via", "1,001 items; at most 1,000", paths, { where: { via: ids(1_001) } }],
    ["where", "40 fields; at most 11", relations, { where: Object.fromEntries(ids(40).map((name) => [name, 1])) }],
  ])("%s has %s", async (argument, size, query, variables) => {
    const statements: string[] = [];
    const unobserve = graph.observe((name) => statements.push(name));
    const { status, body } = await server.ask(query, variables);
    unobserve();
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining(`${argument} has ${size} are allowed. `),
        extensions: { code: "BAD_USER_INPUT", argument },
      },
    ]);
    expect(statements).toEqual([]);
  });

  test("in an export too", async () => {
    const { status, body } = await server.get(`/export?format=gexf&around=${text(501)}`);
    expect([status, body.errors[0].extensions]).toEqual([400, { code: "BAD_USER_INPUT", argument: "around" }]);
    expect(body.errors[0].message).toBe("around has 501 characters; at most 500 are allowed. Shorten it.");
  });
});

test("an argument at its limit is read", async () => {
  const { body } = await server.ask("query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }", { ids: ids(1_000) });
  expect(body.errors[0].message).toContain('ids: there is no actor "a0"');
  const { body: found } = await server.ask("query ($text: String!) { searchActors(text: $text) { totalCount } }", {
    text: text(1_000),
  });
  expect(found.data.searchActors.totalCount).toBe(0);
});

test("the arguments of an operation that is not executed do not count", async () => {
  const document = `query A { __typename } query B($ids: [ID!]) { actors(ids: $ids) { totalCount } }`;
  const { status, body } = await server.send(
    JSON.stringify({ query: document, operationName: "A", variables: { ids: ids(2_000) } }),
  );
  expect([status, body.data]).toEqual([200, { __typename: "Query" }]);
});
