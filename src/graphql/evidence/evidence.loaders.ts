import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { byId, columns, loaderBy, loaderOf, loadersByArgs } from "../shared/batch.ts";
import {
  type AskedRelation,
  attributionsOfEvidence,
  type EvidenceRow,
  evidenceByIds,
  evidenceCountsOfDocuments,
  evidenceCountsOfRelations,
  evidenceOfDocuments,
  evidenceOfRelations,
} from "./evidence.queries.ts";

export interface EvidencePageOfRelation {
  /** The `order` of the last piece seen; "" from the beginning. */
  readonly after: string;
  readonly limit: number;
}

export interface EvidencePageOfDocument {
  readonly afterStart: number | null;
  readonly afterId: string | null;
  readonly limit: number;
}

export interface EvidenceCounts {
  readonly count: number;
  /** Distinct ones. */
  readonly documents: number;
}

const none: EvidenceCounts = { count: 0, documents: 0 };

/** Per request: the evidence of all relations, or all documents, of a level comes in one statement. */
export class EvidenceLoaders {
  readonly byId: DataLoader<string, EvidenceRow | null>;
  readonly attribution: DataLoader<string, readonly ActorRow[]>;
  readonly ofRelation: (page: EvidencePageOfRelation) => DataLoader<AskedRelation, readonly EvidenceRow[], string>;
  readonly countsOfRelation: DataLoader<AskedRelation, EvidenceCounts, string>;
  readonly ofDocument: (page: EvidencePageOfDocument) => DataLoader<string, readonly EvidenceRow[], string>;
  readonly countOfDocument: DataLoader<string, number>;

  constructor(graph: GraphReader) {
    this.byId = loaderOf(
      async (ids) => byId((await graph.read(evidenceByIds, { ids })).map(({ evidence }) => evidence)),
      null,
    );
    this.attribution = loaderOf(
      async (ids) => columns(await graph.read(attributionsOfEvidence, { ids }), "id", "actors"),
      [],
    );
    this.ofRelation = loadersByArgs((page) =>
      loaderBy(
        keyOf,
        async (relations) => columns(await graph.read(evidenceOfRelations, { ...page, relations }), "key", "evidence"),
        [],
      ),
    );
    this.countsOfRelation = loaderBy(
      keyOf,
      async (relations) =>
        new Map((await graph.read(evidenceCountsOfRelations, { relations })).map((row) => [row.key, row])),
      none,
    );
    this.ofDocument = loadersByArgs((page) =>
      loaderOf(
        async (documentIds) =>
          columns(await graph.read(evidenceOfDocuments, { ...page, documentIds }), "documentId", "evidence"),
        [],
      ),
    );
    this.countOfDocument = loaderOf(
      async (documentIds) =>
        columns(await graph.read(evidenceCountsOfDocuments, { documentIds }), "documentId", "count"),
      0,
    );
  }
}

function keyOf({ key }: AskedRelation): string {
  return key;
}
