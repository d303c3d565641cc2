import { query } from "../../neo4j/query.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { NameRow } from "../actor/actor.queries.ts";

/** A merge that has not been undone. */
export interface MergeRecord {
  readonly id: string;
  /** Ids of actors. */
  readonly absorbed: string;
  readonly absorbedNames: readonly Pick<NameRow, "value" | "lang" | "kind">[];
  readonly into: string;
  readonly source: string;
  readonly mergedAt: string;
}

export const mergesOfActors = query<{ ids: readonly string[] }, { actorId: string; merges: readonly MergeRecord[] }>(
  "merge/ofActors",
);
/** `keys` are those of identifiers; the column `id` has an id or a key. */
export const actorsKnownAt = query<
  { ids: readonly string[]; keys: readonly string[]; knownAt: GraphDateTime },
  { id: string; actorId: string }
>("merge/knownAt");
export const distinctActors = query<{ ids: readonly string[] }, { id: string; otherIds: readonly string[] }>(
  "merge/distinctFrom",
);
