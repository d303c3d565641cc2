import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import { type ActorRow, counterpartCounts, counterpartsOfActors } from "../actor/actor.queries.ts";
import { linksAmongActors, networkExpansion, omittedCounterparts } from "../network/network.queries.ts";
import { readFigures } from "../overview/cypherFigures.ts";
import { indirectTies } from "../overview/overview.queries.ts";
import { relationCountsOfActors } from "../relation/relation.queries.ts";
import { mapColumns } from "../shared/batch.ts";
import { timelineOfActors } from "../timeline/timeline.queries.ts";
import type {
  CounterpartPage,
  NeighborhoodSource,
  NetworkRequest,
  NetworkRows,
  OfActors,
} from "./neighborhoodReader.ts";

/** Reads neighborhoods from Neo4j. */
export class CypherNeighborhoods implements NeighborhoodSource {
  readonly #graph: GraphReader;
  readonly #complete: (filter: RelationFilter) => Promise<RelationFilter>;

  /** @param complete finds the relations in which all actors of `where.with` participate */
  constructor(graph: GraphReader, complete: (filter: RelationFilter) => Promise<RelationFilter>) {
    this.#graph = graph;
    this.#complete = complete;
  }

  areWellKnown(): boolean {
    return false;
  }

  async counterparts(page: CounterpartPage & OfActors) {
    return mapColumns(
      await this.#graph.read(counterpartsOfActors, await this.#completed(page)),
      "actorId",
      "counterparts",
    );
  }

  async counterpartCounts(args: OfActors) {
    return mapColumns(await this.#graph.read(counterpartCounts, await this.#completed(args)), "actorId", "count");
  }

  async relationCounts(args: OfActors) {
    return mapColumns(await this.#graph.read(relationCountsOfActors, await this.#completed(args)), "actorId", "count");
  }

  async timeline(args: OfActors & { readonly width: number }) {
    const [row] = await this.#graph.read(timelineOfActors, await this.#completed(args));
    return row!.buckets;
  }

  /** Runs one statement per level, one for the links, and one for the number of omitted actors. */
  async network(request: NetworkRequest): Promise<NetworkRows> {
    const { around, where, ...shape } = await this.#completed(request);
    const { discovered, expandedIds } = await expandNeighborhood(this.#graph, { around, where, ...shape });
    const actorIds = [...around, ...discovered.map(({ id }) => id)];
    const [links, omitted] = await Promise.all([
      this.#graph.read(linksAmongActors, { actorIds, where }),
      expandedIds.length === 0 ? [] : this.#graph.read(omittedCounterparts, { expandedIds, shownIds: actorIds, where }),
    ]);
    return { discovered, links, omittedActors: omitted[0]?.count ?? 0 };
  }

  async figures(maxActors: number) {
    return readFigures(this.#graph, maxActors);
  }

  async indirectTies(actorIds: readonly string[]) {
    return this.#graph.read(indirectTies, { actorIds });
  }

  async #completed<Args extends { readonly where: RelationFilter }>(args: Args): Promise<Args> {
    return { ...args, where: await this.#complete(args.where) };
  }
}

/** The actors that a network adds to those of `around`, in the order of discovery, and the ids of those whose counterparts were read. */
export async function expandNeighborhood(
  graph: GraphReader,
  { around, depth, where, firstPerActor, maxActors }: NetworkRequest,
): Promise<{ readonly discovered: readonly ActorRow[]; readonly expandedIds: readonly string[] }> {
  const discovered: ActorRow[] = [];
  const expandedIds: string[] = [];
  let frontier = around;
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    expandedIds.push(...frontier);
    const shownIds = [...around, ...discovered.map(({ id }) => id)];
    const limit = maxActors - shownIds.length;
    const rows = await graph.read(networkExpansion, { actorIds: frontier, shownIds, where, firstPerActor, limit });
    frontier = rows.map(({ actor }) => actor.id);
    discovered.push(...rows.map(({ actor }) => actor));
  }
  return { discovered, expandedIds };
}
