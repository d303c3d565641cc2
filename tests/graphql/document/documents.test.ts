import { expect, test } from "vitest";
import type { ListDocumentsQuery } from "../../generated/graphql.ts";
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

const list = graphql(`
  query ListDocuments($where: DocumentWhere, $orderBy: DocumentOrder, $first: Int! = 20, $after: String) {
    documents(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount nodes { id } pageInfo { endCursor hasNextPage }
    }
  }
`);
const listed = async (where: object) => {
  const { documents } = await dataOf(ask(list, { where, orderBy: "NEWEST" }));
  expect(documents.totalCount).toBe(documents.nodes.length);
  return documents.nodes.map(({ id }) => id);
};

test("documents are listed newest first, undated last, and by publisher, language and date", async () => {
  expect(await listed({})).toEqual(["dépêche", "bulletin", "courier", "gazette", "scan"]);
  expect(await listed({ publishers: ["Aldana Gazette", "The Boralia Courier"] })).toEqual(["courier", "gazette"]);
  expect(await listed({ languages: ["en", "fr"] })).toEqual(["dépêche", "bulletin", "courier"]);
  // A month and a year are in the range if one of their days is.
  expect(await listed({ since: "2019-04-30", until: "2020-01-01" })).toEqual(["bulletin", "courier"]);
  expect(await listed({ since: "2019-05" })).toEqual(["dépêche", "bulletin"]);
  expect(await listed({ until: "2018-06" })).toEqual(["gazette"]);
  expect(await listed({ publishers: [] })).toEqual([]);
});

test("pages of documents by date follow one another, from the dated to the undated", async () => {
  const ids: string[] = [];
  let page: ListDocumentsQuery["documents"]["pageInfo"] = { hasNextPage: true, endCursor: null };
  while (page.hasNextPage) {
    const { nodes, pageInfo } = (await dataOf(ask(list, { orderBy: "NEWEST", first: 2, after: page.endCursor })))
      .documents;
    ids.push(...nodes.map(({ id }) => id));
    page = pageInfo;
  }
  expect(ids).toEqual(["dépêche", "bulletin", "courier", "gazette", "scan"]);
});

const passages = graphql(`
  query FoundPassages($text: String!, $where: DocumentWhere, $passages: Int! = 2) {
    documents(text: $text, where: $where) {
      edges { node { id text } passages(first: $passages) { text start end words { start end } } }
    }
  }
`);
/** The found words by document, in brackets in their passages. */
async function marked(text: string, where: object = {}) {
  const { edges } = (await dataOf(ask(passages, { text, where }))).documents;
  return Object.fromEntries(
    edges.map(({ node, passages }) => [
      node.id,
      passages.map(({ text: passage, start, end, words }) => {
        expect(node.text?.slice(start, end)).toBe(passage);
        return words.reduceRight(
          (marked, word) =>
            `${marked.slice(0, word.start - start)}[${marked.slice(word.start - start, word.end - start)}]${marked.slice(word.end - start)}`,
          passage,
        );
      }),
    ]),
  );
}

test("a search shows where the words are in the text, as it has found them", async () => {
  expect(await marked("talwan telephone")).toEqual({
    courier: ["Prime minister Vell and president [Talwan] spoke by [telephone] in March."],
  });
  expect(await marked("Boralia")).toEqual({});
  // Another spelling, and an article that the search lacks; the passage with the most of the words is the first choice.
  expect(await marked("رييس تجاره")).toEqual({
    gazette: [
      "استقبل [الرئيس] سمير تلوان [رئيس] وزراء بوراليا توماش فيل في ألدانا يوم الثلاثاء. وقالت وكالة أنباء ألدانا إن الجانبين بحثا [التجارة].",
      "ومن المقرر أن يزور [الرئيس] كادريا في مايو 2022.",
    ],
  });
  // The beginning of a word; a title has no passage, and a condition leaves a document out.
  expect(await marked("criticiz")).toEqual({
    courier: ["Vell and Orsk [criticized] Aldana and its president, Harbour Broadcasting reported,"],
  });
  expect(await marked("telephone what")).toEqual({
    courier: ["Prime minister Vell and president Talwan spoke by [telephone] in March."],
  });
  expect(await marked("bulletin")).toEqual({ bulletin: [] });
  expect(await marked("talwan", { languages: ["en"] })).toHaveProperty("courier");
  expect(await marked("talwan", { languages: ["en"] })).not.toHaveProperty("dépêche");
});

test("documents that cannot be listed are refused with what to do", async () => {
  const messageOf = async (args: string) =>
    (await ask(`{ documents(${args}) { totalCount } }`)).errors?.map(({ message }) => message);
  expect(await messageOf('where: { since: "2020", until: "2019" }')).toEqual([
    "since (2020) is after until (2019); swap them.",
  ]);
  expect(await messageOf('text: "talwan", orderBy: NEWEST')).toEqual([
    "orderBy cannot be combined with text: the best match comes first. Leave it out.",
  ]);
  expect(await messageOf('text: "…"')).toEqual(['"…" has no letter or digit. Enter a name or a word.']);
  const { errors } = await ask('{ documents(text: "talwan") { edges { passages(first: 11) { text } } } }');
  expect(errors?.[0]?.message).toBe("first is 11; it must be from 1 to 10.");
});
