import { type DayRange, dayRange } from "../../dates/dayRange.ts";
import type { DocumentWhere } from "./document.input.ts";

/** The conditions as Cypher takes them; null for no condition. */
export interface DocumentFilter extends DayRange {
  readonly publishers: readonly string[] | null;
  readonly languages: readonly string[] | null;
}

/** @throws BadUserInput if the range ends before it begins */
export function documentFilter(where: DocumentWhere | null | undefined): DocumentFilter {
  const { publishers = null, languages = null, since = null, until = null } = where ?? {};
  return { publishers, languages, ...dayRange(since, until) };
}

/** Whether it has no condition. */
export function isUnconditional(filter: DocumentFilter): boolean {
  return Object.values(filter).every((condition) => condition === null);
}
