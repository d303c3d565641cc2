import { firstDay, lastDay } from "../dates/partialDate.ts";
import { BadUserInput } from "../errors.ts";
import { day, type GraphDate, type GraphDateTime, moment } from "../graph/values.ts";
import type { Modality } from "../ontology/modalities.ts";
import { type RelationKind, relationKinds } from "../ontology/relationKinds.ts";
import type { RelationConditions, RelationWhere } from "./relation.where.ts";

/** The conditions as `cypher/shared/satisfies.cypher` takes them: the parameter `$where`. Null asks for nothing. */
export interface RelationFilter {
  readonly kinds: readonly RelationKind[];
  readonly since: GraphDate | null;
  readonly until: GraphDate | null;
  readonly undated: boolean;
  readonly knownAt: GraphDateTime | null;
  readonly modalities: readonly Modality[] | null;
  readonly minSources: number | null;
  readonly minConfidence: number | null;
  readonly documents: readonly string[] | null;
  readonly with: readonly string[] | null;
}

// The database may hold a type that this server does not know; unfiltered, one such row would spoil a whole answer.
const knownKinds = Object.keys(relationKinds) as RelationKind[];

/**
 * Checks the conditions and makes real days of them. Whether the ids in them exist is checked where they are looked up.
 * @param defaultModalities null for all
 * @throws BadUserInput naming the condition that cannot be met by anything
 */
export function relationFilter(
  where: RelationConditions | null | undefined,
  defaultModalities: readonly Modality[] | null = null,
): RelationFilter {
  const { since, until } = range(where);
  const { minSources = null, minConfidence = null } = where ?? {};
  if (minSources !== null && minSources < 0)
    throw new BadUserInput("minSources is a count; give 0 or more.", "where.minSources");
  if (minConfidence !== null && !(minConfidence >= 0 && minConfidence <= 1))
    throw new BadUserInput("minConfidence is from 0 to 1.", "where.minConfidence");
  return {
    kinds: where?.kinds ?? knownKinds,
    since: since === null ? null : day(since),
    until: until === null ? null : day(until),
    undated: where?.undated ?? false,
    knownAt: where?.knownAt ? moment(where.knownAt) : null,
    modalities: where?.modalities ?? defaultModalities,
    minSources,
    minConfidence,
    documents: where?.documents ?? null,
    with: (where as RelationWhere | undefined)?.with ?? null,
  };
}

/** What is meant where a tie is meant: see `modalities` in the schema. */
export const tiesOnly = ["ASSERTED"] as const satisfies readonly Modality[];

function range(where: RelationConditions | null | undefined): { since: string | null; until: string | null } {
  const { at = null, since = null, until = null } = where ?? {};
  if (at !== null && (since !== null || until !== null))
    throw new BadUserInput("Give either at, or since and until: at stands for both.", "where.at");
  const first = at ?? since;
  const last = at ?? until;
  const days = { since: first === null ? null : firstDay(first), until: last === null ? null : lastDay(last) };
  if (days.since !== null && days.until !== null && days.since > days.until)
    throw new BadUserInput(`since (${since}) is after until (${until}); swap them.`, "where.since");
  return days;
}
