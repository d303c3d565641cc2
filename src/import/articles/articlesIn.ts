import { readFileSync, statSync } from "node:fs";
import { systemReason } from "../../errors/systemErrors.ts";
import { isWebPage, LineError, readRawabitFile } from "../../formats/formats.ts";
import type { ArticleEntry } from "./article.ts";
import { decodePage } from "./decodePage.ts";

/** Bytes. A page has more markup than text. */
const maxBytes = { text: 1_000_000, html: 4_000_000 };

/**
 * The articles of a file: one in a text or a web page, one for each document with its text in Rawabit's JSON Lines. Only one is
 * in memory at a time.
 */
export async function* articlesIn(file: string): AsyncGenerator<ArticleEntry> {
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(file)) yield* articlesInLines(file);
    else yield { place: file, ...(await articleInFile(file)) };
  } catch (error) {
    if (error instanceof LineError) yield { place: file, reason: error.reason };
    else {
      const reason = systemReason(error);
      if (reason === undefined) throw error;
      yield { place: file, reason: `The file cannot be read: ${reason}.` };
    }
  }
}

async function* articlesInLines(file: string): AsyncGenerator<ArticleEntry> {
  for await (const each of readRawabitFile(file)) {
    const place = `${file}:${each.line}`;
    if ("error" in each) yield { place, reason: each.error.reason };
    else if (each.record.type === "document") {
      const { id, text, title, url, publisher, language, publishedOn } = each.record;
      if (text === undefined) yield { place, reason: `The document "${id}" has no text.` };
      else {
        const facts = { title, url, publisher, language, publishedOn };
        yield { place, article: { id, text, ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact)) } };
      }
    }
  }
}

async function articleInFile(file: string) {
  const isHtmlFile = /\.(?:html?|xhtml)$/i.test(file);
  const most = isHtmlFile ? maxBytes.html : maxBytes.text;
  if (statSync(file).size > most)
    return { reason: `The file is longer than ${most / 1e6} MB. Give one article in each file.` };
  const text = decodePage(readFileSync(file));
  if (text === null)
    return { reason: "The file is neither UTF-8 nor a page that names its encoding. Convert it first." };
  if (isHtmlFile || isWebPage(text.trimStart())) {
    // What reads pages takes long to load.
    const { htmlArticle } = await import("./htmlArticle.ts");
    const article = htmlArticle(text);
    return "reason" in article ? article : { article };
  }
  const [title = ""] = text.trim().split("\n");
  return { article: { text, ...(title !== "" && { title }) } };
}
