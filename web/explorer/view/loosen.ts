import { type PathQuery, createPathQuery } from "./view.ts";

/** The argument of `paths` that stands behind each control, as `noPath.loosen` names it. */
const conditions = {
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

export type Condition = keyof typeof conditions | "maxHops";

export function isCondition(argument: string): argument is Condition {
  return argument === "maxHops" || argument in conditions;
}

/** The pathQuery without one of its conditions; of steps, as many as any search takes. */
export function loosened(pathQuery: PathQuery, condition: Condition): PathQuery {
  if (condition === "maxHops") return { ...pathQuery, maxHops: 10 };
  const key = conditions[condition];
  return { ...pathQuery, [key]: createPathQuery(null)[key] };
}
