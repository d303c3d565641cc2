import { query } from "../graph/query.ts";
import type { RelationRow } from "../relation/relation.queries.ts";
import type { RelationFilter } from "../relation/relationFilter.ts";

/** A step of a path, and whether directed relations run along it or against it. */
export interface StepRow {
  readonly fromId: string;
  readonly intoId: string;
  readonly relationCount: number;
  readonly forward: boolean;
  readonly backward: boolean;
}

export const stepsInto = query<
  {
    frontier: readonly string[];
    where: RelationFilter;
    anyDirection: boolean;
    avoid: readonly string[];
    limit: number;
  },
  StepRow
>("path/stepsInto");

export interface StepPage {
  readonly where: RelationFilter;
  readonly anyDirection: boolean;
  readonly afterSources: number | null;
  readonly afterConfidence: number | null;
  readonly afterOrder: string | null;
  readonly limit: number;
}

/** A relation of a step, and how many distinct documents supported it as the question knows it. */
export type StepRelationRow = RelationRow & { readonly sources: number };

export const relationsOfSteps = query<
  StepPage & { steps: readonly { key: string; fromId: string; intoId: string }[] },
  { key: string; relations: StepRelationRow[] }
>("path/relationsOfSteps");
