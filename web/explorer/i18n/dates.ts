import type { Messages } from "./en.ts";

/** A partial date in the reader's language, with its own precision. */
export function dateText(
  date: string,
  { locale }: Pick<Messages, "locale">,
  monthStyle: "long" | "short" = "long",
): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: monthStyle }),
    ...(day && { day: "numeric" }),
  }).format(moment);
}

/** A time from one date to another; one date if both are the same. */
export function rangeText(from: string, to: string, messages: Pick<Messages, "locale" | "span">): string {
  const [start, end] = [dateText(from, messages), dateText(to, messages)];
  return start === end ? start : messages.span(start, end);
}

interface Dated {
  readonly date: string | null;
  readonly endDate: string | null;
  readonly endedBy: string | null;
  readonly dateText: string | null;
}

/** The date or period of a relation, and the wording of its source if that says more. */
export function whenText(relation: Dated, lasting: boolean, messages: Messages): string {
  const period = periodText(relation, lasting, messages);
  const wording = relation.dateText && messages.dateInSource(relation.dateText);
  if (period && wording) return `${period} (${wording})`;
  return period ?? wording ?? messages.undated;
}

/** A relation without an end date may still be known to be over by some day. */
function periodText({ date, endDate, endedBy }: Dated, lasting: boolean, messages: Messages): string | null {
  if (date && endDate) return rangeText(date, endDate, messages);
  const [from, to, by] = [date, endDate, endedBy].map((one) => one && dateText(one, messages));
  if (to) return messages.until(to);
  if (from && !lasting) return from;
  if (by) return from ? messages.fromOverBy(from, by) : messages.overBy(by);
  return from ? messages.since(from) : null;
}

/** A moment in the reader's language and time zone. */
export function momentText(moment: string, { locale }: Pick<Messages, "locale">): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
}
