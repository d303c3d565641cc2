import type { Filter, PathQuery } from "../view/view.ts";
import type { Modality, PathDirection, PathWhere, RelationKind, RelationWhere } from "./generated/graphql.ts";

/** The filter as the API takes it. Kinds and modalities come from the address unchecked: the API rejects unknown ones. */
export function relationWhere(filter: Filter): RelationWhere {
  return {
    ...(filter.kinds.length > 0 && { kinds: filter.kinds as RelationKind[] }),
    ...(filter.modalities.length > 0 && { modalities: filter.modalities as Modality[] }),
    ...(filter.at !== null ? { at: filter.at } : spanOf(filter)),
    ...(filter.knownOn !== null && { knownAt: endOfDay(filter.knownOn) }),
    ...(filter.minSources !== null && { minSources: filter.minSources }),
    ...(filter.undated && hasDates(filter) && { undated: true }),
  };
}

export function hasDates({ since, until, at }: Pick<Filter, "since" | "until" | "at">): boolean {
  return since !== null || until !== null || at !== null;
}

/** The conditions of a path search; of the page's filter, only `knownOn` applies to it. */
export function pathWhere(pathQuery: PathQuery, filter: Filter): PathWhere {
  return {
    ...(pathQuery.kinds.length > 0 && { kinds: pathQuery.kinds as RelationKind[] }),
    ...spanOf(pathQuery),
    ...(filter.knownOn !== null && { knownAt: endOfDay(filter.knownOn) }),
    ...(pathQuery.minSources !== null && { minSources: pathQuery.minSources }),
    ...(pathQuery.maxDegree !== null && { maxDegree: pathQuery.maxDegree }),
    ...(pathQuery.direction !== "ANY" && { direction: pathQuery.direction as PathDirection }),
    ...(pathQuery.inTimeOrder && { inTimeOrder: true }),
    ...(pathQuery.planned && { modalities: ["ASSERTED", "PLANNED"] as Modality[] }),
    ...(pathQuery.via.length > 0 && { via: [...pathQuery.via] }),
    ...(pathQuery.avoid.length > 0 && { avoid: [...pathQuery.avoid] }),
  };
}

function spanOf({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  return { ...(since !== null && { since }), ...(until !== null && { until }) };
}

function endOfDay(day: string): string {
  return `${day}T23:59:59Z`;
}
