import type DataLoader from "dataloader";
import { columns, loaderBy, loadersByArgs } from "../api/batch.ts";
import type { GraphReader } from "../graph/graph.ts";
import { relationsOfSteps, type StepPage, type StepRelationRow, type StepRow } from "./path.queries.ts";

/** Per request: the relations of all steps of all paths come in one statement. */
export class PathLoaders {
  readonly relationsOfStep: (page: StepPage) => DataLoader<StepRow, readonly StepRelationRow[], string>;

  constructor(graph: GraphReader) {
    this.relationsOfStep = loadersByArgs((page) =>
      loaderBy(
        keyOf,
        async (rows) => {
          const steps = rows.map((row) => ({ key: keyOf(row), fromId: row.fromId, intoId: row.intoId }));
          return columns(await graph.read(relationsOfSteps, { ...page, steps }), "key", "relations");
        },
        [],
      ),
    );
  }
}

function keyOf({ fromId, intoId }: StepRow): string {
  return JSON.stringify([fromId, intoId]);
}
