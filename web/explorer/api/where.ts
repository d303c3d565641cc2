import type { Filter, PathArgs } from "../view/view.ts";
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
export function pathWhere(pathArgs: PathArgs, filter: Filter): PathWhere {
  return {
    ...(pathArgs.kinds.length > 0 && { kinds: pathArgs.kinds as RelationKind[] }),
    ...spanOf(pathArgs),
    ...(filter.knownOn !== null && { knownAt: endOfDay(filter.knownOn) }),
    ...(pathArgs.minSources !== null && { minSources: pathArgs.minSources }),
    ...(pathArgs.maxDegree !== null && { maxDegree: pathArgs.maxDegree }),
    ...(pathArgs.direction !== "ANY" && { direction: pathArgs.direction as PathDirection }),
    ...(pathArgs.inTimeOrder && { inTimeOrder: true }),
    ...(pathArgs.planned && { modalities: ["ASSERTED", "PLANNED"] as Modality[] }),
    ...(pathArgs.via.length > 0 && { via: [...pathArgs.via] }),
    ...(pathArgs.avoid.length > 0 && { avoid: [...pathArgs.avoid] }),
  };
}

function spanOf({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  return { ...(since !== null && { since }), ...(until !== null && { until }) };
}

function endOfDay(day: string): string {
  return `${day}T23:59:59Z`;
}
