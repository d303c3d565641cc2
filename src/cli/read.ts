import { readFileSync, statSync } from "node:fs";
import type { Config } from "../config/config.ts";
import { isPartialDate } from "../dates/partialDate.ts";
import { toUserError, UserError } from "../errors/userError.ts";
import { formatVersion } from "../formats/formats.ts";
import { languageOf } from "../names/annotate/functionWords.ts";
import { prepareText } from "../names/annotate/nameWindows.ts";
import { readArticle } from "../reading/readArticle.ts";
import type { ReadingLanguage } from "../reading/reading.ts";
import { readingRecords } from "../reading/readingRecords.ts";
import { openReadyGraph } from "./openGraph.ts";
import { writeStderr } from "./output.ts";
import { writeOutput } from "./outputFile.ts";

/** The options of `rawabit read`. */
export interface ReadCommandOptions {
  readonly lang?: string;
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly out: string;
}

const maxBytes = 1_000_000;

/** Reads articles and writes what they report, as proposals in Rawabit's format. The graph is only asked for its actors. */
export async function readCommand(
  config: Config,
  files: readonly string[],
  options: ReadCommandOptions,
): Promise<void> {
  const { lang, published, url, publisher, out } = options;
  if (lang !== undefined && lang !== "ar" && lang !== "en")
    throw new UserError(`Articles in "${lang}" cannot be read. Use --lang ar or --lang en.`);
  if (published !== undefined && !isPartialDate(published))
    throw new UserError(`"${published}" is not a date. Use 2018, 2018-06 or 2018-06-12.`);
  if (published !== undefined && published > new Date().toISOString().slice(0, 10))
    throw new UserError(`The date ${published} is in the future. Give the day of publication with --published.`);
  const articles = files.map((file) => ({ file, text: textOf(file) }));
  const { graph, close } = await openReadyGraph(config);
  try {
    const { actorsInText } = await import("../graphql/annotation/actorsInText.ts");
    const lines = [JSON.stringify({ type: "header", format: "rawabit", version: formatVersion })];
    for (const { file, text } of articles) {
      const prepared = prepareText(text);
      const language = lang ?? languageOf(prepared.words.map(({ folded }) => folded));
      if (language !== "ar" && language !== "en") {
        writeStderr(`${file}: nothing is proposed, because its language is neither Arabic nor English.`);
        continue;
      }
      const known = await actorsInText(graph.reader(), prepared);
      const article = { text, language: language as ReadingLanguage, publishedOn: published ?? null };
      const { relations } = readArticle(article, known, prepared);
      const [title = ""] = text.trim().split("\n");
      const document = {
        title,
        language,
        text,
        ...(published !== undefined && { publishedOn: published }),
        ...(url !== undefined && { url }),
        ...(publisher !== undefined && { publisher }),
      };
      for (const record of readingRecords(document, relations)) lines.push(JSON.stringify(record));
      writeStderr(`${file}: ${relations.length} proposals.`);
    }
    await writeOutput(
      out,
      (async function* () {
        yield `${lines.join("\n")}\n`;
      })(),
    );
  } finally {
    await close();
  }
}

/** @throws UserError if the file is no text that can be read */
function textOf(file: string): string {
  try {
    if (statSync(file).size > maxBytes)
      throw new UserError(`"${file}" is longer than 1 MB. Give one article in each file.`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    if (text.includes("\0")) throw new UserError(`"${file}" is not a text. Give a text file in UTF-8.`);
    if (text.trim() === "") throw new UserError(`"${file}" is empty.`);
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw new UserError(`"${file}" is not UTF-8. Convert it first.`);
    throw toUserError(error, {
      ENOENT: `There is no file "${file}".`,
      EISDIR: `"${file}" is a folder. Name its files.`,
    });
  }
}
