import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { columns, loaderBy, loadersByArgs } from "../shared/batch.ts";
import { relationsOfSteps, type StepKey, type StepPage, type StepRelationRow } from "./path.queries.ts";

/** Per request: the relations of all steps of all paths come in one statement. */
export class PathLoaders {
  readonly relationsOfStep: (page: StepPage) => DataLoader<StepKey, readonly StepRelationRow[], string>;

  constructor(graph: GraphReader) {
    this.relationsOfStep = loadersByArgs((page) =>
      loaderBy(
        keyOf,
        async (asked) => {
          const steps = asked.map((step) => ({ ...step, key: keyOf(step) }));
          return columns(await graph.read(relationsOfSteps, { ...page, steps }), "key", "relations");
        },
        [],
      ),
    );
  }
}

function keyOf({ fromId, intoId, since, until }: StepKey): string {
  return JSON.stringify([fromId, intoId, since?.toString(), until?.toString()]);
}
