import { readFileSync, statSync } from "node:fs";
import type { Config } from "../config/config.ts";
import { isPartialDate } from "../dates/partialDate.ts";
import { RawabitError } from "../errors/errors.ts";
import { toUserError, UserError } from "../errors/userError.ts";
import { headerLine, recordLine } from "../formats/rawabit/lines.ts";
import { createLoaders } from "../graphql/loaders.ts";
import { type ArticleToRead, checkArticle } from "../graphql/proposal/articleToRead.ts";
import { type ReadingGraph, readDocument } from "../graphql/proposal/readDocument.ts";
import { readText } from "../graphql/proposal/readText.ts";
import { readArticle } from "../reading/readArticle.ts";
import { readingRecords } from "../reading/readingRecords.ts";
import { withGraph } from "./openGraph.ts";
import { writeStderr } from "./output.ts";
import { writeOutput } from "./outputFile.ts";

/** The options of `rawabit read`. */
export interface ReadCommandOptions {
  readonly lang?: string;
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly out?: string;
}

/** An article with what the options say of it. */
interface ArticleFile extends ArticleToRead {
  readonly file: string;
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
}

const maxBytes = 1_000_000;

/**
 * Reads articles. What they report waits in the graph as proposals or, with `out`, is written to a file; then the graph is only
 * asked for its actors.
 * @throws UserError, before anything is written, if an option is wrong or a file is no article
 */
export async function readCommand(
  config: Config,
  files: readonly string[],
  options: ReadCommandOptions,
): Promise<void> {
  checkOptions(options);
  const { out } = options;
  const articles = files.map((file) => articleIn(file, options));
  await withGraph(config, async (graph) => {
    const reader = graph.reader();
    const on = { graph, reader, loaders: createLoaders(reader) };
    if (out === undefined) for (const article of articles) await propose(on, article);
    else await writeOutput(out, proposalsOf(on, articles));
  });
}

async function propose(on: ReadingGraph, { file, ...add }: ArticleFile): Promise<void> {
  const request = { by: null, reason: null, requestId: null, input: add };
  const { result } = await readDocument(on, { add }, request, readArticle);
  writeStderr(
    `${file}: ${result.proposed} proposals wait in document "${result.document}"; the graph knows ${result.known} of them.`,
  );
  for (const note of result.notes) writeStderr(`${file}: ${note}`);
}

/** The lines of a file in Rawabit's format. */
async function* proposalsOf(on: ReadingGraph, articles: readonly ArticleFile[]) {
  yield headerLine;
  for (const { file, ...article } of articles) {
    const found = await readText(on, article, readArticle);
    if ("unread" in found) {
      writeStderr(`${file}: ${found.unread}`);
      continue;
    }
    const { publishedOn, ...known } = article;
    const document = { ...known, language: found.language, ...(publishedOn !== null && { publishedOn }) };
    const { relations } = found.reading;
    for (const record of readingRecords(document, relations)) yield recordLine(record);
    writeStderr(`${file}: ${relations.length} proposals.`);
  }
}

/** @throws UserError */
function checkOptions({ lang, published }: ReadCommandOptions): void {
  if (lang !== undefined && lang !== "ar" && lang !== "en")
    throw new UserError(`Articles in "${lang}" cannot be read. Use --lang ar or --lang en.`);
  if (published !== undefined && !isPartialDate(published))
    throw new UserError(`"${published}" is not a date. Use 2018, 2018-06 or 2018-06-12.`);
}

function articleIn(file: string, { lang, published, url, publisher }: ReadCommandOptions): ArticleFile {
  const text = textOf(file);
  const [title = ""] = text.trim().split("\n");
  const article = { text, language: lang ?? null, publishedOn: published ?? null };
  try {
    checkArticle(article, "file", new Date());
  } catch (error) {
    throw error instanceof RawabitError ? new UserError(`"${file}": ${error.message}`) : error;
  }
  return { file, title, ...article, ...(url !== undefined && { url }), ...(publisher !== undefined && { publisher }) };
}

/** @throws UserError if the file is no text in UTF-8 */
function textOf(file: string): string {
  try {
    if (statSync(file).size > maxBytes)
      throw new UserError(`"${file}" is longer than 1 MB. Give one article in each file.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new UserError(`"${file}" is not UTF-8. Convert it first.`);
    throw toUserError(error, {
      ENOENT: `There is no file "${file}".`,
      EISDIR: `"${file}" is a folder. Name its files.`,
    });
  }
}
