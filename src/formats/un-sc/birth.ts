import { isPartialDate } from "../../dates/partialDate.ts";
import { childrenNamed, childText } from "./elementText.ts";
import type { XmlElement } from "./xml.ts";

/** When somebody was born, as far as the list is sure of it, and all that it says of it in words. */
export interface Birth {
  /** A partial date. */
  readonly date?: string;
  /** Where it is not sure: "1961; approximately 1962". */
  readonly text?: string;
}

/**
 * What the list says of a birth. A date is taken where all that it gives are exact, and only as far as they agree: "1968" of
 * two days in 1968. "Approximately 1962" and "between 1961 and 1963" are no dates of the graph; nor is one with a note.
 */
export function parseBirth(entry: XmlElement): Birth {
  const said = childrenNamed(entry, "INDIVIDUAL_DATE_OF_BIRTH").flatMap((each) => saidOf(each) ?? []);
  const exact = said.flatMap(({ date }) => date ?? []);
  const date = said.length > 0 && exact.length === said.length ? commonPartialDate(exact) : undefined;
  const sure = said.length <= 1 && date !== undefined;
  return {
    ...(date !== undefined && { date }),
    ...(said.length > 0 && !sure && { text: [...new Set(said.map(({ words }) => words))].join("; ") }),
  };
}

function saidOf(birth: XmlElement): { readonly date?: string; readonly words: string } | null {
  const type = childText(birth, "TYPE_OF_DATE")?.toUpperCase();
  const note = childText(birth, "NOTE");
  const date = childText(birth, "DATE")?.slice(0, "1964-07-17".length) ?? childText(birth, "YEAR");
  const years = ["FROM_YEAR", "TO_YEAR"].flatMap((name) => childText(birth, name) ?? []);
  const when = date ?? (years.length > 0 ? `between ${years.join(" and ")}` : undefined);
  const words = [
    ...(type === "APPROXIMATELY" && when !== undefined ? ["approximately"] : []),
    ...(when === undefined ? [] : [when]),
    ...(note === undefined ? [] : [when === undefined ? note : `(${note})`]),
  ].join(" ");
  if (words === "") return null;
  const exact = type === "EXACT" && date !== undefined && note === undefined && isPartialDate(date);
  return exact ? { date, words } : { words };
}

/** What several partial dates agree on; undefined where that is not even the year. */
export function commonPartialDate(dates: readonly string[]): string | undefined {
  const [first, ...others] = dates.map((date) => date.split("-"));
  const differs = first!.findIndex((part, at) => others.some((other) => other[at] !== part));
  const common = differs === -1 ? first! : first!.slice(0, differs);
  return common.length === 0 ? undefined : common.join("-");
}
