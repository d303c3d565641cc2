import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { headerLine, recordLine } from "../../src/formats/formats.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { rawabit } from "../helpers/processes.ts";
import { revisionOf } from "../write/look.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

const folder = mkdtempSync(join(tmpdir(), "rawabit-read-"));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const article = file("article.txt", "Samir Talwan met Lena Aldus in Berlin on Wednesday.\nIt rained all day.");
const named = (id: string, value: string) =>
  ({ type: "actor", id, kind: "PERSON", names: [{ value, lang: "en", kind: "PRIMARY" }] }) as const;

test("what an article reports waits in the graph as proposals, or goes to a file", async () => {
  await writeRecords(graph, [named("talwan", "Samir Talwan"), named("aldus", "Lena Aldus")]);
  const { uri, user, password } = await testNeo4j();
  const read = (...args: readonly string[]) =>
    rawabit(["read", ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const before = await revisionOf(graph);

  const written = await read(article, "--lang", "en", "--published", "2023-09-17", "--out", "-");
  const records = written.output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
  expect(records.filter(({ type }) => type === "relation")).toMatchObject([
    { kind: "MEETING", date: "2023-09-13", participants: [{ actor: "talwan" }, { actor: "aldus" }] },
  ]);
  expect(await revisionOf(graph)).toBe(before);

  const stored = await read(article, "--lang", "en", "--published", "2023-09-17", "--publisher", "The Weekly");
  expect(stored).toMatchObject({
    status: 0,
    output: expect.stringMatching(/article\.txt: 1 proposal, in the document "rawabit:/),
  });
  expect(
    await rows("MATCH (p:Proposal)-[:READ_IN]->(d:Document) RETURN p.kind AS kind, d.publisher AS publisher"),
  ).toEqual([{ kind: "MEETING", publisher: "The Weekly" }]);
  expect(await rows("MATCH ()-[relation:MEETING]->() RETURN relation.id AS id")).toEqual([]);
});

test("pages and documents are read beside texts; what cannot be read is reported, and the others are read", async () => {
  const { uri, user, password } = await testNeo4j();
  const read = (...args: readonly string[]) =>
    rawabit(["read", ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const paragraph = "<p>Samir Talwan met Lena Aldus in Aldana on Monday, and they talked about trade and fishing.</p>";
  const page = file(
    "page.html",
    `<html lang="en"><head><title>A visit</title><meta property="article:published_time" content="2024-05-08T10:00Z">
     </head><body><article><h1>A visit</h1>${paragraph}${"<p>It rained all day, and nobody else came.</p>".repeat(5)}</article></body></html>`,
  );
  const marks = "\u2067Samir Talwan\u2069 met \u200eLena Aldus\u200f in Berlin on Sunday.";
  const document = { type: "document", id: "given", language: "en", publishedOn: "2024-05-08", text: marks };
  const lines = file(
    "lines.jsonl",
    [headerLine, recordLine(document), recordLine({ type: "document", id: "scan" }), "{no JSON\n"].join(""),
  );
  const empty = file("empty.txt", " ");
  const french = file(
    "french.txt",
    "Le président a rencontré le ministre dans la capitale, et les deux ont parlé de la paix.",
  );
  const { status, output } = await read(page, lines, empty, french, page, join(folder, "none.txt"));
  expect(status).toBe(1);
  expect(output).toContain("page.html: 1 proposal, in the document");
  expect(output).toContain("lines.jsonl:2: 1 proposal, in the document");
  expect(output).toContain('lines.jsonl:3: not read. The document "scan" has no text.');
  expect(output).toContain("lines.jsonl:4: not read: not valid JSON");
  expect(output).toContain("empty.txt: not read. The text is empty.");
  expect(output).toContain("french.txt: The text is in French.");
  expect(output).toContain("none.txt: not read. The file cannot be read: it does not exist.");
  expect(output).toContain("Articles read: 4. In them: 3 proposals. 4 could not be read, as shown above.");
  // The page is one document, although it was read twice; quotes are verbatim, with their marks.
  const found = await rows(
    "MATCH (p:Proposal)-[:READ_IN]->(d:Document) WHERE d.publishedOn = '2024-05-08' RETURN d.title AS title, d.text AS text, p.content AS content ORDER BY title",
  );
  expect(found.map(({ title }) => title)).toEqual(["A visit", null]);
  for (const { text, content } of found) {
    const { quote, date } = JSON.parse(String(content));
    expect(String(text).slice(quote.start, quote.end)).toBe(quote.text);
    expect(date).toMatch(/^2024-05-0[56]$/);
  }
  // A state that this graph does not have is a new actor, so that the file can be imported.
  const spoke = file("spoke.txt", "Samir Talwan said on Monday that Seoul had broken its promise.");
  expect((await read(spoke, "--out", "-")).output).toMatch(/"type":"actor","id":"text:.*"value":"South Korea"/);
  // Without a date of publication, the report says so here, too.
  const undated = await read(spoke, "--out", "-");
  expect(undated.output).toContain("spoke.txt: The document has no date of publication");
  // A document of a file keeps its id in the file that is written.
  const written = await read(lines, "--out", "-");
  expect(written.output).toContain('"id":"given"');
  expect(written.output).toContain('"document":"given"');

  const refused = async (...args: readonly string[]) => (await read(...args)).output;
  expect(await refused(article, "--published", "2999")).toContain("is in the future");
  expect(await refused(article, "--lang", "fr")).toContain("Use --lang ar or --lang en.");
  expect(await refused(article, page, "--url", "https://a.example")).toContain("--url is the address of one article");
});
