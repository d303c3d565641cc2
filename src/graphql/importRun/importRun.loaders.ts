import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { batchLoader, indexById } from "../shared/batch.ts";
import { type ImportRunRow, importRunsByIds } from "./importRun.queries.ts";

/** The DataLoader of imports: the imports of a list of relations are read by one statement. */
export class ImportRunLoaders {
  readonly byId: DataLoader<string, ImportRunRow | null>;

  constructor(graph: GraphReader) {
    this.byId = batchLoader(
      async (ids) => indexById((await graph.read(importRunsByIds, { ids })).map(({ run }) => run)),
      null,
    );
  }
}
