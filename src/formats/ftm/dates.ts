import { firstDay, isPartialDate } from "../../dates/partialDate.ts";
import { type Entity, firstOf, textOf, valuesOf } from "./entity.ts";
import { extentOf } from "./schemata.ts";

/** FollowTheMoney's date as a partial date: its time of day is left away; null where it is no date of the calendar. */
function partialDateOf(value: string): string | null {
  const [date] = value.trim().split(/[T ]/) as [string];
  return isPartialDate(date) ? date : null;
}

/**
 * What all of several dates say together. "1970" and "1970-05-03" say the day; "1970-05-03" and "1970-06-01" agree in the year;
 * "1970" and "1971" in nothing.
 */
export function agreedDate(values: readonly string[]): string | undefined {
  const dates = values.map(partialDateOf).filter((date) => date !== null);
  const precise = dates.toSorted((a, b) => b.length - a.length)[0];
  if (precise === undefined) return undefined;
  return [precise, precise.slice(0, 7), precise.slice(0, 4)].find((part) =>
    dates.every((date) => date.startsWith(part) || part.startsWith(date)),
  );
}

/** When a relation began and ended, as its entity says it. */
export interface Dates {
  readonly date?: string;
  readonly endDate?: string;
  readonly endedBy?: string;
  readonly dateText?: string;
}

/** How sources word that something is over, where they give no day. */
const over: ReadonlySet<string> = new Set(
  "ended inactive expired former terminated revoked lifted removed delisted dissolved resigned retired".split(" "),
);

/**
 * @param start properties that say when it began, the best first: those of the schema where they are left out
 */
export function datesOf(entity: Entity, start = extentOf(entity.schema, "start")): Dates {
  const date = agreedDate(firstOf(entity, ...start));
  const endDate = agreedDate(firstOf(entity, ...extentOf(entity.schema, "end")));
  const dateText = date === undefined ? textOf(firstOf(entity, ...start)) : undefined;
  const endedBy = endDate === undefined ? dayWhenOver(entity, date) : undefined;
  return {
    ...(date !== undefined && { date }),
    ...(endDate !== undefined && { endDate }),
    ...(endedBy !== undefined && { endedBy }),
    ...(dateText !== undefined && { dateText }),
  };
}

/** Where its status says that it is over: the day of the entity's last change, on which the source said so at the latest. */
function dayWhenOver(entity: Entity, date: string | undefined): string | undefined {
  if (!valuesOf(entity, "status").some((status) => over.has(status.toLowerCase()))) return undefined;
  const day = partialDateOf(entity.last_change ?? "");
  if (day?.length !== "2018-06-12".length) return undefined;
  return date === undefined || firstDay(date) <= day ? day : undefined;
}
