import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { allRelationFields, relationRowOf } from "../relation/relationFields.ts";
import { keyedBatchLoader, loaderPerArgs } from "../shared/batch.ts";
import {
  relationsOfSteps,
  type StepKey,
  type StepPage,
  type StepRelationRow,
  type StoredStepRelation,
} from "./path.queries.ts";

/** The DataLoader of path steps: the relations of all steps of all paths are read by one statement. */
export class PathLoaders {
  readonly relationsOfStep: (page: StepPage) => DataLoader<StepKey, readonly StepRelationRow[], string>;

  constructor(graph: GraphReader) {
    this.relationsOfStep = loaderPerArgs((page) =>
      keyedBatchLoader(
        cacheKeyOf,
        async (keys) => {
          const steps = keys.map((step) => ({ ...step, key: cacheKeyOf(step) }));
          const rows = await graph.read(relationsOfSteps, { ...page, steps, ...allRelationFields });
          return new Map(rows.map(({ key, relations }) => [key, relations.map(stepRelationOf)]));
        },
        [],
      ),
    );
  }
}

function stepRelationOf({ sources, ...relation }: StoredStepRelation): StepRelationRow {
  return { ...relationRowOf(allRelationFields, relation), sources };
}

function cacheKeyOf({ fromId, intoId, since, until }: StepKey): string {
  return JSON.stringify([fromId, intoId, since?.toString(), until?.toString()]);
}
