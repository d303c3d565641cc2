import { dayNumber } from "../../dates/dayNumber.ts";
import { firstDay, lastDay } from "../../dates/partialDate.ts";
import { BadUserInput } from "../../errors/errors.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import { maxHopsLimit, type PathConditions, type PathQuery } from "../../pathfinding/search/pathQuery.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import type { Loaders } from "../loaders.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { pageSize, within } from "../shared/pageArgs.ts";
import { PathDirection, type PathRank, type PathWhere } from "./path.where.ts";

/** What answering a question about paths needs of the request that it came with. */
export interface Asking {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly engine: Pick<PathEngine, "findPaths">;
  readonly signal: AbortSignal;
  /** As an ISO day. */
  readonly today: string;
}

/** A question about paths, checked: what to search, and what the relations of each step must satisfy. */
export interface CheckedPathQuestion {
  readonly search: PathQuery;
  readonly where: RelationFilter;
}

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly where?: PathWhere | null;
  readonly first: number;
  readonly maxHops: number;
  readonly rankBy: PathRank;
}

/**
 * @param today as an ISO day
 * @throws BadUserInput naming the argument that cannot be met
 */
export async function checkedQuestion(loaders: Loaders, args: PathArgs, today: string): Promise<CheckedPathQuestion> {
  const { from, to, rankBy } = args;
  const maxHops = within("maxHops", args.maxHops, 1, maxHopsLimit);
  const first = pageSize(args.first);
  checkEnds(args, maxHops);
  const [filter] = await Promise.all([
    checkedWhere(loaders, args.where),
    loaders.actors.known([from], "from"),
    loaders.actors.known([to], "to"),
  ]);
  const where = conditionsOf(args.where);
  return { search: { from, to, first, maxHops, rankBy, where, today: dayNumber(today) }, where: filter };
}

/** The conditions on relations, where the others are met too. @throws BadUserInput naming the one that is not */
export async function checkedWhere(loaders: Loaders, where: PathWhere | null | undefined): Promise<RelationFilter> {
  const { maxDegree } = where ?? {};
  if (typeof maxDegree === "number" && maxDegree < 1)
    throw new BadUserInput(`where.maxDegree is ${maxDegree}; it must be 1 or more.`, "where.maxDegree");
  const [filter] = await Promise.all([
    resolveRelationFilter(loaders, where, assertedOnly),
    loaders.actors.known(where?.via ?? [], "where.via"),
    loaders.actors.known(where?.avoid ?? [], "where.avoid"),
  ]);
  return filter;
}

/** The conditions as the search takes them, in the order in which they were given. */
export function conditionsOf(where: PathWhere | null | undefined): PathConditions {
  const given = Object.entries(where ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, meanings[name]?.(value as never) ?? value]));
}

/** What stands for a value in the search, where that is not the value itself. */
const meanings: Readonly<Record<string, (value: never) => unknown>> = {
  since: (date: string) => dayNumber(firstDay(date)),
  until: (date: string) => dayNumber(lastDay(date)),
  at: (date: string) => [dayNumber(firstDay(date)), dayNumber(lastDay(date))],
  knownAt: (moment: Date) => moment.getTime(),
};

function checkEnds({ from, to, where }: PathArgs, maxHops: number): void {
  const via = where?.via ?? [];
  const avoid = where?.avoid ?? [];
  const avoidedEnd = [from, to].find((end) => avoid.includes(end));
  if (avoidedEnd !== undefined)
    throw new BadUserInput(`where.avoid names "${avoidedEnd}", an end of the path; take it out.`, "where.avoid");
  const torn = via.find((id) => avoid.includes(id));
  if (torn !== undefined)
    throw new BadUserInput(`"${torn}" is in where.via and in where.avoid; a path can't do both.`, "where.via");
  const end = via.find((id) => id === from || id === to);
  if (end !== undefined)
    throw new BadUserInput(`where.via names "${end}", an end of the path; via is for inner actors.`, "where.via");
  if (new Set(via).size < via.length)
    throw new BadUserInput("where.via names an actor twice; a loopless path passes each once.", "where.via");
  if (via.length > maxHops - 1)
    throw new BadUserInput(
      `where.via names ${via.length} of the inner actors, of which maxHops ${maxHops} allows ${maxHops - 1}. Raise maxHops or name fewer.`,
      "where.via",
    );
}

/** @param direction of the conditions */
export function takesAnyDirection(direction: PathDirection | undefined): boolean {
  return direction !== PathDirection.FORWARD;
}
