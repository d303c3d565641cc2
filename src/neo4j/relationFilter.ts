import { type DayRange, dayRange } from "../dates/dayRange.ts";
import { newestFirst } from "../dates/newestFirst.ts";
import { lastDay } from "../dates/partialDate.ts";
import { BadUserInput } from "../errors/errors.ts";
import type { Modality } from "../ontology/modalities.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";
import { type GraphDate, type GraphDateTime, toGraphDate, toGraphDateTime } from "./values.ts";

/** Conditions on relations, as in the GraphQL input RelationConditionsInput, whose descriptions explain them. */
export interface RelationConditions {
  readonly kinds?: readonly RelationKind[] | null;
  readonly modalities?: readonly Modality[] | null;
  readonly at?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly undated?: boolean;
  readonly knownAt?: Date | null;
  readonly minSources?: number | null;
  readonly minConfidence?: number | null;
  readonly documents?: readonly string[] | null;
  /** Ids of actors that all participate. */
  readonly with?: readonly string[] | null;
}

/**
 * The conditions as Cypher takes them: the parameter `$where`, the kinds that the text names, and the names of the files
 * in `cypher/conditions/` to include.
 */
export interface RelationFilter {
  readonly conditions: readonly Condition[];
  readonly kinds: readonly RelationKind[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly since: GraphDate | null;
  readonly until: GraphDate | null;
  /** No relation that begins by `until` has a lower `order`: its date ends in the same year or earlier. */
  readonly leastOrder: string;
  readonly knownAt: GraphDateTime | null;
  readonly minSources: number | null;
  readonly minConfidence: number | null;
  readonly documents: readonly string[] | null;
  /** First the one with the fewest edges, once it is resolved. */
  readonly with: readonly string[] | null;
  /** The versions of relations ("id@version") in which all actors of `with` participate. */
  readonly together: readonly string[] | null;
}

/** The files in `cypher/conditions/`. */
export type Condition =
  | "none"
  | "modalities"
  | "current"
  | "knownAt"
  | "since"
  | "until"
  | "dated"
  | "minConfidence"
  | "minSources"
  | "minSourcesKnownAt"
  | "documents"
  | "documentsKnownAt"
  | "with";

/**
 * Checks the conditions and converts their dates. The ids in them are checked when they are loaded.
 * @param defaultModalities null for all
 * @throws BadUserInput that names the invalid condition
 */
export function relationFilter(
  where: RelationConditions | null | undefined,
  defaultModalities: readonly Modality[] | null = null,
): RelationFilter {
  const { since, until } = range(where);
  const { kinds = null, minSources = null, minConfidence = null, documents = null } = where ?? {};
  if (minSources !== null && minSources < 0)
    throw new BadUserInput(`minSources is ${minSources}; it must be 0 or more.`, "where.minSources");
  if (minConfidence !== null && !(minConfidence >= 0 && minConfidence <= 1))
    throw new BadUserInput(`minConfidence is ${minConfidence}; it must be from 0 to 1.`, "where.minConfidence");
  const together = where?.with;
  const filter = {
    kinds,
    modalities: where?.modalities ?? defaultModalities,
    since: since === null ? null : toGraphDate(since),
    until: until === null ? null : toGraphDate(until),
    leastOrder: until === null ? "" : newestFirst(lastDay(until.slice(0, "2018".length))),
    knownAt: where?.knownAt ? toGraphDateTime(where.knownAt) : null,
    minSources,
    minConfidence,
    documents,
    // An empty list sets no condition.
    with: together?.length ? [...new Set(together)] : null,
    // Read from the graph by `resolveRelationFilter`.
    together: null,
  };
  return { ...filter, conditions: conditionsOf(filter, where?.undated ?? false) };
}

function conditionsOf(filter: Omit<RelationFilter, "conditions">, undated: boolean): Condition[] {
  const isPast = filter.knownAt !== null;
  const applies: Record<Condition, boolean> = {
    current: !isPast,
    knownAt: isPast,
    // Other kinds are left out of the text of the query.
    none: filter.kinds?.length === 0,
    modalities: filter.modalities !== null,
    since: filter.since !== null,
    until: filter.until !== null,
    dated: !undated && (filter.since !== null || filter.until !== null),
    minConfidence: filter.minConfidence !== null,
    minSources: filter.minSources !== null && !isPast,
    minSourcesKnownAt: filter.minSources !== null && isPast,
    documents: filter.documents !== null && !isPast,
    documentsKnownAt: filter.documents !== null && isPast,
    with: filter.with !== null,
  };
  return (Object.keys(applies) as Condition[]).filter((condition) => applies[condition]);
}

/** The default modalities of counterparts, networks, timelines and paths. */
export const assertedOnly = ["ASSERTED"] as const satisfies readonly Modality[];

function range(where: RelationConditions | null | undefined): DayRange {
  const { at = null, since = null, until = null } = where ?? {};
  if (at !== null && (since !== null || until !== null))
    throw new BadUserInput("Use either at, or since and until; at is equivalent to both.", "where.at");
  return dayRange(at ?? since, at ?? until);
}
