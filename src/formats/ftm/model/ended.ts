import { firstDay } from "../../../dates/partialDate.ts";
import { readDate } from "../../../dates/readDate.ts";
import type { DateReading } from "../../../dates/readDates.ts";
import { type Entity, propertyValues } from "./entity.ts";

/** Values of `status` that mean "ended". */
const endedStatuses: ReadonlySet<string> = new Set(
  "ended inactive expired former terminated revoked lifted removed delisted dissolved resigned retired".split(" "),
);

/** Values of `status` that mean "not ended". */
const ongoingStatuses: ReadonlySet<string> = new Set([
  "active",
  "current",
  "in force",
  "in effect",
  "ongoing",
  "valid",
]);

/** Whether the status says that the relation has ended, and none says that it goes on. */
export function hasEnded(entity: Entity): boolean {
  const statuses = propertyValues(entity, "status").map((status) => status.toLowerCase());
  return (
    statuses.some((status) => endedStatuses.has(status)) && !statuses.some((status) => ongoingStatuses.has(status))
  );
}

/**
 * A day by which the relation had ended, if its end is undated: the last of several end dates or, if its status says that it
 * has ended, the day on which the entity was last changed or retrieved.
 */
export function endedByOf(entity: Entity, date: string | undefined, { latest }: DateReading): string | undefined {
  const seen = hasEnded(entity)
    ? (dayOf(entity.last_change ?? "") ?? lastDayIn(entity, "modifiedAt", "retrievedAt"))
    : undefined;
  const days = [latest, seen].filter((day) => day !== undefined);
  return days.sort().find((day) => date === undefined || firstDay(date) <= day);
}

function lastDayIn(entity: Entity, ...properties: readonly string[]): string | undefined {
  return propertyValues(entity, ...properties)
    .flatMap((text) => dayOf(text) ?? [])
    .sort()
    .at(-1);
}

/** The date if it is a full day. */
function dayOf(text: string): string | undefined {
  const date = readDate(text)?.date;
  return date?.length === "2018-06-12".length ? date : undefined;
}
