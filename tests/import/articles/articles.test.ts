import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headerLine, recordLine } from "../../../src/formats/formats.ts";
import type { ArticleEntry } from "../../../src/import/articles/article.ts";
import { articlesIn } from "../../../src/import/articles/articlesIn.ts";
import { htmlArticle } from "../../../src/import/articles/htmlArticle.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-articles-"));
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
async function read(path: string): Promise<ArticleEntry[]> {
  const entries: ArticleEntry[] = [];
  for await (const entry of articlesIn(path)) entries.push(entry);
  return entries;
}
async function reasonOf(path: string): Promise<string> {
  const [entry] = await read(path);
  return entry && "reason" in entry ? entry.reason : "no reason";
}

const page = `<!doctype html><html lang="ar"><head><title>قمة في ألدانا | الجريدة</title>
<meta property="og:site_name" content="الجريدة"><meta property="article:published_time" content="2018-06-13T23:30:00+03:00">
<link rel="canonical" href="https://gazette.example/summit"><script>var x = "<p>لا</p>";</script></head>
<body><nav><a href="/">الرئيسية</a><a href="/sport">رياضة</a></nav>
<article><h1>قمة في ألدانا</h1>
${"<p>استقبل الرئيس سمير تلوان&nbsp;رئيس   وزراء بوراليا <b>توماش فيل</b> في ألدانا يوم الثلاثاء، وبحثا التجارة والصيد.</p>\n".repeat(4)}
<p>وقال فيل<br>إن الزيارة مهمة.</p></article>
<aside><a href="/more">اقرأ أيضا</a></aside></body></html>`;

test("the article of a web page has its paragraphs, without navigation and scripts, and what the page says of it", async () => {
  const [entry] = await read(file("page.html", page));
  expect(entry).toMatchObject({
    article: {
      publisher: "الجريدة",
      url: "https://gazette.example/summit",
      language: "ar",
      publishedOn: "2018-06-13",
      title: expect.stringContaining("قمة في ألدانا"),
    },
  });
  const lines = (entry as { article: { text: string } }).article.text.split("\n");
  expect(lines).toContain(
    "استقبل الرئيس سمير تلوان رئيس وزراء بوراليا توماش فيل في ألدانا يوم الثلاثاء، وبحثا التجارة والصيد.",
  );
  expect(lines.slice(-2)).toEqual(["وقال فيل", "إن الزيارة مهمة."]);
  expect(lines.join()).not.toMatch(/رياضة|اقرأ أيضا|var x/);
});

test("a page is known by its markup, and may be in another encoding", async () => {
  const latin = page.replace("<head>", '<head><meta charset="windows-1256">');
  const windows1256 = new TextDecoder("windows-1256");
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [windows1256.decode(Uint8Array.of(code)), code]));
  const bytes = Uint8Array.from([...latin], (character) => codes.get(character) ?? 0x3f);
  const [entry] = await read(file("page.txt", bytes));
  expect(entry).toMatchObject({ article: { publisher: "الجريدة" } });
  const [saved] = await read(file("saved.txt", `\n<!-- saved from gazette.example -->\n${page}`));
  expect(saved).toMatchObject({ article: { publisher: "الجريدة" } });
});

test("JSON Lines have an article for each document with its text; the others have a reason", async () => {
  const document = { type: "document", id: "gazette", title: "Summit", language: "en", text: "Vell met Talwan." };
  const lines = [document, { type: "document", id: "scan" }, { type: "nothing" }].map(recordLine);
  const path = file("documents.jsonl", [headerLine, ...lines, "{"].join(""));
  expect(await read(path)).toEqual([
    { place: `${path}:2`, article: { id: "gazette", title: "Summit", language: "en", text: "Vell met Talwan." } },
    { place: `${path}:3`, reason: 'The document "scan" has no text.' },
    { place: `${path}:4`, reason: expect.stringContaining("type is") },
    { place: `${path}:5`, reason: expect.stringContaining("JSON") },
  ]);
});

test.each([
  ["no header", () => file("none.jsonl", "{}\n"), /first line is not a header/],
  ["an empty list", () => file("empty.jsonl", ""), /file is empty/],
  ["no file", () => join(folder, "nothing.txt"), /does not exist/],
  ["a folder", () => folder, /is a folder/],
  ["a binary file", () => file("image.txt", Uint8Array.of(0x89, 0x50, 0xff, 0xfe)), /neither UTF-8/],
  ["a text of 5 MB", () => file("book.txt", "word ".repeat(1_000_000)), /longer than 1 MB/],
  ["a page of 5 MB", () => file("book.html", "<p>word</p>".repeat(500_000)), /longer than 4 MB/],
  ["soup", () => file("soup.html", "<div><b>".repeat(30_000)), /too large to find an article/],
  ["a page without an article", () => file("login.html", "<html><form><input></form></html>"), /has no article/],
])("%s gets a clear answer", async (_name, path, message) => {
  expect(await reasonOf(path())).toMatch(message);
});

test.each([
  ["open tags", "<p>Vell met <i>Talwan"],
  ["stray characters", "</p></div><<>&&amp;&#0;<p>Vell"],
  ["a broken table", "<table><p>Vell<td>met<tr>Talwan</table>"],
  ["many levels", `<svg><style><p>Vell</style></svg>${"<p>".repeat(2_000)}Vell`],
])("soup is read or refused, and never breaks the command: %s", (_name, soup) => {
  const article = htmlArticle(`<html><body>${soup}</body></html>`);
  expect("reason" in article || typeof article.text === "string").toBe(true);
});
