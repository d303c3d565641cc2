import type DataLoader from "dataloader";
import { byId, loaderOf } from "../api/batch.ts";
import type { GraphReader } from "../graph/graph.ts";
import { type ImportRunRow, importRunsByIds } from "./importRun.queries.ts";

/** Per request: the imports of a list of relations are one statement. */
export class ImportRunLoaders {
  readonly byId: DataLoader<string, ImportRunRow | null>;

  constructor(graph: GraphReader) {
    this.byId = loaderOf(async (ids) => byId((await graph.read(importRunsByIds, { ids })).map(({ run }) => run)), null);
  }
}
