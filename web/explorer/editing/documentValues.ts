import type { AllMessages } from "../i18n/enCuration.ts";
import { isBadDate, readDate } from "../i18n/readDate.ts";
import { listOf } from "./relationInput.ts";

/** A document as a form holds it: what is typed, as it is typed. */
export const emptyDocument = {
  title: "",
  text: "",
  url: "",
  publisher: "",
  publishedOn: "",
  language: "",
  keywords: "",
};
export type DocumentValues = typeof emptyDocument;

/** What is wrong with the date and the address; undefined where nothing is. */
export function documentProblems(
  { publishedOn, url }: DocumentValues,
  { problems }: AllMessages,
): { readonly publishedOn: string | undefined; readonly url: string | undefined } {
  return {
    publishedOn: isBadDate(publishedOn) ? problems.badDate : undefined,
    url: url.trim() !== "" && !/^https?:\/\/\S+$/.test(url.trim()) ? problems.badUrl : undefined,
  };
}

/** As the API takes it. */
export function documentInput({ title, text, url, publisher, publishedOn, language, keywords }: DocumentValues) {
  return {
    title: title.trim() || null,
    text: text === "" ? null : text,
    url: url.trim() || null,
    publisher: publisher.trim() || null,
    publishedOn: readDate(publishedOn),
    language: language || null,
    keywords: listOf(keywords),
  };
}
