import { dayNumber } from "../../dates/dayNumber.ts";
import { firstDay, lastDay } from "../../dates/partialDate.ts";
import { BadUserInput } from "../../errors/errors.ts";
import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import type { PathConditions, PathQuery } from "../../pathfinding/search/pathQuery.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
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
  const { rankBy } = args;
  const maxHops = requireInRange("maxHops", args.maxHops, 1, maxHopsLimit);
  const first = requireInRange("first", args.first, 1, maxPageSize);
  const [{ filter, conditions: where }, [from], [to]] = await Promise.all([
    resolvePathWhere(loaders, args.where),
    loaders.actors.requireExisting([args.from], "from", { knownAt: args.where?.knownAt }),
    loaders.actors.requireExisting([args.to], "to", { knownAt: args.where?.knownAt }),
  ]);
  const ends = { from: from!.id, to: to!.id };
  const search = { ...ends, first, maxHops, rankBy, where, today: dayNumber(today) };
  checkInnerActors(search);
  return { search, where: filter };
}

/** The filter on the relations, and all conditions as the search takes them. @throws BadUserInput if one is invalid */
export async function resolvePathWhere(
  loaders: Loaders,
  where: PathWhere | null | undefined,
): Promise<{ readonly filter: RelationFilter; readonly conditions: PathConditions }> {
  const { maxDegree, knownAt } = where ?? {};
  if (typeof maxDegree === "number" && maxDegree < 1)
    throw new BadUserInput(`where.maxDegree is ${maxDegree}; it must be 1 or more.`, "where.maxDegree");
  const [filter, via, avoid] = await Promise.all([
    resolveRelationFilter(loaders, where, assertedOnly),
    loaders.actors.requireExisting(where?.via ?? [], "where.via", { knownAt }),
    loaders.actors.requireExisting(where?.avoid ?? [], "where.avoid", { knownAt }),
  ]);
  const idsOf = (actors: readonly ActorRow[]) => actors.map(({ id }) => id);
  const resolved = { ...where, ...(where?.via && { via: idsOf(via) }), ...(where?.avoid && { avoid: idsOf(avoid) }) };
  return { filter, conditions: toPathConditions(resolved) };
}

/** The conditions in the form that the search takes, in the order of the query. */
function toPathConditions(where: Partial<PathWhere>): PathConditions {
  const given = Object.entries(where).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, conversions[name]?.(value as never) ?? value]));
}

/** Conditions that have another form in the search: dates are day numbers, times are milliseconds. */
const conversions: Readonly<Record<string, (value: never) => unknown>> = {
  since: (date: string) => dayNumber(firstDay(date)),
  until: (date: string) => dayNumber(lastDay(date)),
  at: (date: string) => [dayNumber(firstDay(date)), dayNumber(lastDay(date))],
  knownAt: (time: Date) => time.getTime(),
};

function checkInnerActors({ from, to, where, maxHops }: PathQuery): void {
  const { via = [], avoid = [] } = where;
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
