import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { PathConditions } from "../search/pathQuery.ts";

/** The conditions on relations, as path search takes them, and `with`. */
export interface NeighborhoodConditions
  extends Pick<
    PathConditions,
    "kinds" | "modalities" | "since" | "until" | "undated" | "knownAt" | "minSources" | "minConfidence" | "documents"
  > {
  /** Ids of actors that all participate. */
  readonly with?: readonly string[];
}

/** A summary of the relations between two actors. */
export interface PairSummary {
  /** The number of distinct relations. */
  readonly relationCount: number;
  /** In the order of the ontology. */
  readonly kinds: readonly RelationKind[];
  /** Partial dates: the earliest start and the latest end; null if unknown or, for the end, if a relation is ongoing. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface CounterpartSummary extends PairSummary {
  readonly actorId: string;
}

export interface LinkSummary extends PairSummary {
  /** The actor with the lower id, and the one with the higher id. */
  readonly sourceId: string;
  readonly targetId: string;
  /** Whether a directed relation leads from source to target, and from target to source. */
  readonly forward: boolean;
  readonly backward: boolean;
}

export interface TimelineCount {
  /** A partial date, or "coarser", or "undated". */
  readonly bucket: string;
  readonly kind: RelationKind;
  readonly count: number;
}

export interface NetworkShape {
  readonly around: readonly string[];
  readonly depth: number;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

export interface NetworkStructure {
  /** The actors besides those of `around`, in the order of discovery. */
  readonly discoveredIds: readonly string[];
  /** In the order of their ids. */
  readonly links: readonly LinkSummary[];
  /** The number of distinct counterparts of the expanded actors that are not in the network. */
  readonly omittedActors: number;
}

interface RelationKindCount {
  readonly kind: RelationKind;
  readonly count: number;
}

/** An actor and the number of its distinct counterparts by current, asserted relations. */
export interface ActorDegree {
  readonly actorId: string;
  readonly counterpartCount: number;
}

/** What the whole graph holds, in current relations of any modality. */
export interface GraphFigures {
  /** The number of distinct relations, in the order of the ontology; kinds without relations are left out. */
  readonly relationsByKind: readonly RelationKindCount[];
  /** The earliest and the latest date on which a relation begins; null if none has a date. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Those with the most counterparts first, then by id. */
  readonly mostConnected: readonly ActorDegree[];
}

export interface ActorPair {
  readonly fromId: string;
  readonly toId: string;
}

interface OfActors {
  readonly where: NeighborhoodConditions;
  readonly actorIds: readonly string[];
}

/** What can be asked about neighborhoods, and the answers, in the order of `actorIds`. */
export interface Neighborhood {
  /** The counterparts of each actor after a position, those with the most relations first, then by id. */
  counterparts: [
    OfActors & { readonly afterCount: number | null; readonly afterId: string | null; readonly limit: number },
    CounterpartSummary[][],
  ];
  /** The number of distinct counterparts of each actor. */
  counterpartCounts: [OfActors, number[]];
  /** The number of distinct relations of each actor. */
  relationCounts: [OfActors, number[]];
  /** The number of distinct relations of some actors by the first `width` characters of their date and by kind, in this order. */
  timeline: [OfActors & { readonly width: number }, TimelineCount[]];
  /** A breadth-first search that adds the counterparts with the most relations first. */
  network: [NetworkShape & { readonly where: NeighborhoodConditions }, NetworkStructure];
  /** The figures of the whole graph, with up to `maxActors` of its most connected actors. */
  figures: [{ readonly where: NeighborhoodConditions; readonly maxActors: number }, GraphFigures];
  /** The pairs of some actors that have a counterpart in common and no relation with each other, in the order of `actorIds`. */
  indirectTies: [OfActors, ActorPair[]];
}

export type NeighborhoodTopic = keyof Neighborhood;

/** A question as plain data that can be sent to a worker thread. */
export interface NeighborhoodQuestion<Topic extends NeighborhoodTopic = NeighborhoodTopic> {
  readonly topic: Topic;
  readonly args: Neighborhood[Topic][0];
}
