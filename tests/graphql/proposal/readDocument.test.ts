import { afterAll, beforeAll, expect, test } from "vitest";
import { readingLanguage } from "../../../src/graphql/proposal/readingLanguage.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { readArticle } from "../../../src/reading/readArticle.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor, startServer, type TestServer } from "../../helpers/server.ts";
import { startModel } from "../../reading/model/standIn.ts";
import { diary, letter, person } from "../../write/records.ts";
import { rows } from "../../write/rows.ts";
import { read, reporting } from "./support.ts";

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, [person("ada"), person("cyd"), letter, diary]);
  server = await startServer(graph, { authenticate: async () => editor });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const met = "The president Name of ada met the minister Name of cyd in the capital in June and in July.";
const reported = {
  passage: met,
  who: [
    ["PARTICIPANT", "Name of ada"],
    ["PARTICIPANT", "Name of cyd"],
  ],
} as const;
const reader = reporting({ ...reported, date: "2020-06" }, { ...reported, date: "2020-07" });
const add = { text: `${met} That is all.`, language: "en", publishedOn: "2020-08-01" };

const proposals = () =>
  rows(
    "MATCH (p:Proposal)-[:READ_IN]->(d:Document) RETURN p.id AS id, p.state AS state, d.id AS document ORDER BY p.order, p.id",
  );
const reject = async (id: unknown) =>
  server.ask(`mutation { rejectProposals(input: { proposals: ["${id}"], reason: "No" }) { proposals { state } } }`);

test("the same article twice at once is one document with one set of proposals", async () => {
  const [one, other] = await Promise.all([read(graph, { add }, reader), read(graph, { add }, reader)]);
  expect(one).toEqual({ document: other!.document, proposed: 2, known: 0, refused: 0, notes: [], codedNotes: [] });
  expect(await proposals()).toHaveLength(2);
  expect(await rows("MATCH (d:Document {curated: true}) RETURN d.id AS id")).toEqual([{ id: one!.document }]);
});

test("reading again replaces what waits, and repeats no rejected proposal", async () => {
  const before = await proposals();
  await reject(before[0]!.id);
  const { document } = await read(graph, { document: String(before[0]!.document) }, reader);
  expect(document).toBe(before[0]!.document);
  expect(await proposals()).toEqual([{ ...before[0], state: "REJECTED" }, before[1]]);
});

test("a rejected proposal is not made from another edition of the text, whatever its spelling, dates and ids are", async () => {
  const other = { ...add, text: `A new edition. ${met.replace("capital", "CAPITAL")}`, publishedOn: "2020-09-01" };
  const there = { ...reported, passage: met.replace("capital", "CAPITAL") };
  const edition = await read(graph, { add: other }, reporting({ ...there, date: "2021-06" }));
  expect(edition).toMatchObject({ proposed: 0 });
});

test("a request that is sent again gets the same answer", async () => {
  const first = await read(graph, { add }, reader, "once");
  expect(await read(graph, { add }, reader, "once")).toEqual(first);
});

test("a known article that is said to be published on another day is a conflict", async () => {
  await expect(read(graph, { add: { ...add, publishedOn: "2019" } }, reader)).rejects.toThrow(
    /has this text as the document "rawabit:.*published on 2020-08-01, not on 2019/,
  );
  const edition = await read(graph, { add: { ...add, publishedOn: "2019", url: "https://b.example/1" } }, reader);
  expect(edition.proposed).toBe(1);
});

test("a text without a date of publication is read, and says what that means", async () => {
  const { notes, proposed } = await read(graph, { add: { text: `${met} No date.`, language: "en" } }, reader);
  expect(proposed).toBe(1);
  expect(notes).toEqual([expect.stringMatching(/^The document has no date of publication/)]);
});

test("a state that is no more is that of the graph, in whatever language an article refers to it", async () => {
  const names = [{ value: "Soviet Union", lang: "en", kind: "PRIMARY" }] as const;
  await writeRecords(graph, [{ type: "actor", id: "state:SU", kind: "STATE", names }]);
  const text = "انتقد وزير الخارجية السوفيتي أندريه غروميكو الحرب.";
  const { document } = await read(graph, { add: { text, language: "ar", publishedOn: "1986-10-20" } }, readArticle);
  expect(
    await rows(
      `MATCH (p:Proposal {kind: "AFFILIATION"})-[:READ_IN]->({id: "${document}"}) RETURN p.content CONTAINS '"state:SU"' AS isKnown`,
    ),
  ).toEqual([{ isKnown: true }]);
});

test("the date of publication can follow: the document gets it, and what waits is read again with it", async () => {
  const text = "Vladimir Putin met Xi Jinping on Tuesday.";
  const undated = await read(graph, { add: { text, language: "en", title: "A visit" } }, readArticle);
  const dated = await read(graph, { add: { text, language: "en", publishedOn: "2024-03-07" } }, readArticle);
  expect(dated).toMatchObject({ document: undated.document, proposed: 1, notes: [] });
  expect(
    await rows(
      `MATCH (p:Proposal)-[:READ_IN]->(d {id: "${dated.document}"}) RETURN d.title AS title, d.publishedOn AS day, p.content CONTAINS '"date":"2024-03-05"' AS isWorkedOut`,
    ),
  ).toEqual([{ title: "A visit", day: "2024-03-07", isWorkedOut: true }]);
});

test.each([
  ["fr", "Le président a rencontré le ministre dans la capitale, et les deux ont parlé de la paix."],
  [undefined, "Le président a rencontré le ministre dans la capitale, et les deux ont parlé de la paix."],
  [
    "en",
    "Der Präsident hat den Minister in der Stadt getroffen, und die beiden sprachen von dem Frieden mit der Union.",
  ],
  ["fa", met],
])("a text in a third language proposes nothing and says so: %s", async (language, text) => {
  const { notes, ...done } = await read(graph, { add: { text, ...(language && { language }) } }, reader);
  expect(done).toMatchObject({ proposed: 0, known: 0, refused: 0 });
  expect(notes).toEqual([expect.stringMatching(/^The text is in (French|German|Persian)\. Nothing was proposed/)]);
});

test.each([
  ["neither a document nor one to add", {}, /Give either document/],
  ["both", { document: "diary", add }, /Give either document/],
  ["an unknown document", { document: "nothing" }, /There is no document "nothing"/],
  ["a document without a text", { document: "diary" }, /no text of the document "diary"/],
  ["no text", { add: { title: "T" } }, /has no text to read/],
  ["an empty text", { add: { text: " \n" } }, /text is empty/],
  ["no letters", { add: { text: "2020 - 17" } }, /has no letters/],
  ["a binary file", { add: { text: "PK\u0003\u0004\u0000\u0000abc" } }, /file of another kind/],
  ["HTML", { add: { text: "<html><body><p>They met.</p></body></html>" } }, /is HTML/],
  ["a book", { add: { text: "Word ".repeat(30_000) } }, /150,000 characters; at most 100,000/],
  ["a date in the future", { add: { ...add, publishedOn: "2999-01" } }, /2999-01, is in the future/],
])("%s gets a clear answer", async (_name, toRead, message) => {
  const before = await rows("MATCH (n) RETURN count(n) AS nodes");
  await expect(read(graph, toRead, reader)).rejects.toThrow(message);
  expect(await rows("MATCH (n) RETURN count(n) AS nodes")).toEqual(before);
});

test.each([
  ["ar", "التقى الرئيس Samir Talwan نظيره \u2067توماش فيل\u2069 في ألدانا."],
  ["en", "Samir Talwan met Tomáš Vell on Tuesday."],
])("a short text shows its language by one small word: %s", (language, text) => {
  expect(readingLanguage(text, null)).toEqual({ language });
});

test("what is not in the text, or no relation, is dropped and counted", async () => {
  const { proposed, refused, notes } = await read(
    graph,
    { add: { ...add, text: `${met} Once more.` } },
    reporting({ ...reported, who: [["PARTICIPANT", "Nobody"]] }, { ...reported, kind: "SANCTION" }),
  );
  expect({ proposed, refused }).toEqual({ proposed: 0, refused: 2 });
  expect(notes).toEqual([expect.stringMatching(/^Dropped 1: /), expect.stringMatching(/^Dropped 1: /)]);
});

test("a state that the text names only by an adjective or a capital is the one of the graph, if the graph has it", async () => {
  await writeRecords(graph, [
    { type: "actor", id: "state:RU", kind: "STATE", names: [{ value: "Russia", lang: "en", kind: "PRIMARY" }] },
  ]);
  const text = "Russian President Vladimir Putin said on Monday that Seoul had broken its promise.";
  const { document } = await read(graph, { add: { ...add, text } }, readArticle);
  const content = await rows(
    `MATCH (p:Proposal)-[:READ_IN]->({id: "${document}"}) RETURN p.content AS content ORDER BY p.kind`,
  );
  const [office, statement] = content.map((row) => JSON.parse(String(row.content)).participants);
  expect(office[1].actor).toMatchObject({ actor: "state:RU", candidates: [{ actor: "state:RU" }] });
  expect(statement[1].actor).toMatchObject({ name: "South Korea", actor: null, candidates: [] });
});

test("the mutation reads a document and names its readers", async () => {
  const mutation =
    "mutation($input: ReadDocumentInput!) { readDocument(input: $input) { document { id text } proposed known refused notes change { operation } } }";
  const text = `${met} Read by the server.`;
  const { body } = await server.ask(mutation, { input: { add: { ...add, text }, requestId: "r" } });
  expect(body.data.readDocument).toMatchObject({
    document: { text },
    refused: 0,
    change: { operation: "readDocument" },
  });
  const article = {
    text: "Vladimir Putin met Emmanuel Macron in Moscow on Wednesday.",
    language: "en",
    publishedOn: "2022-02-10",
  };
  const news = await server.ask(mutation, { input: { add: article } });
  expect(news.body.data.readDocument).toMatchObject({ proposed: 1, known: 0 });
  const refused = await server.ask(mutation, { input: { add, reader: "oracle" } });
  expect(refused.body.errors[0].message).toBe('There is no reader "oracle". Give one of: rules.');
});

test("a model reads only where one is set up and a request asks for it; the page can say where the text goes", async () => {
  const quote = "Name of ada met Name of cyd";
  const participant = (name: string) => ({ role: "PARTICIPANT", mention: name, name, actorKind: "PERSON" });
  const relation = {
    ...{ kind: "ASSOCIATION", quote, modality: "ASSERTED", associationType: "acquaintance" },
    participants: [
      { ...participant("Name of ada"), role: "FROM" },
      { ...participant("Name of cyd"), role: "TO" },
    ],
  };
  const model = await startModel(
    JSON.stringify({ relations: [relation, { ...relation, quote: "They are old friends" }] }),
  );
  const withModel = await startServer(graph, { authenticate: async () => editor, reader: model.endpoint });
  const readers = "{ readers { name model sendsTo } }";
  const rules = { name: "rules", model: null, sendsTo: null };
  expect((await server.ask(readers)).body.data.readers).toEqual([rules]);
  expect((await withModel.ask(readers)).body.data.readers).toEqual([
    rules,
    { name: "model", model: "stand-in", sendsTo: model.endpoint.url },
  ]);
  const mutation =
    "mutation($input: ReadDocumentInput!) { readDocument(input: $input) { proposed refused notes codedNotes { code message language count } document { proposals { nodes { kind quote proposedBy score } } } } }";
  const input = {
    add: { text: `In the morning, ${quote}, and it was the first time.`, language: "en", publishedOn: "2020-08-01" },
  };
  await withModel.ask(mutation, { input });
  expect(model.received).toEqual([]);
  const { data } = (await withModel.ask(mutation, { input: { ...input, reader: "model" } })).body;
  expect(model.received).toHaveLength(1);
  const { nodes } = data.readDocument.document.proposals;
  expect(nodes).toContainEqual({ kind: "ASSOCIATION", quote, proposedBy: "model/stand-in", score: 0.5 });
  expect(nodes.map((proposal: { quote: string }) => proposal.quote)).not.toContain("They are old friends");
  const message = "Dropped 1: the passage is not in the text.";
  expect(data.readDocument.notes).toEqual([message]);
  expect(data.readDocument.codedNotes).toEqual([{ code: "DROPPED", message, language: null, count: 1 }]);
  const refused = await server.ask(mutation, { input: { ...input, reader: "model" } });
  expect(refused.body.errors[0].message).toContain("A model reads only if RAWABIT_READER_URL is set.");
  await withModel.close();
  await model.close();
});
