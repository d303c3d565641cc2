import { firstDay, lastDay } from "../../dates/partialDate.ts";
import { BadUserInput } from "../../errors/errors.ts";
import type { DocumentWhere } from "./document.input.ts";

/** The conditions as Cypher takes them; null for no condition. */
export interface DocumentFilter {
  readonly publishers: readonly string[] | null;
  readonly languages: readonly string[] | null;
  /** Days. */
  readonly since: string | null;
  readonly until: string | null;
}

/** @throws BadUserInput if the range ends before it begins */
export function documentFilter(where: DocumentWhere | null | undefined): DocumentFilter {
  const { publishers = null, languages = null, since = null, until = null } = where ?? {};
  const days = { since: since === null ? null : firstDay(since), until: until === null ? null : lastDay(until) };
  if (days.since !== null && days.until !== null && days.since > days.until)
    throw new BadUserInput(`since (${since}) is after until (${until}); swap them.`, "where.since");
  return { publishers, languages, ...days };
}

/** Whether it has no condition. */
export function isUnconditional(filter: DocumentFilter): boolean {
  return Object.values(filter).every((condition) => condition === null);
}
