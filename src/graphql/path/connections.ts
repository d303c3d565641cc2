import { dayNumber } from "../../dates/dayNumber.ts";
import { BadUserInput } from "../../errors/errors.ts";
import type { PathSearchResult, RankedPath } from "../../pathfinding/search/pathQuery.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import { networkAmong } from "../network/neighbourhood.ts";
import { within } from "../shared/pageArgs.ts";
import type { PathRank, PathWhere } from "./path.where.ts";
import { type Asking, checkedWhere, conditionsOf, takesAnyDirection } from "./pathQuery.ts";

/** How many actors may be tied together. */
const [fewest, most] = [2, 20];

export interface ConnectionsArgs {
  readonly actors: readonly string[];
  readonly where: PathWhere | null;
  readonly maxHops: number;
  readonly rankBy: PathRank;
}

/**
 * The small subgraph that ties actors together: the best path of each pair, the cheapest first, leaving out those of pairs
 * that the paths kept already tie as closely (a greedy spanner: Althöfer, Das, Dobkin, Joseph, Soares 1993).
 */
export async function connections({ reader, loaders, engine, signal, today }: Asking, args: ConnectionsArgs) {
  const ids = [...new Set(args.actors)];
  if (ids.length < fewest || ids.length > most)
    throw new BadUserInput(`actors names ${ids.length} different actors; give ${fewest} to ${most}.`, "actors");
  const maxHops = within("maxHops", args.maxHops, 1, maxHopsLimit);
  if (args.where?.via?.length)
    throw new BadUserInput("where.via is for paths between two actors; leave it out here.", "where.via");
  const avoided = ids.find((id) => args.where?.avoid?.includes(id));
  if (avoided !== undefined)
    throw new BadUserInput(`where.avoid names "${avoided}", one of actors; take it out.`, "where.avoid");
  const [where, ends] = await Promise.all([checkedWhere(loaders, args.where), loaders.actors.known(ids, "actors")]);
  const common = {
    explain: false,
    first: 1,
    maxHops,
    rankBy: args.rankBy,
    where: conditionsOf(args.where),
    today: dayNumber(today),
  };
  const oneWay = takesAnyDirection(args.where?.direction) && !args.where?.inTimeOrder;
  const pairs = ids.flatMap((from, index) =>
    ids.slice(oneWay ? index + 1 : 0).flatMap((to) => (from === to ? [] : [{ ...common, from, to }])),
  );
  const answers = await engine.findPaths(reader, pairs, signal);
  const inner = kept(ids, answers)
    .flatMap(({ actorIds }) => actorIds)
    .filter((id) => !ids.includes(id));
  const actors = [...ends, ...(await loaders.actors.known([...new Set(inner)], "connections"))];
  const network = await networkAmong(reader, actors, where);
  return { ...network, truncated: !answers.every(({ complete }) => complete), omittedActors: 0 };
}

/** The paths that are worth showing. */
function kept(ids: readonly string[], answers: readonly PathSearchResult[]): RankedPath[] {
  const distances = new Map(ids.map((id) => [id, new Map(ids.map((other) => [other, id === other ? 0 : Infinity]))]));
  const between = (one: string, other: string) => distances.get(one)!.get(other)!;
  const found = answers.flatMap(({ paths }) => paths).toSorted((one, other) => one.cost - other.cost);
  return found.filter(({ actorIds, cost }) => {
    const [from, to] = [actorIds[0]!, actorIds.at(-1)!];
    if (between(from, to) <= cost) return false;
    for (const one of ids)
      for (const other of ids) {
        const through = Math.min(
          between(one, from) + cost + between(to, other),
          between(one, to) + cost + between(from, other),
        );
        if (through < between(one, other)) distances.get(one)!.set(other, through);
      }
    return true;
  });
}
