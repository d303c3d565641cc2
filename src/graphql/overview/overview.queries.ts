import { query } from "../../neo4j/query.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { ActorPair } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";
import type { Nothing } from "../../write/write.queries.ts";
import type { ChangeRow } from "../change/change.queries.ts";

/** The number of current relations of a kind, and their first and last date; null if none has a date. */
export interface RelationFiguresRow {
  readonly kind: RelationKind;
  readonly count: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** The number of actors of each kind, and of documents. */
export interface NodeFiguresRow extends Readonly<Record<ActorKind, number>> {
  readonly documents: number;
}

export interface PublisherRow {
  readonly name: string;
  readonly documentCount: number;
}

export const nodeFigures = query<Nothing, NodeFiguresRow>("overview/nodes");
export const relationFigures = query<Nothing, RelationFiguresRow>("overview/relations");
export const actorsByEdgeCount = query<{ limit: number }, { id: string; edges: number }>("overview/actorsByEdgeCount");
export const indirectTies = query<{ actorIds: readonly string[] }, ActorPair>("overview/indirectTies");
export const publishers = query<{ limit: number }, PublisherRow>("overview/publishers");
export const newestChange = query<Nothing, { change: ChangeRow }>("overview/newestChange");
