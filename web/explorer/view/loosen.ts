import { createPathQuery, type PathQuery } from "./view.ts";

/** The field of a path query behind each argument that the API may name in `noPath.loosen`. */
const fields = {
  "where.kinds": "kinds",
  "where.since": "since",
  "where.until": "until",
  "where.minSources": "minSources",
  "where.maxDegree": "maxDegree",
  "where.direction": "direction",
  "where.inTimeOrder": "inTimeOrder",
  "where.via": "via",
  "where.avoid": "avoid",
} as const satisfies Record<string, keyof PathQuery>;

export type LoosenableArgument = keyof typeof fields | "maxHops";

/** The API's maximum. */
export const maxHopsLimit = 10;

export function isLoosenable(argument: string): argument is LoosenableArgument {
  return argument === "maxHops" || argument in fields;
}

/** The path query without one of its conditions, or with the highest limit on hops. */
export function loosen(pathQuery: PathQuery, argument: LoosenableArgument): PathQuery {
  if (argument === "maxHops") return { ...pathQuery, maxHops: maxHopsLimit };
  const field = fields[argument];
  return { ...pathQuery, [field]: createPathQuery(null)[field] };
}
