import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { byId, loaderOf } from "../shared/batch.ts";
import { type ImportRunRow, importRunsByIds } from "./importRun.queries.ts";

/** Per request: the imports of a list of relations are one statement. */
export class ImportRunLoaders {
  readonly byId: DataLoader<string, ImportRunRow | null>;

  constructor(graph: GraphReader) {
    this.byId = loaderOf(async (ids) => byId((await graph.read(importRunsByIds, { ids })).map(({ run }) => run)), null);
  }
}
