import { BadUserInput } from "../../errors/errors.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Loaders } from "../loaders.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import { distinctById } from "../shared/batch.ts";
import { stepDirection } from "../shared/stepDirection.ts";
import { requireDistinct, requireInRange } from "../shared/validation.ts";
import { type NetworkArgs, networkLimits } from "./network.args.ts";
import { linksAmongActors, networkExpansion, omittedCounterparts } from "./network.queries.ts";

/** The checked arguments of `Query.network`. */
export interface NetworkQuery {
  readonly around: readonly ActorRow[];
  readonly depth: number;
  readonly where: RelationFilter;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

/** @throws BadUserInput if an argument is out of range or contains an unknown id */
export async function resolveNetworkQuery(loaders: Loaders, args: NetworkArgs): Promise<NetworkQuery> {
  const { depth } = args;
  const ids = requireDistinct(
    "around",
    args.around,
    1,
    depth === 0 ? networkLimits.aroundAtDepth0 : networkLimits.around,
  );
  const maxActors = requireInRange("maxActors", args.maxActors, 1, networkLimits.maxActors);
  if (ids.length > maxActors)
    throw new BadUserInput(`maxActors is ${maxActors}, but around has ${ids.length} actors.`, "maxActors");
  return {
    around: distinctById(await loaders.actors.requireExisting(ids, "around")),
    depth: requireInRange("depth", depth, 0, networkLimits.depth),
    where: await resolveRelationFilter(loaders, args.where, assertedOnly),
    firstPerActor: requireInRange("firstPerActor", args.firstPerActor, 1, networkLimits.firstPerActor),
    maxActors,
  };
}

/**
 * The neighborhood of some actors: a breadth-first search that adds the counterparts with the most relations first. It
 * runs one statement per level, one for the links, and one for the number of omitted actors.
 */
export async function loadNetwork(reader: GraphReader, query: NetworkQuery) {
  const { where } = query;
  const { visited, expandedIds } = await expandNeighborhood(reader, query);
  const [network, omitted] = await Promise.all([
    linkActors(reader, [...visited.values()], where),
    expandedIds.length === 0
      ? []
      : reader.read(omittedCounterparts, { expandedIds, shownIds: [...visited.keys()], where }),
  ]);
  const omittedActors = omitted[0]?.count ?? 0;
  return { ...network, truncated: omittedActors > 0, omittedActors };
}

/** The actors of a network by id, in the order of discovery, and the ids of those whose counterparts were read. */
export async function expandNeighborhood(reader: GraphReader, query: NetworkQuery) {
  const visited = new Map(query.around.map((actor) => [actor.id, actor]));
  const expandedIds: string[] = [];
  let frontier = [...visited.keys()];
  for (let level = 0; level < query.depth && frontier.length > 0; level++) {
    expandedIds.push(...frontier);
    const discovered = await reader.read(networkExpansion, {
      actorIds: frontier,
      shownIds: [...visited.keys()],
      where: query.where,
      firstPerActor: query.firstPerActor,
      limit: query.maxActors - visited.size,
    });
    for (const { actor } of discovered) visited.set(actor.id, actor);
    frontier = discovered.map(({ actor }) => actor.id);
  }
  return { visited, expandedIds };
}

/** A network of the given actors with all links among them. */
export async function linkActors(reader: GraphReader, actors: readonly ActorRow[], where: RelationFilter) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const links = await reader.read(linksAmongActors, { actorIds: [...byId.keys()], where });
  return {
    actors,
    links: links.map(({ sourceId, targetId, forward, backward, ...summary }) => ({
      source: byId.get(sourceId),
      target: byId.get(targetId),
      direction: stepDirection(forward, backward),
      ...summary,
    })),
  };
}
