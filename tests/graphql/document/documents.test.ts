import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

test("a document has what its publisher gave, and null or nothing where it gave none", async () => {
  const documents = graphql(`
    query TwoDocuments {
      gazette: document(id: "gazette") { title url publisher language publishedOn keywords related { nodes { id } } }
      scan: document(id: "scan") { title url publisher language publishedOn keywords text related { totalCount } }
      nothing: document(id: "nothing") { id }
    }
  `);
  expect(await dataOf(ask(documents))).toEqual({
    gazette: {
      title: "قمة في ألدانا",
      url: "https://gazette.example/2018/summit",
      publisher: "Aldana Gazette",
      language: "ar",
      publishedOn: "2018-06-13",
      keywords: ["قمة", "تجارة"],
      related: { nodes: [{ id: "bulletin" }, { id: "courier" }] },
    },
    scan: {
      title: null,
      url: "https://archive.example/scan",
      publisher: null,
      language: null,
      publishedOn: null,
      keywords: [],
      text: null,
      related: { totalCount: 0 },
    },
    nothing: null,
  });
});

const search = graphql(`
  query FindDocuments($text: String, $first: Int! = 20, $after: String) {
    documents(text: $text, first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor } }
  }
`);
const found = async (text: string) => (await dataOf(ask(search, { text }))).documents.nodes.map(({ id }) => id);

test("documents are all listed by id, or found by words of title, keywords and text", async () => {
  expect((await dataOf(ask(search, {}))).documents.nodes.map(({ id }) => id)).toEqual([
    "bulletin",
    "courier",
    "dépêche",
    "gazette",
    "scan",
  ]);
  expect(await found("telephone")).toEqual(["courier"]);
  expect(await found("القمه")).toEqual(["gazette"]);
  expect(await found("depeche agence")).toEqual(["dépêche"]);
  expect(await found("zeppelin")).toEqual([]);
});

test("pages of found documents follow one another", async () => {
  const whole = await found("talwan");
  expect(whole.length).toBeGreaterThan(1);
  const first = (await dataOf(ask(search, { text: "talwan", first: 1 }))).documents;
  const second = (await dataOf(ask(search, { text: "talwan", first: 1, after: first.pageInfo.endCursor }))).documents;
  expect([first.nodes[0]?.id, second.nodes[0]?.id]).toEqual(whole.slice(0, 2));
  expect(first.totalCount).toBe(whole.length);
});
