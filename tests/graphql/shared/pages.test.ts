import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}
const page = "totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const lists: readonly [string, (args: string) => string][] = [
  ["actors", (args) => `{ list: actors(${args}) { ${page} } }`],
  ["actors by id", (args) => `{ list: actors(ids: ["vell", "kell", "ana", "orsk"], ${args}) { ${page} } }`],
  ["found actors", (args) => `{ list: searchActors(text: "of", ${args}) { ${page} } }`],
  ["relations", (args) => `{ list: relations(${args}) { ${page} } }`],
  [
    "relations of documents",
    (args) => `{ list: relations(where: { documents: ["bulletin", "scan"] }, ${args}) { ${page} } }`,
  ],
  ["documents", (args) => `{ list: documents(${args}) { ${page} } }`],
  ["an actor's relations", (args) => `{ in: actor(id: "vell") { list: relations(${args}) { ${page} } } }`],
  ["an actor's counterparts", (args) => `{ in: actor(id: "vell") { list: counterparts(${args}) { ${page} } } }`],
  [
    "a relation's evidence",
    (args) => `{ in: relation(id: "boralia-sanctions-kell") { list: evidence(${args}) { ${page} } } }`,
  ],
  ["a document's evidence", (args) => `{ in: document(id: "courier") { list: evidence(${args}) { ${page} } } }`],
  ["related documents", (args) => `{ in: document(id: "gazette") { list: related(${args}) { ${page} } } }`],
];

async function ask1(query: string): Promise<Page> {
  const data = await dataOf(ask<{ list?: Page; in?: { list: Page } }>(query));
  return (data.list ?? data.in?.list)!;
}

test.each(lists)("pages of %s follow one another with nothing twice and nothing left out", async (_name, query) => {
  const whole = await ask1(query("first: 100"));
  const ids = whole.edges.map(({ node }) => node.id);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(whole.totalCount).toBe(ids.length);
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

  const seen: string[] = [];
  let after = "";
  for (let more = true; more; ) {
    const { edges, pageInfo } = await ask1(query(`first: 2${after}`));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
    expect(pageInfo.hasPreviousPage).toBe(after !== "");
    seen.push(...edges.map(({ node }) => node.id));
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  expect(seen).toEqual(ids);
});

test("an empty page has no cursors", async () => {
  const none = graphql(`
    query NoRelations {
      relations(where: { kinds: [] }) { nodes { id } totalCount pageInfo { hasNextPage startCursor endCursor } }
    }
  `);
  expect((await dataOf(ask(none))).relations).toEqual({
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
  });
});
