import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { DocumentLoaders } from "../document/document.loaders.ts";
import { batchLoader, indexById, KeepingLoader, keyedBatchLoader, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import {
  attributionsOfEvidence,
  type EvidenceKey,
  type EvidenceRow,
  evidenceByIds,
  evidenceCountsOfDocuments,
  evidenceCountsOfRelations,
  evidenceOfDocuments,
  evidenceOfRelations,
} from "./evidence.queries.ts";

export interface RelationEvidencePage {
  /** The `order` of the last row of the previous page; "" for the first page. */
  readonly after: string;
  readonly limit: number;
  /** Whether the documents that contain the evidence are read with it. */
  readonly documents: boolean;
}

export interface DocumentEvidencePage {
  readonly afterStart: number | null;
  readonly afterId: string | null;
  readonly limit: number;
}

export interface EvidenceCounts {
  readonly count: number;
  /** The number of distinct documents. */
  readonly documents: number;
}

const noEvidence: EvidenceCounts = { count: 0, documents: 0 };

/**
 * The DataLoaders of evidence: the evidence of all relations, or all documents, at one level of a query is read by one
 * statement.
 */
export class EvidenceLoaders {
  readonly byId: DataLoader<string, EvidenceRow | null>;
  readonly attribution: DataLoader<string, readonly ActorRow[]>;
  readonly ofRelation: (page: RelationEvidencePage) => KeepingLoader<EvidenceKey, readonly EvidenceRow[]>;
  readonly countsOfRelation: DataLoader<EvidenceKey, EvidenceCounts, string>;
  readonly ofDocument: (page: DocumentEvidencePage) => DataLoader<string, readonly EvidenceRow[], string>;
  readonly countOfDocument: DataLoader<string, number>;

  constructor(graph: GraphReader, documents: DocumentLoaders) {
    this.byId = batchLoader(
      async (ids) => indexById((await graph.read(evidenceByIds, { ids })).map(({ evidence }) => evidence)),
      null,
    );
    this.attribution = batchLoader(
      async (ids) => mapColumns(await graph.read(attributionsOfEvidence, { ids }), "id", "actors"),
      [],
    );
    this.ofRelation = loaderPerArgs((page) => {
      const loader = keyedBatchLoader(
        cacheKeyOf,
        async (relations) => {
          const rows = await graph.read(evidenceOfRelations, { ...page, relations });
          for (const document of rows.flatMap((row) => row.documents)) documents.byId.keep(document.id, document);
          return mapColumns(rows, "key", "evidence");
        },
        [],
      );
      return new KeepingLoader(loader, cacheKeyOf);
    });
    this.countsOfRelation = keyedBatchLoader(
      cacheKeyOf,
      async (relations) =>
        new Map((await graph.read(evidenceCountsOfRelations, { relations })).map((row) => [row.key, row])),
      noEvidence,
    );
    this.ofDocument = loaderPerArgs((page) =>
      batchLoader(
        async (documentIds) =>
          mapColumns(await graph.read(evidenceOfDocuments, { ...page, documentIds }), "documentId", "evidence"),
        [],
      ),
    );
    this.countOfDocument = batchLoader(
      async (documentIds) =>
        mapColumns(await graph.read(evidenceCountsOfDocuments, { documentIds }), "documentId", "count"),
      0,
    );
  }
}

function cacheKeyOf({ key }: EvidenceKey): string {
  return key;
}
