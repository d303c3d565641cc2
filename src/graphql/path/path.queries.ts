import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDate } from "../../neo4j/values.ts";
import type { RelationRow, StoredRelation } from "../relation/relation.queries.ts";
import type { RelationFields } from "../relation/relationFields.ts";

/** The DataLoader key of a step: its two actors and, in time order, the days that a relation's window must overlap. */
export interface StepKey {
  readonly fromId: string;
  readonly intoId: string;
  readonly since: GraphDate | null;
  readonly until: GraphDate | null;
}

export interface StepPage {
  readonly where: RelationFilter;
  readonly anyDirection: boolean;
  readonly inTimeOrder: boolean;
  readonly afterSources: number | null;
  readonly afterConfidence: number | null;
  readonly afterOrder: string | null;
  readonly limit: number;
}

/** A relation of a step, and the number of distinct documents that supported it as of the query. */
export type StepRelationRow = RelationRow & { readonly sources: number };

/** The same, as Cypher returns it. */
export type StoredStepRelation = StoredRelation & { readonly sources: number };

export const relationsOfSteps = query<
  StepPage & RelationFields & { steps: readonly (StepKey & { key: string })[] },
  { key: string; relations: StoredStepRelation[] }
>("path/relationsOfSteps");
