import { readDate } from "../../dates/readDate.ts";
import { childCode, childrenNamed, childText } from "./elementText.ts";
import type { XmlElement } from "./xml.ts";

/** A date of birth. */
export interface Birth {
  /** A partial date, if the list is certain. */
  readonly date?: string;
  /** The list's words, if it is uncertain: "1961; approximately 1962". */
  readonly text?: string;
}

/**
 * Reads the dates of birth of an entry. The date is set only if all dates are exact; it is their common part, such as
 * "1968" for two days in 1968. Approximate dates, ranges and dates with a note only give a text.
 */
export function parseBirth(entry: XmlElement): Birth {
  const births = childrenNamed(entry, "INDIVIDUAL_DATE_OF_BIRTH").flatMap((each) => parseOne(each) ?? []);
  const exact = births.flatMap(({ date }) => date ?? []);
  const date = births.length > 0 && exact.length === births.length ? commonPartialDate(exact) : undefined;
  const isCertain = births.length <= 1 && date === births[0]?.text;
  return {
    ...(date !== undefined && { date }),
    ...(births.length > 0 && !isCertain && { text: [...new Set(births.map(({ text }) => text))].join("; ") }),
  };
}

function parseOne(birth: XmlElement): { readonly date?: string; readonly text: string } | null {
  const type = childCode(birth, "TYPE_OF_DATE")?.toUpperCase();
  const note = childText(birth, "NOTE");
  const date = childText(birth, "DATE")?.slice(0, "1964-07-17".length) ?? childText(birth, "YEAR");
  const years = ["FROM_YEAR", "TO_YEAR"].flatMap((name) => childText(birth, name) ?? []);
  const when = date ?? (years.length > 0 ? `between ${years.join(" and ")}` : undefined);
  const text = [
    ...(type === "APPROXIMATELY" && when !== undefined ? ["approximately"] : []),
    ...(when === undefined ? [] : [when]),
    ...(note === undefined ? [] : [when === undefined ? note : `(${note})`]),
  ].join(" ");
  if (text === "") return null;
  const read = type === "EXACT" && note === undefined ? readDate(date ?? "") : null;
  return read ? { date: read.date, text } : { text };
}

/** The common part of several partial dates; undefined if their years differ. */
export function commonPartialDate(dates: readonly string[]): string | undefined {
  const [first, ...others] = dates.map((date) => date.split("-"));
  const differs = first!.findIndex((part, at) => others.some((other) => other[at] !== part));
  const common = differs === -1 ? first! : first!.slice(0, differs);
  return common.length === 0 ? undefined : common.join("-");
}
