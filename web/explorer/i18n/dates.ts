import type { Filter } from "../view/view.ts";
import type { Messages } from "./en.ts";

/** A partial date in the reader's language, exactly as precise as it is. */
export function dateText(date: string, { locale }: Pick<Messages, "locale">): string {
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

/** When a relation was so, in messages; what the source does not say is said to be unknown. */
export function whenText({ date, endDate, dateText: own }: Dated, lasting: boolean, messages: Messages): string {
  const [from, to] = [date, endDate].map((one) => one && dateText(one, messages));
  if (from && to) return from === to ? from : messages.span(from, to);
  if (from) return lasting ? messages.since(from) : from;
  if (to) return messages.until(to);
  return own ? messages.inItsWords(own) : messages.undated;
}

/** What a filter leaves out, for whoever sees the scene without the page. */
export function filterTexts({ since, until, at, knownOn, minSources }: Filter, messages: Messages): readonly string[] {
  const [from, to] = [since, until].map((date) => date && dateText(date, messages));
  return [
    from && to ? messages.span(from, to) : from ? messages.since(from) : to ? messages.until(to) : null,
    at && `${messages.asOf} ${dateText(at, messages)}`,
    knownOn && `${messages.knownOn} ${dateText(knownOn, messages)}`,
    minSources && `${messages.minSources}: ${minSources.toLocaleString(messages.locale)}`,
  ].filter((text): text is string => !!text);
}
