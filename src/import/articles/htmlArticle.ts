import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isPartialDate } from "../../dates/partialDate.ts";
import type { ArticleRecord } from "./article.ts";
import { isTooLarge } from "./markupSize.ts";
import { paragraphsIn } from "./paragraphs.ts";

/** The article of a web page, without navigation, advertisements and the like; or why there is none. */
export function htmlArticle(html: string): ArticleRecord | { readonly reason: string } {
  if (isTooLarge(html))
    return { reason: "The page is too large to find an article in it. Save the text of the article instead." };
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : inBody(html));
  const found = new Readability(document as never).parse();
  const text = found?.content ? paragraphsIn(bodyOf(found.content)) : "";
  if (!found || text === "") return { reason: "The page has no article. Save the text of the article instead." };
  const { title, siteName, lang, publishedTime } = found;
  const url = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
  return {
    text,
    ...given("title", title),
    ...given("publisher", siteName),
    ...given("language", lang),
    ...(url !== null && /^https?:/.test(url) && { url }),
    ...dayOf(publishedTime),
  };
}

function bodyOf(content: string) {
  return parseHTML(inBody(content)).document.body;
}

/** The parser, other than browsers, adds no body to a part of a page. */
function inBody(html: string): string {
  return `<html><body>${html}</body></html>`;
}

function given<Key extends string>(key: Key, value: string | null | undefined): Partial<Record<Key, string>> {
  return value?.trim() ? ({ [key]: value.trim() } as Record<Key, string>) : {};
}

/** The day that the page itself gives, in its own time zone. */
function dayOf(moment: string | null | undefined): { readonly publishedOn?: string } {
  const day = moment?.trim().slice(0, 10);
  return day && isPartialDate(day) ? { publishedOn: day } : {};
}
