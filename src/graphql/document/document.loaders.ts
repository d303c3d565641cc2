import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { documentTexts } from "../../write/write.queries.ts";
import { byId, columns, loaderOf, loadersByArgs } from "../shared/batch.ts";
import { refuseUnknown } from "../shared/unknownIds.ts";
import { type DocumentRow, documentsByIds, relatedDocumentCounts, relatedDocuments } from "./document.queries.ts";

/** Per request: documents asked for in the same turn share one statement. */
export class DocumentLoaders {
  readonly byId: DataLoader<string, DocumentRow | null>;
  readonly text: DataLoader<string, string | null>;
  readonly related: (page: {
    readonly after: string;
    readonly limit: number;
  }) => DataLoader<string, readonly DocumentRow[], string>;
  readonly relatedCount: DataLoader<string, number>;

  constructor(graph: GraphReader) {
    this.byId = loaderOf(
      async (ids) => byId((await graph.read(documentsByIds, { ids })).map(({ document }) => document)),
      null,
    );
    this.text = loaderOf(async (ids) => columns(await graph.read(documentTexts, { ids }), "id", "text"), null);
    this.related = loadersByArgs((page) =>
      loaderOf(
        async (documentIds) =>
          columns(await graph.read(relatedDocuments, { ...page, documentIds }), "documentId", "documents"),
        [],
      ),
    );
    this.relatedCount = loaderOf(
      async (documentIds) => columns(await graph.read(relatedDocumentCounts, { documentIds }), "documentId", "count"),
      0,
    );
  }

  /** Checks ids given as an argument. @throws BadUserInput that names the argument and the unknown ids */
  async known(ids: readonly string[], argument: string): Promise<void> {
    const documents = await Promise.all(ids.map((id) => this.byId.load(id)));
    refuseUnknown(
      argument,
      "document",
      ids.filter((_, index) => documents[index] === null),
    );
  }
}
