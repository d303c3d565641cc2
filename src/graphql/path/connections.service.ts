import { dayNumber } from "../../dates/dayNumber.ts";
import { BadUserInput } from "../../errors/errors.ts";
import type { PathSearchResult, RankedPath } from "../../pathfinding/search/pathQuery.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Context } from "../context.ts";
import { networkAmong } from "../network/network.service.ts";
import { distinctById } from "../shared/batch.ts";
import { requireDistinct, requireInRange } from "../shared/validation.ts";
import { type ConnectionsArgs, connectionsLimits } from "./path.args.ts";
import { resolvePathWhere } from "./resolvePathQuery.ts";

/**
 * A small subgraph that connects some actors: the best path of each pair, cheapest first, without the paths of pairs that
 * the kept paths already connect at the same cost (a greedy spanner: Althöfer, Das, Dobkin, Joseph, Soares 1993).
 * @throws BadUserInput
 */
export async function loadConnections({ reader, loaders, engine, signal, today }: Context, args: ConnectionsArgs) {
  const given = requireDistinct("actors", args.actors, connectionsLimits.minActors, connectionsLimits.maxActors);
  const maxHops = requireInRange("maxHops", args.maxHops, 1, maxHopsLimit);
  if (args.where?.via?.length)
    throw new BadUserInput("where.via applies only to paths between two actors; remove it.", "where.via");
  const avoided = given.find((id) => args.where?.avoid?.includes(id));
  if (avoided !== undefined)
    throw new BadUserInput(`where.avoid contains "${avoided}", which is also in actors; remove it.`, "where.avoid");
  const [{ filter, conditions }, found] = await Promise.all([
    resolvePathWhere(loaders, args.where),
    loaders.actors.requireExisting(given, "actors", { knownAt: args.where?.knownAt }),
  ]);
  const terminals = distinctById(found);
  const ids = terminals.map(({ id }) => id);
  const common = {
    explain: false,
    first: 1,
    maxHops,
    rankBy: args.rankBy,
    where: conditions,
    today: dayNumber(today),
  };
  // With a direction or a time order, the best paths from A to B and from B to A differ.
  const symmetric = args.where?.direction !== "FORWARD" && !args.where?.inTimeOrder;
  const pairs = ids.flatMap((from, index) =>
    ids.slice(symmetric ? index + 1 : 0).flatMap((to) => (from === to ? [] : [{ ...common, from, to }])),
  );
  const answers = await engine.findPaths(reader, pairs, signal);
  const innerIds = greedySpanner(ids, answers)
    .flatMap(({ actorIds }) => actorIds)
    .filter((id) => !ids.includes(id));
  const innerActors = (await loaders.actors.stored.loadMany([...new Set(innerIds)])) as ActorRow[];
  const network = await networkAmong(loaders, [...terminals, ...innerActors], filter);
  return { ...network, truncated: !answers.every(({ complete }) => complete), omittedActors: 0 };
}

/** The paths to keep. `distances` holds the cost of the best connection of each pair through the paths kept so far. */
function greedySpanner(ids: readonly string[], answers: readonly PathSearchResult[]): RankedPath[] {
  const distances = new Map(ids.map((id) => [id, new Map(ids.map((other) => [other, id === other ? 0 : Infinity]))]));
  const distance = (one: string, other: string) => distances.get(one)!.get(other)!;
  const paths = answers.flatMap((answer) => answer.paths).toSorted((one, other) => one.cost - other.cost);
  return paths.filter(({ actorIds, cost }) => {
    const [from, to] = [actorIds[0]!, actorIds.at(-1)!];
    if (distance(from, to) <= cost) return false;
    for (const one of ids)
      for (const other of ids) {
        const through = Math.min(
          distance(one, from) + cost + distance(to, other),
          distance(one, to) + cost + distance(from, other),
        );
        if (through < distance(one, other)) distances.get(one)!.set(other, through);
      }
    return true;
  });
}
