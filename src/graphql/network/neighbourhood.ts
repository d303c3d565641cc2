import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import { type ActorRow, counterpartsOfActors } from "../actor/actor.queries.ts";
import { stepDirection } from "../shared/direction.ts";
import { linksAmongActors, omittedCounterparts } from "./network.queries.ts";

export interface NetworkQuestion {
  readonly around: readonly ActorRow[];
  /** 0: only the links among `around`. */
  readonly depth: number;
  readonly where: RelationFilter;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

/**
 * The part of the graph around some actors: breadth first, from each actor its most tied counterparts. One statement a
 * level, one for the links, one for what was left out.
 */
export async function neighbourhood(reader: GraphReader, question: NetworkQuestion) {
  const { where } = question;
  const { shown, expandedIds } = await actorsAround(reader, question);
  const [network, omitted] = await Promise.all([
    networkAmong(reader, [...shown.values()], where),
    expandedIds.length === 0
      ? []
      : reader.read(omittedCounterparts, { expandedIds, shownIds: [...shown.keys()], where }),
  ]);
  const omittedActors = omitted[0]?.count ?? 0;
  return { ...network, truncated: omittedActors > 0, omittedActors };
}

/** Who is shown, by id, and whose counterparts were looked at. */
export async function actorsAround(reader: GraphReader, question: NetworkQuestion) {
  const shown = new Map(question.around.map((actor) => [actor.id, actor]));
  const expandedIds: string[] = [];
  let frontier = [...shown.keys()];
  for (let level = 0; level < question.depth && frontier.length > 0; level++) {
    expandedIds.push(...frontier);
    const found = await nextLevel(reader, question, frontier, shown);
    for (const actor of found) shown.set(actor.id, actor);
    frontier = found.map(({ id }) => id);
  }
  return { shown, expandedIds };
}

/** Actors with all links among them. */
export async function networkAmong(reader: GraphReader, actors: readonly ActorRow[], where: RelationFilter) {
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

/** The actors not yet shown that the frontier leads to, the most tied first, as many as there is room for. */
async function nextLevel(
  reader: GraphReader,
  { where, firstPerActor, maxActors }: NetworkQuestion,
  frontier: readonly string[],
  shown: ReadonlyMap<string, ActorRow>,
): Promise<ActorRow[]> {
  const page = { actorIds: frontier, where, afterCount: null, afterId: null, limit: firstPerActor };
  const candidates = (await reader.read(counterpartsOfActors, page))
    .flatMap(({ counterparts }) => counterparts)
    .filter(({ actor }) => !shown.has(actor.id))
    .sort((one, other) => other.relationCount - one.relationCount || (one.actor.id < other.actor.id ? -1 : 1));
  const found = new Map(candidates.map(({ actor }) => [actor.id, actor]));
  return [...found.values()].slice(0, maxActors - shown.size);
}
