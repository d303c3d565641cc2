import { withoutUndefined } from "../collections/withoutUndefined.ts";
import type { Config } from "../config/config.ts";
import { isPartialDate } from "../dates/partialDate.ts";
import { RawabitError } from "../errors/errors.ts";
import { UserError } from "../errors/userError.ts";
import { headerLine, recordLine } from "../formats/formats.ts";
import { createLoaders } from "../graphql/loaders.ts";
import { checkArticle } from "../graphql/proposal/articleToRead.ts";
import { notesOfReading } from "../graphql/proposal/notesOfReading.ts";
import { type ReadingGraph, readDocument } from "../graphql/proposal/readDocument.ts";
import { Readers } from "../graphql/proposal/readers.ts";
import { type ReadArticle, readText } from "../graphql/proposal/readText.ts";
import type { ArticleRecord } from "../import/articles/article.ts";
import { articlesIn } from "../import/articles/articlesIn.ts";
import type { Graph } from "../neo4j/graph.ts";
import { readingRecords } from "../reading/readingRecords.ts";
import { withGraph } from "./openGraph.ts";
import { writeOutput } from "./outputFile.ts";
import { ReadingReport } from "./readingReport.ts";

/** The options of `rawabit read`. */
export interface ReadCommandOptions {
  readonly lang?: string;
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly out?: string;
  readonly reader?: string;
}

/** An article with what the options say of it, and where it was found. */
interface PlacedArticle {
  readonly place: string;
  readonly article: ArticleRecord;
}

/**
 * Reads articles. What they report waits in the graph as proposals or, with `out`, is written to a file; then the graph is only
 * asked for its actors. A file that cannot be read is reported, and the others are read.
 * @returns the exit status: 1 if an article could not be read
 * @throws UserError, before anything is read, if an option is wrong
 */
export async function readCommand(
  config: Config,
  files: readonly string[],
  options: ReadCommandOptions,
): Promise<number> {
  checkOptions(files, options);
  const read = new Readers(config.server.reader).named(options.reader);
  const { out } = options;
  const report = new ReadingReport(files.length);
  try {
    await withGraph(config, async (graph) => {
      const articles = articlesOf(files, options, report);
      if (out === undefined) for await (const each of articles) await propose(graph, each, read, report);
      else await writeOutput(out, proposalsOf(graph, articles, read, report));
    });
  } finally {
    report.end();
  }
  return report.refused > 0 ? 1 : 0;
}

/** @throws UserError */
function checkOptions(files: readonly string[], { lang, published, url }: ReadCommandOptions): void {
  if (lang !== undefined && lang !== "ar" && lang !== "en")
    throw new UserError(`Articles in "${lang}" cannot be read. Use --lang ar or --lang en.`);
  if (published !== undefined && !isPartialDate(published))
    throw new UserError(`"${published}" is not a date. Use 2018, 2018-06 or 2018-06-12.`);
  if (url !== undefined && files.length > 1)
    throw new UserError("--url is the address of one article, but there are several files. Name one file.");
}

/** The articles of the files that can be read; the options count more than what a file says. */
async function* articlesOf(
  files: readonly string[],
  { lang, published, url, publisher }: ReadCommandOptions,
  report: ReadingReport,
): AsyncGenerator<PlacedArticle> {
  const given = withoutUndefined({ language: lang, publishedOn: published, url, publisher });
  for (const file of files) {
    for await (const found of articlesIn(file)) {
      if ("reason" in found) report.refuse(found.place, found.reason);
      else yield { place: found.place, article: { ...found.article, ...given } };
    }
    report.fileDone();
  }
}

async function propose(
  graph: Graph,
  { place, article }: PlacedArticle,
  read: ReadArticle,
  report: ReadingReport,
): Promise<void> {
  const { id: _, ...add } = article;
  const request = { by: null, reason: null, requestId: null, input: add };
  await refusing(place, report, async () => {
    const { result } = await readDocument(readingGraph(graph), { add }, request, read);
    report.add(place, result);
  });
}

/** The lines of a file in Rawabit's format. */
async function* proposalsOf(
  graph: Graph,
  articles: AsyncIterable<PlacedArticle>,
  read: ReadArticle,
  report: ReadingReport,
) {
  yield headerLine;
  for await (const { place, article } of articles) {
    const { text, language = null, publishedOn = null } = article;
    const found = await refusing(place, report, async () => {
      checkArticle({ text, language, publishedOn }, "text", new Date());
      return readText(readingGraph(graph), { text, language, publishedOn }, read);
    });
    if (!found) continue;
    if ("unread" in found) {
      report.add(place, { proposed: 0, notes: [found.unread.message] });
      continue;
    }
    const { relations } = found.reading;
    const notes = notesOfReading(publishedOn, found.reading);
    for (const record of readingRecords({ ...article, language: found.language }, relations)) yield recordLine(record);
    report.add(place, { proposed: relations.length, notes: notes.map(({ message }) => message) });
  }
}

/** Reads through loaders of its own, which would otherwise keep the actors of all articles. */
function readingGraph(graph: Graph): ReadingGraph {
  const reader = graph.reader();
  return { graph, reader, loaders: createLoaders(reader) };
}

/** What an article does not allow is reported; what concerns all of them ends the command. */
async function refusing<Result>(
  place: string,
  report: ReadingReport,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const isOfArticle = error instanceof RawabitError && ["BAD_USER_INPUT", "CONFLICT"].includes(error.code);
    if (!isOfArticle) throw error;
    report.refuse(place, error.message);
    return undefined;
  }
}
