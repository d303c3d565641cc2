import type { Filter, PathArgs, Tie } from "../view/view.ts";
import type { Modality, PathDirection, PathWhere, RelationKind, RelationWhere } from "./generated/graphql.ts";
import { endOf } from "./periods.ts";

/** The filter as the API takes it. Kinds and modalities come from the address unchecked: the API rejects unknown ones. */
export function relationWhere(filter: Filter): RelationWhere {
  return {
    ...(filter.kinds.length > 0 && { kinds: filter.kinds as RelationKind[] }),
    ...(filter.modalities.length > 0 && { modalities: filter.modalities as Modality[] }),
    ...datesOf(filter),
    ...(filter.knownOn !== null && { knownAt: endOf(filter.knownOn) }),
    ...(filter.minSources !== null && { minSources: filter.minSources }),
    ...(filter.document !== null && { documents: [filter.document] }),
  };
}

/** The modalities that the filter shows; the API's default, where it has to be told. */
export function modalitiesOf({ modalities }: Pick<Filter, "modalities">): readonly Modality[] {
  return modalities.length > 0 ? (modalities as readonly Modality[]) : ["ASSERTED"];
}

/** The filter on the relations in which all these actors take part, or on those of a single tie between two. */
export function relationWhereWith(ids: readonly string[], tie: Tie | null, filter: Filter): RelationWhere {
  const narrowed = tie ? { ...filter, kinds: [tie.kind], modalities: [tie.modality] } : filter;
  return { ...relationWhere(narrowed), with: [...ids] };
}

/** The conditions of a path search: those of the filter, and its own. */
export function pathWhere(pathArgs: PathArgs, filter: Filter): PathWhere {
  return {
    ...relationWhere(filter),
    ...(pathArgs.maxDegree !== null && { maxDegree: pathArgs.maxDegree }),
    ...(pathArgs.direction !== "ANY" && { direction: pathArgs.direction as PathDirection }),
    ...(pathArgs.inTimeOrder && { inTimeOrder: true }),
    ...(pathArgs.via.length > 0 && { via: [...pathArgs.via] }),
    ...(pathArgs.avoid.length > 0 && { avoid: [...pathArgs.avoid] }),
  };
}

export function hasDates({ since, until, at }: Pick<Filter, "since" | "until" | "at">): boolean {
  return since !== null || until !== null || at !== null;
}

/** No relation has a date in the year 1, so that only those without one are left. */
const onlyUndated = { at: "0001", undated: true } as const;

function datesOf({ since, until, at, undated }: Filter): Pick<RelationWhere, "since" | "until" | "at" | "undated"> {
  if (undated === "only") return onlyUndated;
  return {
    ...(at !== null ? { at } : { ...(since !== null && { since }), ...(until !== null && { until }) }),
    ...(undated === "kept" && hasDates({ since, until, at }) && { undated: true }),
  };
}
