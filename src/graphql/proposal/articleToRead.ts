import { firstDay } from "../../dates/partialDate.ts";
import { BadUserInput } from "../../errors/errors.ts";

/** What is known of the text to read. */
export interface ArticleToRead {
  readonly text: string;
  readonly language: string | null;
  readonly publishedOn: string | null;
}

/** The most UTF-16 code units of a text to read: some fifteen thousand words. */
export const maxArticleLength = 100_000;

/**
 * @param where the argument to correct
 * @param now the time of the request
 * @throws BadUserInput if this is no text of an article, or was published in the future
 */
export function checkArticle({ text, publishedOn }: ArticleToRead, where: string, now: Date): void {
  if (text.trim() === "")
    throw new BadUserInput("The text is empty. Give the text of the article.", where, "TEXT_EMPTY");
  if (!/\p{L}/u.test(text))
    throw new BadUserInput("The text has no letters, so that there is nothing to read.", where, "TEXT_WITHOUT_LETTERS");
  if (text.length > maxArticleLength)
    throw new BadUserInput(
      `The text has ${text.length.toLocaleString("en")} characters; at most ${maxArticleLength.toLocaleString("en")} can be read at once. Add it in parts, each as a document.`,
      where,
      "TEXT_TOO_LONG",
    );
  if (isBinary(text))
    throw new BadUserInput(
      "The text has characters that no article has: it is a file of another kind, or was decoded wrongly. Give plain text in UTF-8.",
      where,
      "TEXT_BINARY",
    );
  if (isHtml(text))
    throw new BadUserInput("The text is HTML. Give the text of the article without its markup.", where, "TEXT_HTML");
  // Where it is tomorrow already, today's articles have tomorrow's date.
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
  if (publishedOn !== null && firstDay(publishedOn) > tomorrow)
    throw new BadUserInput(
      `The date of publication, ${publishedOn}, is in the future. Correct it: the dates in the text are worked out from it.`,
      where,
      "PUBLISHED_IN_FUTURE",
    );
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return text.includes("\u0000") || odd > text.length / 100;
}

/** Some tags that pages have and articles that write about pages do not have so often. */
function isHtml(text: string): boolean {
  return (
    /<!doctype html|<html[\s>]/i.test(text) ||
    (text.match(/<\/?(?:p|div|span|br|a|li|td)\b[^<>]*>/gi)?.length ?? 0) >= 4
  );
}
