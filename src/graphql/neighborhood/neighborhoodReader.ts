import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { ActorPair, GraphFigures, NetworkShape } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";
import type { ActorRow, CounterpartRow } from "../actor/actor.queries.ts";
import type { LinkRow } from "../network/network.queries.ts";
import type { BucketRow } from "../timeline/timeline.queries.ts";

export interface OfActors {
  readonly actorIds: readonly string[];
  readonly where: RelationFilter;
}

/** A page of counterparts; the position after which it begins is null for the first page. */
export interface CounterpartPage {
  readonly where: RelationFilter;
  readonly afterCount: number | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** `around` without repetitions. */
export interface NetworkRequest extends NetworkShape {
  readonly where: RelationFilter;
}

export interface NetworkRows {
  /** The actors besides those of `around`, in the order of discovery. */
  readonly discovered: readonly ActorRow[];
  /** In the order of their ids. */
  readonly links: readonly LinkRow[];
  readonly omittedActors: number;
}

/** Reads what is around actors. The maps have the ids of actors as keys. */
export interface NeighborhoodReader {
  /** Those with the most relations first, then by id. */
  counterparts(page: CounterpartPage & OfActors): Promise<ReadonlyMap<string, readonly CounterpartRow[]>>;
  counterpartCounts(args: OfActors): Promise<ReadonlyMap<string, number>>;
  relationCounts(args: OfActors): Promise<ReadonlyMap<string, number>>;
  /** In the order of buckets and kinds. */
  timeline(args: OfActors & { readonly width: number }): Promise<readonly BucketRow[]>;
  /** A breadth-first search that adds the counterparts with the most relations first. */
  network(request: NetworkRequest): Promise<NetworkRows>;
  /** What the whole graph holds, with up to `maxActors` of its most connected actors. */
  figures(maxActors: number): Promise<GraphFigures>;
  /**
   * The pairs of some actors that have a counterpart in common and no relation with each other, by current, asserted
   * relations.
   */
  indirectTies(actorIds: readonly string[]): Promise<readonly ActorPair[]>;
}

/** Reads what is around actors from where it is read fastest. */
export interface NeighborhoodSource extends NeighborhoodReader {
  /** Whether the actors have so many relations that these are read from the projection. */
  areWellKnown(actorIds: readonly string[]): boolean;
}
