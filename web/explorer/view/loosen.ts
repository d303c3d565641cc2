import { createPathArgs, type PathArgs } from "./view.ts";

/** The field of `PathArgs` for each argument that the API may name in `noPath.loosen`. */
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
} as const satisfies Record<string, keyof PathArgs>;

export type LoosenableArgument = keyof typeof fields | "maxHops";

/** The API's maximum. */
export const hopsLimit = 10;

export function isLoosenable(argument: string): argument is LoosenableArgument {
  return argument === "maxHops" || argument in fields;
}

/** The arguments without one of its conditions, or with the highest limit on hops. */
export function loosen(pathArgs: PathArgs, argument: LoosenableArgument): PathArgs {
  if (argument === "maxHops") return { ...pathArgs, maxHops: hopsLimit };
  const field = fields[argument];
  return { ...pathArgs, [field]: createPathArgs(null)[field] };
}
