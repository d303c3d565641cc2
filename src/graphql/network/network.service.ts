import { BadUserInput } from "../../errors/errors.ts";
import { assertedOnly, type RelationFilter } from "../../neo4j/relationFilter.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Loaders } from "../loaders.ts";
import { checkRelationWhere } from "../relation/relation.service.ts";
import { distinctById, indexById } from "../shared/batch.ts";
import { stepDirection } from "../shared/stepDirection.ts";
import { requireDistinct, requireInRange } from "../shared/validation.ts";
import { type NetworkArgs, networkLimits } from "./network.args.ts";
import type { LinkRow } from "./network.queries.ts";

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
    around: distinctById(await loaders.actors.requireExisting(ids, "around", { knownAt: args.where?.knownAt })),
    depth: requireInRange("depth", depth, 0, networkLimits.depth),
    where: await checkRelationWhere(loaders, args.where, assertedOnly),
    firstPerActor: requireInRange("firstPerActor", args.firstPerActor, 1, networkLimits.firstPerActor),
    maxActors,
  };
}

/** The neighborhood of some actors. */
export async function loadNetwork({ neighborhoods }: Loaders, { around, ...query }: NetworkQuery) {
  const request = { ...query, around: around.map(({ id }) => id) };
  const { discovered, links, omittedActors } = await neighborhoods.network(request);
  return { ...linkActors([...around, ...discovered], links), truncated: omittedActors > 0, omittedActors };
}

/** A network of the given actors with all links among them. */
export async function networkAmong({ neighborhoods }: Loaders, actors: readonly ActorRow[], where: RelationFilter) {
  const shape = { depth: 0, firstPerActor: 1, maxActors: actors.length };
  const { links } = await neighborhoods.network({ around: actors.map(({ id }) => id), where, ...shape });
  return linkActors(actors, links);
}

function linkActors(actors: readonly ActorRow[], links: readonly LinkRow[]) {
  const byId = indexById(actors);
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
