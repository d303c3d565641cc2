import { query } from "../neo4j/query.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";

/** Who changed something, when and why. */
export interface NotedChange {
  readonly id: string;
  /** The name of the mutation or command. */
  readonly operation: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: string;
}

export const actorHistory = query<
  { id: string; before: number; limit: number },
  {
    revision: number;
    change: NotedChange;
    kinds: readonly RelationKind[];
    files: readonly string[];
    relations: readonly string[];
  }
>("history/ofActor");
export const changesAt = query<
  { id: string; moments: readonly number[] },
  { millis: number; change: NotedChange; files: readonly string[] }
>("history/changesAt");
