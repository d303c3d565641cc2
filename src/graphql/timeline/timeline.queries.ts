import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";

export interface BucketRow {
  /** A partial date, or "coarser", or "undated". */
  readonly bucket: string;
  readonly kind: RelationKind;
  readonly count: number;
}

/** `width`: how many characters of an ISO date identify its bucket. */
export const timelineOfGraph = query<{ where: RelationFilter; width: number }, BucketRow>("timeline/ofGraph");
export const timelineOfActors = query<
  { actorIds: readonly string[]; where: RelationFilter; width: number },
  { foundIds: readonly string[]; buckets: readonly BucketRow[] }
>("timeline/ofActors");
