import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { documentTexts } from "../../write/write.queries.ts";
import { batchLoader, indexById, KeepingLoader, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import { rejectUnknownIds } from "../shared/validation.ts";
import { type DocumentRow, documentsByIds, relatedDocumentCounts, relatedDocuments } from "./document.queries.ts";

/** The DataLoaders of documents: loads in the same tick share one statement. */
export class DocumentLoaders {
  readonly byId: KeepingLoader<string, DocumentRow | null>;
  readonly text: DataLoader<string, string | null>;
  readonly related: (page: {
    readonly after: string;
    readonly limit: number;
  }) => DataLoader<string, readonly DocumentRow[], string>;
  readonly relatedCount: DataLoader<string, number>;

  constructor(graph: GraphReader) {
    this.byId = new KeepingLoader(
      batchLoader(
        async (ids) => indexById((await graph.read(documentsByIds, { ids })).map(({ document }) => document)),
        null,
      ),
    );
    this.text = batchLoader(async (ids) => mapColumns(await graph.read(documentTexts, { ids }), "id", "text"), null);
    this.related = loaderPerArgs((page) =>
      batchLoader(
        async (documentIds) =>
          mapColumns(await graph.read(relatedDocuments, { ...page, documentIds }), "documentId", "documents"),
        [],
      ),
    );
    this.relatedCount = batchLoader(
      async (documentIds) =>
        mapColumns(await graph.read(relatedDocumentCounts, { documentIds }), "documentId", "count"),
      0,
    );
  }

  /** @throws BadUserInput that names the argument and the unknown ids, if there are any */
  async requireExisting(ids: readonly string[], argument: string): Promise<void> {
    const documents = await Promise.all(ids.map((id) => this.byId.load(id)));
    rejectUnknownIds(
      argument,
      "document",
      ids.filter((_, index) => documents[index] === null),
    );
  }
}
