import type DataLoader from "dataloader";
import type { GraphReader } from "../../neo4j/graph.ts";
import { findKnownRelations, mayBeKnown } from "../../write/proposals/knownRelation.ts";
import { proposalsByIds } from "../../write/proposals/proposal.queries.ts";
import { type ProposalRow, type ProposalState, proposalContentOf } from "../../write/proposals/proposal.ts";
import { batchLoader, indexById, keyedBatchLoader, loaderPerArgs, mapColumns } from "../shared/batch.ts";
import { proposalCountsOfDocuments, proposalsOfDocuments } from "./proposal.queries.ts";

export interface DocumentProposalsPage {
  readonly state: ProposalState | null;
  readonly afterStart: number | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** The DataLoaders of proposals: loads in the same tick share one statement. */
export class ProposalLoaders {
  readonly byId: DataLoader<string, ProposalRow | null>;
  readonly ofDocument: (page: DocumentProposalsPage) => DataLoader<string, readonly ProposalRow[], string>;
  readonly countOfDocument: (of: Pick<DocumentProposalsPage, "state">) => DataLoader<string, number, string>;
  /** The id of the relation to which accepting a proposal would add evidence. */
  readonly known: DataLoader<ProposalRow, string | null, string>;

  constructor(graph: GraphReader) {
    this.byId = batchLoader(
      async (ids) => indexById((await graph.read(proposalsByIds, { ids })).map(({ proposal }) => proposal)),
      null,
    );
    this.ofDocument = loaderPerArgs((page) =>
      batchLoader(
        async (documentIds) =>
          mapColumns(await graph.read(proposalsOfDocuments, { ...page, documentIds }), "documentId", "proposals"),
        [],
      ),
    );
    this.countOfDocument = loaderPerArgs(({ state }) =>
      batchLoader(
        async (documentIds) =>
          mapColumns(await graph.read(proposalCountsOfDocuments, { state, documentIds }), "documentId", "count"),
        0,
      ),
    );
    this.known = keyedBatchLoader(
      ({ id }: ProposalRow) => id,
      (proposals) =>
        findKnownRelations(
          proposals.map((row) => mayBeKnown(row.id, row.kind, proposalContentOf(row))),
          (query, params) => graph.read(query, params),
        ),
      null,
    );
  }
}
