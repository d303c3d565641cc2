import { firstDay, isPartialDate } from "../../../dates/partialDate.ts";
import { type Entity, firstProperty, joinValues, propertyValues } from "./entity.ts";
import { temporalProperties } from "./schemata.ts";

/** A FollowTheMoney date as a partial date, without its time of day; null if it is not a calendar date. */
function partialDateOf(value: string): string | null {
  const [date] = value.trim().split(/[T ]/) as [string];
  return isPartialDate(date) ? date : null;
}

/**
 * The most precise date that all the given dates are consistent with. "1970" and "1970-05-03" give "1970-05-03";
 * "1970-05-03" and "1970-06-01" give "1970"; "1970" and "1971" give nothing.
 */
export function reconcileDates(values: readonly string[]): string | undefined {
  const dates = values.map(partialDateOf).filter((date) => date !== null);
  const precise = dates.toSorted((a, b) => b.length - a.length)[0];
  if (precise === undefined) return undefined;
  return [precise, precise.slice(0, 7), precise.slice(0, 4)].find((part) =>
    dates.every((date) => date.startsWith(part) || part.startsWith(date)),
  );
}

/** When a relation began and ended, according to its entity. */
export interface RelationDates {
  readonly date?: string;
  readonly endDate?: string;
  readonly endedBy?: string;
  readonly dateText?: string;
}

/** Values of `status` that mean "ended". */
const endedStatuses: ReadonlySet<string> = new Set(
  "ended inactive expired former terminated revoked lifted removed delisted dissolved resigned retired".split(" "),
);

/**
 * Reads the dates of a relation from its entity.
 * @param start properties that may hold the start date, in order of preference; by default the schema's start
 * properties
 */
export function relationDates(entity: Entity, start = temporalProperties(entity.schema, "start")): RelationDates {
  const date = reconcileDates(firstProperty(entity, ...start));
  const endDate = reconcileDates(firstProperty(entity, ...temporalProperties(entity.schema, "end")));
  const dateText = date === undefined ? joinValues(firstProperty(entity, ...start)) : undefined;
  const endedBy = endDate === undefined ? endedByStatus(entity, date) : undefined;
  return {
    ...(date !== undefined && { date }),
    ...(endDate !== undefined && { endDate }),
    ...(endedBy !== undefined && { endedBy }),
    ...(dateText !== undefined && { dateText }),
  };
}

/** If the status says that the relation has ended: the day of the entity's last change, by which it had ended. */
function endedByStatus(entity: Entity, date: string | undefined): string | undefined {
  if (!propertyValues(entity, "status").some((status) => endedStatuses.has(status.toLowerCase()))) return undefined;
  const day = partialDateOf(entity.last_change ?? "");
  if (day?.length !== "2018-06-12".length) return undefined;
  return date === undefined || firstDay(date) <= day ? day : undefined;
}
