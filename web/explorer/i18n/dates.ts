import type { Filter } from "../view/view.ts";
import type { Words } from "./en.ts";

/** A partial date in the reader's language, exactly as precise as it is. */
export function dateText(date: string, { locale }: Pick<Words, "locale">): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  }).format(moment);
}

interface Dated {
  readonly date: string | null;
  readonly endDate: string | null;
  readonly dateText: string | null;
}

/** When a relation was so, in words; what the source does not say is said to be unknown. */
export function whenText({ date, endDate, dateText: own }: Dated, lasting: boolean, words: Words): string {
  const [from, to] = [date, endDate].map((one) => one && dateText(one, words));
  if (from && to) return from === to ? from : words.span(from, to);
  if (from) return lasting ? words.since(from) : from;
  if (to) return words.until(to);
  return own ? words.inItsWords(own) : words.undated;
}

/** What a filter leaves out, for whoever sees the picture without the page. */
export function filterTexts({ since, until, at, knownOn, minSources }: Filter, words: Words): readonly string[] {
  const [from, to] = [since, until].map((date) => date && dateText(date, words));
  return [
    from && to ? words.span(from, to) : from ? words.since(from) : to ? words.until(to) : null,
    at && `${words.asOf} ${dateText(at, words)}`,
    knownOn && `${words.knownOn} ${dateText(knownOn, words)}`,
    minSources && `${words.minSources}: ${minSources.toLocaleString(words.locale)}`,
  ].filter((text): text is string => !!text);
}
