import { type Command, filter, searchPaths } from "./commands.ts";
import { createPathArgs, emptyFilter, type Filter, type PathArgs, type View } from "./view.ts";

/** The part of the filter that stands behind each argument that the API may name in `noPath.loosen`. */
const filterFields = {
  "where.kinds": ["kinds"],
  "where.modalities": ["modalities"],
  "where.since": ["since", "at"],
  "where.until": ["until", "at"],
  "where.at": ["at"],
  "where.knownAt": ["knownOn"],
  "where.minSources": ["minSources"],
} as const satisfies Record<string, readonly (keyof Filter)[]>;

/** The condition of the path search that stands behind each. */
const pathFields = {
  maxHops: "maxHops",
  "where.maxDegree": "maxDegree",
  "where.direction": "direction",
  "where.inTimeOrder": "inTimeOrder",
  "where.via": "via",
  "where.avoid": "avoid",
} as const satisfies Record<string, keyof PathArgs>;

type FilterArgument = keyof typeof filterFields;
export type LoosenableArgument = FilterArgument | keyof typeof pathFields;

/** The API's maximum. */
export const hopsLimit = 10;

export function isLoosenable(argument: string): argument is LoosenableArgument {
  return argument in filterFields || argument in pathFields;
}

/** Drops one condition of a path search, or raises the limit on hops to the highest; all others stay. */
export const loosen =
  (argument: LoosenableArgument): Command =>
  (view: View) => {
    if (isOfFilter(argument)) return filter(pickDefaults(filterFields[argument]))(view);
    const field = pathFields[argument];
    const pathArgs = view.pathArgs ?? createPathArgs(null);
    return searchPaths({
      ...pathArgs,
      [field]: field === "maxHops" ? hopsLimit : createPathArgs(null)[field],
    })(view);
  };

function isOfFilter(argument: LoosenableArgument): argument is FilterArgument {
  return argument in filterFields;
}

function pickDefaults(fields: readonly (keyof Filter)[]): Partial<Filter> {
  return Object.fromEntries(fields.map((field) => [field, emptyFilter[field]]));
}
