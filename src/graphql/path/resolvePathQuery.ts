import { dayNumber } from "../../dates/dayNumber.ts";
import { firstDay, lastDay } from "../../dates/partialDate.ts";
import { BadUserInput } from "../../errors/errors.ts";
import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import type { PathConditions, PathQuery } from "../../pathfinding/search/pathQuery.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import type { Loaders } from "../loaders.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { maxPageSize } from "../shared/args.ts";
import { requireInRange } from "../shared/validation.ts";
import type { PathsArgs } from "./path.args.ts";
import type { PathWhere } from "./path.input.ts";

/** The checked arguments of `Query.paths`: the query for the search, and the filter on the relations of each step. */
export interface ResolvedPathQuery {
  readonly search: PathQuery;
  readonly where: RelationFilter;
}

/**
 * @param today as an ISO day
 * @throws BadUserInput if an argument is out of range, contradicts another one or contains an unknown id
 */
export async function resolvePathQuery(loaders: Loaders, args: PathsArgs, today: string): Promise<ResolvedPathQuery> {
  const { from, to, rankBy } = args;
  const maxHops = requireInRange("maxHops", args.maxHops, 1, maxHopsLimit);
  const first = requireInRange("first", args.first, 1, maxPageSize);
  checkInnerActors(args, maxHops);
  const [filter] = await Promise.all([
    resolvePathWhere(loaders, args.where),
    loaders.actors.requireExisting([from], "from"),
    loaders.actors.requireExisting([to], "to"),
  ]);
  const where = toPathConditions(args.where);
  return { search: { from, to, first, maxHops, rankBy, where, today: dayNumber(today) }, where: filter };
}

/** The filter on the relations; also checks the other conditions. @throws BadUserInput if one is invalid */
export async function resolvePathWhere(loaders: Loaders, where: PathWhere | null | undefined): Promise<RelationFilter> {
  const { maxDegree } = where ?? {};
  if (typeof maxDegree === "number" && maxDegree < 1)
    throw new BadUserInput(`where.maxDegree is ${maxDegree}; it must be 1 or more.`, "where.maxDegree");
  const [filter] = await Promise.all([
    resolveRelationFilter(loaders, where, assertedOnly),
    loaders.actors.requireExisting(where?.via ?? [], "where.via"),
    loaders.actors.requireExisting(where?.avoid ?? [], "where.avoid"),
  ]);
  return filter;
}

/** The conditions in the form that the search takes, in the order of the query. */
export function toPathConditions(where: PathWhere | null | undefined): PathConditions {
  const given = Object.entries(where ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, conversions[name]?.(value as never) ?? value]));
}

/** Conditions that have another form in the search: dates are day numbers, times are milliseconds. */
const conversions: Readonly<Record<string, (value: never) => unknown>> = {
  since: (date: string) => dayNumber(firstDay(date)),
  until: (date: string) => dayNumber(lastDay(date)),
  at: (date: string) => [dayNumber(firstDay(date)), dayNumber(lastDay(date))],
  knownAt: (time: Date) => time.getTime(),
};

function checkInnerActors({ from, to, where }: PathsArgs, maxHops: number): void {
  const via = where?.via ?? [];
  const avoid = where?.avoid ?? [];
  const avoidedEnd = [from, to].find((end) => avoid.includes(end));
  if (avoidedEnd !== undefined)
    throw new BadUserInput(`where.avoid contains "${avoidedEnd}", an end of the path; remove it.`, "where.avoid");
  const contradiction = via.find((id) => avoid.includes(id));
  if (contradiction !== undefined)
    throw new BadUserInput(
      `"${contradiction}" is in both where.via and where.avoid; remove it from one of them.`,
      "where.via",
    );
  const viaEnd = via.find((id) => id === from || id === to);
  if (viaEnd !== undefined)
    throw new BadUserInput(`where.via contains "${viaEnd}", an end of the path; list only inner actors.`, "where.via");
  if (new Set(via).size < via.length)
    throw new BadUserInput("where.via contains an actor twice; a loopless path visits each actor once.", "where.via");
  if (via.length > maxHops - 1)
    throw new BadUserInput(
      `where.via has ${via.length} actors, but maxHops ${maxHops} allows only ${maxHops - 1} between the ends. Increase maxHops or shorten where.via.`,
      "where.via",
    );
}
