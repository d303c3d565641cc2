import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { keyedBatchLoader, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import { relationsOfSteps, type StepKey, type StepPage, type StepRelationRow } from "./path.queries.ts";

/** The DataLoader of path steps: the relations of all steps of all paths are read by one statement. */
export class PathLoaders {
  readonly relationsOfStep: (page: StepPage) => DataLoader<StepKey, readonly StepRelationRow[], string>;

  constructor(graph: GraphReader) {
    this.relationsOfStep = loaderPerArgs((page) =>
      keyedBatchLoader(
        cacheKeyOf,
        async (keys) => {
          const steps = keys.map((step) => ({ ...step, key: cacheKeyOf(step) }));
          return mapColumns(await graph.read(relationsOfSteps, { ...page, steps }), "key", "relations");
        },
        [],
      ),
    );
  }
}

function cacheKeyOf({ fromId, intoId, since, until }: StepKey): string {
  return JSON.stringify([fromId, intoId, since?.toString(), until?.toString()]);
}
